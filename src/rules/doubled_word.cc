#include <fmt/format.h>

#include "rules/rule.h"

namespace interlint {
namespace {

void check(const Pair& pair, Report& report) {
  const Side& target = pair.target;
  for (std::size_t i = 1; i < target.words.size(); ++i) {
    const Word& first = target.words[i - 1];
    const Word& second = target.words[i];
    if (first.hash != second.hash) continue;
    if (target.between(first.span.end, second.span.begin) != " ") continue;
    report.add(pair,
               {.target = Span{first.span.begin, second.span.end},
                .message = fmt::format("“{}” stands twice.", target[first])});
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
                .bad = {{"Das Haus ist alt.", "[[The The]] house is old."}},
                .good = {{"Sie lachte sehr, sehr laut.",
                          "She laughed very, very loudly."}}},
      .check = check};
}

}  // namespace interlint
