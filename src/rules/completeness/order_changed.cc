#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "evidence/alignment/spans.h"
#include "rules/rule.h"

namespace interlint::rules::order_changed {
namespace {

Span whole(const std::vector<Segment>& segments, Range range) {
  return {segments[range.begin].span.begin, segments[range.end - 1].span.end};
}

/// The sentence of the target that stands behind the moved ones, if any.
std::string_view next_in_target(const Bitext& bitext, const Move& move) {
  if (move.target.end == bitext.target_segments.size()) return "";
  return bitext.target_segments[move.target.end].span.in(bitext.target.text);
}

std::string message(const Bitext& bitext, const Move& move) {
  const std::string what = beginning_of(
      bitext.source_segments[move.source.begin].span.in(bitext.source.text));
  const std::string_view next = next_in_target(bitext, move);
  const std::string where =
      next.empty() ? "at the end of the target"
                   : fmt::format("before “{}”", beginning_of(next));
  if (move.source.size() == 1)
    return fmt::format("“{}” stands in another place than in the source: {}.",
                       what, where);
  return fmt::format(
      "{} sentences, from “{}” on, stand in another place than in the source: "
      "{}.",
      counted_first(move.source.size()), what, where);
}

void check(const Article& article, Report& report) {
  constexpr float certain = .5F;  // the share of words that leaves no doubt
  const Bitext& bitext = *article.bitext;
  for (const Move& move : bitext.moves) {
    report.add(
        {.source = whole(bitext.source_segments, move.source),
         .target = whole(bitext.target_segments, move.target),
         .message = message(bitext, move),
         .confidence = std::min(1.F, .4F + move.confidence / certain / 2)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "ALN003",
           .name = "order-changed",
           .title = "Sentences in another order",
           .what = "A paragraph or a sentence of the source stands in another "
                   "place in the target.",
           .why = "The text may argue in another order than its author did.",
           .cure = "Put it back, or accept the finding.",
           .its = "uncategorized",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::info,
           .yields_to = {{"repeated-segment"}},
           .plants = {"paragraph-moved"},
           .bad =
               {{"Im Hafen von Hamburg liegen 12 Schiffe. Peter Lang kauft "
                 "Brot in "
                 "Kiel. Am Abend kommt Regen aus Dänemark. ¶ [[Die Fähre nach "
                 "Oslo ist 224 Meter lang.]]",
                 "[[The ferry to Oslo is 224 meters long.]] ¶ There are 12 "
                 "ships "
                 "in the port of Hamburg. Peter Lang buys bread in Kiel. Rain "
                 "is "
                 "coming from Denmark in the evening."}},
           .good = {{"Es regnet. Er liest.", "It is raining. He is reading."}}},
      .check = check};
}

}  // namespace interlint::rules::order_changed
