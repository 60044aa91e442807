#include <fmt/format.h>

#include <cmath>

#include "report/alignment_parts.h"
#include "report/alignment_style.h"
#include "report/columns.h"
#include "report/escape.h"

namespace interlint {
namespace {

std::string escaped(std::string_view text) {
  std::string html;
  append_xml(html, printable(text), XmlPlace::attribute);
  return html;
}

std::string name_of(const Document& document) {
  return document.path.substr(document.path.rfind('/') + 1);
}

std::string tag_of(const AlignedText& side) {
  const std::string& tag = side.document.language.tag;
  return escaped(tag.empty() ? "und" : tag);
}

std::string_view word_of(Trust trust) {
  switch (trust) {
    case Trust::sure: return "sure";
    case Trust::likely: return "likely";
    case Trust::weak: break;
  }
  return "weak";
}

std::string head(const Bitext& bitext) {
  const std::string title =
      fmt::format("{} – {}", escaped(name_of(bitext.source)),
                  escaped(name_of(bitext.target)));
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<title>{} · interlint align</title>\n"
      "<style>\n{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
      title, alignment_style, title);
}

/// Links to the rows that somebody should look at.
std::string list_of_rows(const Bitext& bitext, std::string_view title,
                         bool (*is_listed)(const Link&)) {
  constexpr std::size_t most = 200;
  std::string items;
  std::size_t count = 0;
  for (std::size_t i = 0; i < bitext.links.size(); ++i) {
    if (!is_listed(bitext.links[i])) continue;
    if (++count <= most)
      items += fmt::format(" <a href=\"#r{}\">{}</a>", i + 1, i + 1);
  }
  if (count == 0) return "";
  if (count > most) items += " …";
  return fmt::format("<li>{} ({}):{}</li>\n", title, count, items);
}

bool lacks_target(const Link& link) {
  return link.target.empty();
}
bool lacks_source(const Link& link) {
  return link.source.empty();
}
bool is_weak(const Link& link) {
  return trust_of(link) == Trust::weak;
}

std::string summary(const Bitext& bitext) {
  const std::string lists =
      list_of_rows(bitext, "Source without a counterpart", lacks_target) +
      list_of_rows(bitext, "Target without a counterpart", lacks_source) +
      list_of_rows(bitext, "Weak links", is_weak);
  std::string html =
      fmt::format("<p>{}</p>\n", escaped(sentence_of(counts_of(bitext))));
  if (!lists.empty()) {
    html += fmt::format(
        "<nav aria-label=\"Rows to look at\">\n<ul>\n{}</ul>\n"
        "</nav>\n",
        lists);
  }
  return html + "</header>\n";
}

std::string column(const AlignedText& side, std::string_view what) {
  return fmt::format("<th scope=\"col\">{} <span>{}, {}</span></th>\n", what,
                     escaped(name_of(side.document)), tag_of(side));
}

std::string table_head(const Bitext& bitext) {
  return fmt::format(
      "<main>\n<table>\n<thead>\n<tr>\n<th scope=\"col\">No.</th>\n{}{}"
      "<th scope=\"col\">Confidence</th>\n</tr>\n</thead>\n<tbody>\n",
      column(source_of(bitext), "Source"), column(target_of(bitext), "Target"));
}

/// `moved`: the number of the row that has the text; 0: none.
std::string empty_cell(std::size_t moved) {
  if (moved == 0) return "<td class=\"none\">no counterpart</td>\n";
  return fmt::format(
      "<td class=\"none\">moved, see <a href=\"#r{0}\">{0}</a></td>\n", moved);
}

std::string cell(const AlignedText& side, Range range, std::size_t moved) {
  if (range.empty()) return empty_cell(moved);
  std::string html = fmt::format("<td lang=\"{}\" dir=\"auto\">", tag_of(side));
  for (const std::string_view text : texts(side, range))
    html += fmt::format("<p>{}</p>", escaped(text));
  return html + "</td>\n";
}

std::string confidence(const Link& link) {
  const auto percent = std::lround(100 * link.confidence);
  return fmt::format(
      "<td class=\"trust\"><b>{} %</b> <i>{}</i>"
      "<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:{}%\">"
      "</span></span></td>\n",
      percent, word_of(trust_of(link)), percent);
}

std::string classes(const Bitext& bitext, const Link& link) {
  const AlignedText source = source_of(bitext);
  const AlignedText target = target_of(bitext);
  std::string names(word_of(trust_of(link)));
  if (link.source.empty() || link.target.empty()) names += " alone";
  if (begins_block(source, link.source) || begins_block(target, link.target))
    names += " block";
  if (kind_of(source, link.source) == Kind::heading ||
      kind_of(target, link.target) == Kind::heading)
    names += " heading";
  return names;
}

std::string row(const Bitext& bitext, std::size_t i, std::size_t moved) {
  const Link& link = bitext.links[i];
  return fmt::format(
      "<tr id=\"r{0}\" class=\"{1}\">\n<th scope=\"row\">{0}</th>\n{2}{3}{4}"
      "</tr>\n",
      i + 1, classes(bitext, link), cell(source_of(bitext), link.source, moved),
      cell(target_of(bitext), link.target, moved), confidence(link));
}

}  // namespace

void list_as_html(const Bitext& bitext, const View& view, const Sink& sink) {
  sink(head(bitext));
  sink(summary(bitext));
  sink(table_head(bitext));
  const std::vector<std::size_t> moved = moved_to(bitext);
  for (std::size_t i = 0; i < bitext.links.size(); ++i)
    sink(row(bitext, i, moved[i]));
  sink(
      fmt::format("</tbody>\n</table>\n</main>\n<footer>interlint {}</footer>\n"
                  "</body>\n</html>\n",
                  escaped(view.version)));
}

}  // namespace interlint
