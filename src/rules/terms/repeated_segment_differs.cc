#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "evidence/alignment/spans.h"
#include "rules/rule.h"
#include "rules/terms/said.h"
#include "text/words.h"

namespace interlint::rules::repeated_segment_differs {
namespace {

constexpr std::size_t least_words = 3;
constexpr float sure_link = 0.5F;

bool is_one_to_one(const Pair& pair) {
  return pair.link.source.size() == 1 && pair.link.target.size() == 1 &&
         pair.link.confidence >= sure_link;
}

/// A short sentence means what its context makes of it; a heading stands alone.
bool is_telling(const Pair& pair) {
  return pair.source.words.size() >= least_words ||
         (pair.source.place.kind == Kind::heading && !pair.source.empty());
}

struct Telling {
  const Pair* pair = nullptr;
  std::uint64_t target = 0;
};

/// The pairs of each sentence of the source, in the order of the text.
using Repeated = std::map<std::uint64_t, std::vector<Telling>>;

Repeated repeated_in(const Article& article) {
  Repeated all;
  for (const Pair& pair : article.pairs)
    if (is_one_to_one(pair) && is_telling(pair))
      all[said_by(pair.source)].push_back({&pair, said_by(pair.target)});
  return all;
}

/// The rendering used most; of equal ones the first.
const Telling& usual_of(const std::vector<Telling>& all) {
  return *std::ranges::max_element(all, {}, [&](const Telling& one) {
    return std::ranges::count(all, one.target, &Telling::target);
  });
}

Span whole(const Side& side) {
  return {0, static_cast<std::uint32_t>(side.text.size())};
}

void check(const Article& article, Report& report) {
  // Lines that came as pairs need not be one text.
  if (!article.bitext->aligned) return;
  for (const auto& [source, all] : repeated_in(article)) {
    if (all.size() < 2) continue;
    const Telling& usual = usual_of(all);
    for (const Telling& other : all) {
      if (other.target == usual.target) continue;
      report.add(*other.pair,
                 {.source = whole(other.pair->source),
                  .target = whole(other.pair->target),
                  .message = fmt::format("The same sentence is “{}” elsewhere.",
                                         beginning_of(usual.pair->target.text)),
                  .confidence = 0.5F});
    }
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "TRM004",
           .name = "repeated-segment-differs",
           .title = "One sentence translated in two ways",
           .what = "The source says a sentence twice, the target each time in "
                   "other words.",
           .why = "Labels and set phrases that change look like slips.",
           .cure = "Use one rendering, unless the context asks for two.",
           .its = "inconsistency",
           .mqm = "terminology/term-inconsistency",
           .severity = Severity::info,
           .yields_to = {{"untranslated-segment"},
                         {"protected-text-translated"}},
           .bad = {{"Lesen Sie hier mehr. ¶ Die Stadt baut. ¶ [[Lesen Sie hier "
                    "mehr.]]",
                    "Read more here. ¶ The city is building. ¶ [[Continue "
                    "reading here.]]"}},
           .good = {{"Lesen Sie hier mehr. ¶ Die Stadt baut. ¶ Lesen Sie hier "
                     "mehr.",
                     "Read more here. ¶ The city is building. ¶ Read more "
                     "here."},
                    {"Und dann? ¶ Die Stadt baut. ¶ Und dann?",
                     "And then? ¶ The city is building. ¶ What next?"}}},
      .check = check};
}

}  // namespace interlint::rules::repeated_segment_differs
