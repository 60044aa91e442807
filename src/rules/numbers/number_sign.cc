#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "languages/vocabulary.h"
#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_sign {
namespace {

/// Is the number of a unit below zero a state and not a change?
bool is_temperature(const Quantity& quantity) {
  return quantity.unit == "celsius" || quantity.unit == "fahrenheit" ||
         quantity.unit == "degree" || quantity.unit == "temperature-generic";
}

/// Does a word near the number carry its minus: "a fall of 5 percent"?
bool is_said_in_words(const Side& side, const Quantity& quantity) {
  constexpr std::ptrdiff_t reach = 5;  // words
  if (side.vocabulary == nullptr || is_temperature(quantity)) return false;
  const WordSet& declines = side.vocabulary->words("declines");
  const WordSet& levels = side.vocabulary->words("levels");
  const auto at = std::ranges::lower_bound(
      side.words, quantity.span.begin, {},
      [](const Word& word) { return word.span.begin; });
  if (at != side.words.begin() && levels.has(std::prev(at)->hash)) return false;
  const auto first = at - std::min(reach, at - side.words.begin());
  const auto last = at + std::min(reach, side.words.end() - at);
  return std::any_of(first, last,
                     [&](const Word& word) { return declines.has(word.hash); });
}

bool is_carried(const Pair& pair, const Disagreement& one) {
  const Quantity& source = source_of(pair, one);
  return source.negative ? is_said_in_words(pair.target, target_of(pair, one))
                         : is_said_in_words(pair.source, source);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::sign})) {
    if (is_carried(pair, one)) continue;
    const bool lost = source_of(pair, one).negative;
    report.add(pair,
               evidence(pair, one,
                        fmt::format("“{}” became “{}”: {}.",
                                    pair.source[source_of(pair, one).span],
                                    pair.target[target_of(pair, one).span],
                                    lost ? "the minus is lost"
                                         : "the source has no minus")));
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "NUM010",
                    .name = "number-sign",
                    .title = "Minus lost or added",
                    .what = "A number is negative on one side only.",
                    .why = "Twelve degrees of frost are no mild night.",
                    .cure = "Say the minus: minus 12, -12, 12 below zero.",
                    .its = "numbers",
                    .mqm = "accuracy/mistranslation",
                    .severity = Severity::warning,
                    .reads = Reads::figures,
                    .copied_text = CopiedText::judged,
                    .yields_to = {{"repeated-segment"},
                                  {"segment-added"},
                                  {"block-added"},
                                  {"characters", Reach::touch}},
                    .bad = {{"Nachts waren es [[minus 12 Grad]].",
                             "It was [[12 degrees]] at night."}},
                    .good = {{"Nachts waren es minus 12 Grad.",
                              "It was minus 12 degrees at night."},
                             {"Nachts waren es minus 12 Grad.",
                              "It was 12 degrees below zero at night."}}},
          .check = check};
}

}  // namespace interlint::rules::number_sign
