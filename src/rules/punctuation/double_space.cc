#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "rules/rule.h"

namespace interlint::rules::double_space {
namespace {

/// Runs of two blanks or more inside a line.  Behind the end of a sentence
/// they are a habit of typing, not a slip.
std::vector<Span> doubled_blanks(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t at = text.find("  "); at != std::string_view::npos;) {
    const std::size_t end =
        std::min(text.find_first_not_of(' ', at), text.size());
    const std::string_view before = text.substr(0, at);
    const bool inside = at > 0 && end < text.size() && text[at - 1] != '\n' &&
                        text[end] != '\n' && !ends_sentence(before);
    if (inside)
      found.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = text.find("  ", end);
  }
  return found;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.target.place.kind == Kind::cell) return;
  const std::vector<Span> found = doubled_blanks(pair.target.text);
  if (found.size() <= doubled_blanks(pair.source.text).size()) return;
  for (const Span span : found) {
    report.add(pair, {.target = span,
                      .message = "More than one blank stands here.",
                      .confidence = 0.95F,
                      .edits = {{.target = span,
                                 .text = " ",
                                 .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "WSP001",
                    .name = "double-space",
                    .title = "Two blanks in a row",
                    .what = "Two or more blanks stand inside a sentence of the "
                            "target, and fewer in its source.",
                    .why = "It shows as a hole in the line.",
                    .cure = "Leave one blank.",
                    .its = "whitespace",
                    .mqm = "fluency/punctuation",
                    .severity = Severity::info,
                    .target_only = TargetOnly::full,
                    .reads = Reads::marks,
                    .despite = {"unrelated-target"},
                    .fixes = Fixes::safe,
                    .plants = {"two-blanks"},
                    .bad = {{"Das Haus ist alt.", "The[[  ]]house is old."}},
                    .good = {{"Das Haus ist alt.", "The house is old."},
                             {"Ort:  Bonn", "Place:  Bonn"},
                             {"Er kam. Sie ging.", "He came.  She left."}}},
          .check = check};
}

}  // namespace interlint::rules::double_space
