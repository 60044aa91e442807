#include <fmt/format.h>

#include "rules/common/repetition.h"
#include "rules/rule.h"

namespace interlint {
namespace {

// From four copies on it is a loop, and another rule's matter.
constexpr std::uint32_t most_times = 3;

/// A blank between the two, or each in brackets of its own.
bool stands_beside(const Side& target, const Word& first, const Word& second) {
  const std::string_view between =
      target.between(first.span.end, second.span.begin);
  return between == " " ||
         (between == ") (" && first.span.begin > 0 &&
          target.text[first.span.begin - 1] == '(' &&
          target.text.substr(second.span.end).starts_with(')'));
}

bool is_slip(const Side& target, const Repetition& found) {
  const Word& first = target.words[found.first_word];
  const Word& second = target.words[found.first_word + 1];
  return found.length == 1 && found.times <= most_times &&
         stands_beside(target, first, second) && !may_repeat(target, found);
}

void check(const Pair& pair, Report& report) {
  if (pair.target.place.kind == Kind::cell) return;
  for (const Repetition& found :
       repetitions(pair.target, {.least = 1, .most = 6})) {
    if (!is_slip(pair.target, found)) continue;
    if (repeats(pair.source, {.least = 1, .most = 1})) return;
    report.add(pair, {.target = found.span,
                      .message = fmt::format(
                          "“{}” stands {}.", pair.target[found.unit],
                          found.times == 2 ? "twice" : "three times"),
                      .confidence = 0.95F,
                      .edits = {{.target = {found.unit.end, found.span.end},
                                 .text = "",
                                 .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule doubled_word() {
  return {
      .about = {.code = "DUP001",
                .name = "doubled-word",
                .title = "Word written twice",
                .what = "The same word stands twice in a row in the target.",
                .why =
                    "It reads as a slip and costs the article its authority.",
                .cure = "Delete one of the two.",
                .its = "duplication",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .alone = Alone::weaker,
                .bad = {{"Das Haus ist alt.", "[[The The]] house is old."},
                        {"Der Hund bellt.", "[[The the]] dog barks."}},
                .good = {{"Sie lachte sehr, sehr laut.",
                          "She laughed very, very loudly."},
                         {"Er sagte, dass das stimmt.",
                          "He said that that is right."}}},
      .check = check};
}

}  // namespace interlint
