#include <cstdint>
#include <string_view>

#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::empty_target {
namespace {

bool says_something(std::string_view text) {
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter_or_digit(c.value)) return true;
    at = c.end;
  }
  return false;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.link.target.empty() || pair.link.source.empty()) return;
  if (says_something(pair.target.text) || !says_something(pair.source.text))
    return;
  const auto size = static_cast<std::uint32_t>(pair.source.text.size());
  const auto end = static_cast<std::uint32_t>(pair.target.text.size());
  report.add(pair, {.source = Span{0, size},
                    .target = Span{0, end},
                    .message = "The source has no translation.",
                    .confidence = 1});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "OMI004",
                .name = "empty-target",
                .title = "No translation",
                .what = "The target of a given pair is empty or has "
                        "nothing but marks.",
                .why = "The text cannot be printed like this.",
                .cure = "Translate the sentence.",
                .its = "omission",
                .mqm = "accuracy/omission",
                .severity = Severity::error,
                .yields_to = {{"untranslated-segment"}, {"repeated-segment"}},
                .silences = Reach::unit,
                .plants = {"emptied"},
                .pairs = Pairs::all,
                .bad = {{"[[Danke sehr, wir kommen morgen.]]", "[[. . .]]"}},
                .good = {{"Danke.", "Thank you."}, {"***", "***"}}},
      .check = check};
}

}  // namespace interlint::rules::empty_target
