#include <fmt/format.h>

#include <algorithm>

#include "languages/vocabulary.h"
#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_bound {
namespace {

Span with_bound(const Quantity& quantity) {
  return quantity.bound_span.empty() ? quantity.span
                                     : hull(quantity.span, quantity.bound_span);
}

std::string_view meaning(Bound bound) {
  switch (bound) {
    case Bound::at_least:
    case Bound::above: return "that much or more";
    case Bound::at_most:
    case Bound::below: return "that much or less";
    default: return "about that much";
  }
}

/// The words that say no, also where a phrase around them looks harmless:
/// "not more than" denies nothing but a bound.
WordSet denials(const Vocabulary& vocabulary) {
  WordSet words;
  for (const Row& row : vocabulary.table("negation", 2).rows)
    if (row.cells[0] == "negation") words.add(row.cells[1]);
  return words;
}

/// Does a word that says no stand shortly before the bound, in its clause?
/// "They never had more than five" is at most five.
bool is_denied(const Side& side, const Quantity& quantity) {
  constexpr std::ptrdiff_t reach = 8;  // words
  if (side.vocabulary == nullptr) return false;
  const auto bound = std::ranges::lower_bound(
      side.words, quantity.bound_span.begin, {},
      [](const Word& word) { return word.span.begin; });
  const WordSet no = denials(*side.vocabulary);
  const auto first = bound - std::min(reach, bound - side.words.begin());
  return std::any_of(first, bound, [&](const Word& word) {
    return no.has(word.hash) &&
           side.between(word.span.end, quantity.bound_span.begin)
                   .find_first_of(".,;:") == std::string_view::npos;
  });
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one : sure(pair.pairing, {Difference::bound})) {
    const Quantity& source = source_of(pair, one);
    const Quantity& target = target_of(pair, one);
    if (is_denied(pair.source, source) != is_denied(pair.target, target))
      continue;
    Notice notice = evidence(
        pair, one,
        fmt::format("“{}” ({}) became “{}” ({}).",
                    pair.source[with_bound(source)], meaning(source.bound),
                    pair.target[with_bound(target)], meaning(target.bound)));
    notice.source = with_bound(source);
    notice.target = with_bound(target);
    report.add(pair, std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM011",
                .name = "number-bound",
                .title = "At least became at most",
                .what =
                    "The word before a number says the opposite of the source: "
                    "at least for höchstens, under for über.",
                .why = "More than 40 and fewer than 40 are two pieces of news.",
                .cure = "Use the bound of the source.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .bad = {{"[[Mindestens 40]] Menschen wurden verletzt.",
                         "[[At most 40]] people were injured."}},
                .good = {{"Mindestens 40 Menschen wurden verletzt.",
                          "At least 40 people were injured."},
                         {"Mehr als 40 Menschen wurden verletzt.",
                          "Some 40 people were injured."}}},
      .check = check};
}

}  // namespace interlint::rules::number_bound
