#include <fmt/format.h>

#include "evidence/markup/kept.h"
#include "rules/markup/change_notice.h"
#include "rules/rule.h"

namespace interlint::rules::footnote_lost {
namespace {

/// A footnote has two: its mark in the text, and its own text.
enum class Part : std::uint8_t { mark, text };

bool is_note(const Mark& mark) {
  return mark.target.ends_with(':');
}

/// The marks of footnotes, or their notes.  Translations may number them anew:
/// all count as equal.
std::vector<Kept> footnotes(const Document& document, Part part) {
  std::vector<Kept> found;
  for (const Mark& mark : document.marks) {
    if (mark.kind != Mark::Kind::footnote ||
        is_note(mark) != (part == Part::text))
      continue;
    std::string name = mark.target;
    if (part == Part::text) name.pop_back();
    found.push_back({"", std::move(name), mark.span});
  }
  return found;
}

void report_changes(const Article& article, Part part, Report& report) {
  const std::string_view what = part == Part::text ? "text" : "mark";
  for (const Change& change :
       changes(article, footnotes(article.source(), part),
               footnotes(article.target(), part))) {
    if (change.lost && change.gained) continue;
    report.add(notice_of(
        change, change.lost
                    ? fmt::format("The {} of footnote “{}” is missing.", what,
                                  change.lost->shown)
                    : fmt::format("The {} of footnote “{}” has none beside it "
                                  "in the source.",
                                  what, change.gained->shown)));
  }
}

void check(const Article& article, Report& report) {
  if (!has_same_markup(article)) return;
  report_changes(article, Part::mark, report);
  report_changes(article, Part::text, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FMT005",
                .name = "footnote-lost",
                .title = "Footnote lost",
                .what = "The mark of a footnote, or its text, is missing in "
                        "the target.",
                .why = "A claim loses its source, or a note hangs in the air.",
                .cure = "Put the mark where the source has it.",
                .its = "markup",
                .mqm = "design/markup",
                .severity = Severity::error,
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"Das steht fest.[[[^1]]] ¶ [^1]: Laut Bericht.",
                         "That is certain.[[]] ¶ [^1]: Says the report."}},
                .good = {{"Das steht fest.[^1] ¶ [^1]: Laut Bericht.",
                          "That is certain.[^2] ¶ [^2]: Says the report."}}},
      .check = check};
}

}  // namespace interlint::rules::footnote_lost
