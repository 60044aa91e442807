#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats/markup.h"
#include "formats/terms/terms.h"
#include "text/fold.h"

namespace interlint {
namespace {

/// A term of one language.
struct Designation {
  std::string text;
  TermStatus status = TermStatus::preferred;
  std::uint32_t line = 0;
};

/// The names of TBX 2 stand before those of TBX 3.
bool is_concept(pugi::xml_node node) {
  return local_name(node) == "termEntry" || local_name(node) == "conceptEntry";
}

bool is_language_section(pugi::xml_node node) {
  return local_name(node) == "langSet" || local_name(node) == "langSec";
}

bool is_term_section(pugi::xml_node node) {
  constexpr std::array names = {"tig", "ntig", "termSec"};
  return std::ranges::find(names, local_name(node)) != names.end();
}

bool keep_all(pugi::xml_node) {
  return false;
}

/// The element that holds the term and its notes: in TBX 2 perhaps a group.
pugi::xml_node holder_of(pugi::xml_node section) {
  for (const pugi::xml_node child : section.children())
    if (local_name(child) == "termGrp") return child;
  return section;
}

pugi::xml_node term_in(pugi::xml_node holder) {
  for (const pugi::xml_node child : holder.children())
    if (local_name(child) == "term") return child;
  return {};
}

/// A note that tells the status: <termNote type="administrativeStatus">, or
/// <basic:administrativeStatus> in the other style of TBX 3.
bool tells_status(pugi::xml_node note) {
  const std::string_view kind = local_name(note) == "termNote"
                                    ? note.attribute("type").value()
                                    : local_name(note);
  return kind == "administrativeStatus" || kind == "normativeAuthorization";
}

/// "deprecatedTerm-admn-sts" is "deprecated".
std::optional<TermStatus> status_of(std::string_view written) {
  const std::string_view name =
      written.substr(0, std::min(written.find("Term"), written.find('-')));
  if (name == "standardized" || name == "legal" || name == "regulated")
    return TermStatus::preferred;
  if (name == "notRecommended") return TermStatus::forbidden;
  if (name.empty() || name == "do") return std::nullopt;
  return term_status_named(name);
}

std::expected<Designation, Problem> designation_of(const Markup& markup,
                                                   pugi::xml_node section) {
  const pugi::xml_node holder = holder_of(section);
  const pugi::xml_node term = term_in(holder);
  Designation made{.text = squeezed(text_of(term, keep_all)),
                   .line = markup.line_of(section)};
  if (made.text.empty())
    return std::unexpected(markup.problem("the term is empty", made.line));
  for (const pugi::xml_node note : holder.children()) {
    if (!tells_status(note)) continue;
    const std::string written = squeezed(text_of(note, keep_all));
    const auto status = status_of(written);
    if (!status) {
      return std::unexpected(markup.problem(
          fmt::format("“{}” is no status of a term; there are preferred, "
                      "admitted, deprecated and superseded",
                      written),
          markup.line_of(note)));
    }
    made.status = *status;
  }
  return made;
}

using Designations = std::expected<std::vector<Designation>, Problem>;

Designations designations_in(const Markup& markup, pugi::xml_node concept_node,
                             std::string_view language) {
  std::vector<Designation> all;
  for (const pugi::xml_node set : concept_node.children()) {
    if (!is_language_section(set) || !same_language(language_of(set), language))
      continue;
    for (const pugi::xml_node section : set.children()) {
      if (!is_term_section(section)) continue;
      auto made = designation_of(markup, section);
      if (!made) return std::unexpected(made.error());
      all.push_back(std::move(*made));
    }
  }
  return all;
}

pugi::xml_node body_of(pugi::xml_node root) {
  for (const pugi::xml_node text : root.children()) {
    if (local_name(text) != "text") continue;
    for (const pugi::xml_node body : text.children())
      if (local_name(body) == "body") return body;
  }
  return {};
}

}  // namespace

std::expected<TermList, Problem> terms_from_tbx(
    const std::string& path, std::string bytes,
    const TermLanguages& languages) {
  const auto markup = Markup::parsed(path, std::move(bytes));
  if (!markup) return std::unexpected(markup.error());
  const pugi::xml_node body = body_of(markup->root());
  if (!body) return std::unexpected(markup->problem("this XML is no TBX"));
  TermList list{.path = path};
  for (const pugi::xml_node node : body.children()) {
    if (!is_concept(node)) continue;
    const auto source = designations_in(*markup, node, languages.source);
    if (!source) return std::unexpected(source.error());
    const auto target = designations_in(*markup, node, languages.target);
    if (!target) return std::unexpected(target.error());
    for (const Designation& one : *source)
      for (const Designation& other : *target)
        list.terms.push_back({one.text, other.text, other.status, other.line});
  }
  if (!list.terms.empty()) return list;
  return std::unexpected(
      markup->problem(fmt::format("no concept has terms in both {} and {}",
                                  languages.source, languages.target)));
}

}  // namespace interlint
