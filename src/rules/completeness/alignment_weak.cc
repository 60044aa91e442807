#include <optional>

#include "rules/rule.h"

namespace interlint::rules::alignment_weak {
namespace {

constexpr float weak = 0.5F;  // as align.min-score is by default

std::uint32_t block_of(const Article& article, const Pair& pair) {
  return article.bitext->target_segments[pair.link.target.begin].block;
}

bool is_weak(const Pair& pair) {
  return !pair.link.source.empty() && !pair.link.target.empty() &&
         pair.link.confidence < weak && pair.source.place.kind != Kind::code;
}

void check(const Article& article, Report& report) {
  std::optional<std::uint32_t> told;
  for (const Pair& pair : article.pairs) {
    if (!is_weak(pair) || told == block_of(article, pair)) continue;
    told = block_of(article, pair);
    const Span source{0, static_cast<std::uint32_t>(pair.source.text.size())};
    const Span target{0, static_cast<std::uint32_t>(pair.target.text.size())};
    report.add(pair,
               {.source = source,
                .target = target,
                .message = "It is not clear which sentences of the source "
                           "this translates; it was not compared.",
                .confidence = 1 - pair.link.confidence});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ALN001",
           .name = "alignment-weak",
           .title = "Alignment too weak to judge",
           .what =
               "It is not clear which sentences belong together; rules that "
               "compare sentences are silent here.",
           .why = "Faults in this place are not found.",
           .cure = "Read this block against its source.",
           .its = "uncategorized",
           .mqm = "none",
           .severity = Severity::info,
           .yields_to = {{"repeated-segment"}},
           .bad = {{"Es regnete lange. [[Niemand sprach ein Wort.]] Alle "
                    "schwiegen.",
                    "There was still rain. [[No word was spoken.]]"}},
           .good = {{"Es war ein langer Tag. Alle waren müde.",
                     "It had been a long day. Everyone was tired."}}},
      .check = check};
}

}  // namespace interlint::rules::alignment_weak
