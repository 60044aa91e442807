#include <fmt/format.h>

#include <cstdint>
#include <vector>

#include "rules/rule.h"
#include "text/words.h"

namespace interlint::rules::repeated_openings {
namespace {

constexpr std::size_t least_run = 3;  // sentences one behind the other

/// How a sentence of the target begins, and the pair it stands in.
struct Opening {
  std::uint64_t first = 0;   ///< hash of its first word, 0 if it has none
  std::uint64_t second = 0;  ///< and of the second
  Span span;                 ///< of the two words, in the document
  std::uint32_t block = 0;
  std::uint32_t pair = 0;
};

Opening opening_of(const Article& article, const Segment& segment,
                   std::uint32_t pair) {
  Opening opening{.block = segment.block, .pair = pair};
  const std::vector<Word> all = words(segment.span.in(article.target().text));
  if (all.size() < least_run) return opening;
  opening.first = all[0].hash;
  opening.second = all[1].hash;
  opening.span =
      Span{all[0].span.begin, all[1].span.end}.shifted(segment.span.begin);
  return opening;
}

bool is_prose(const Article& article, std::uint32_t block) {
  const Kind kind = article.target().blocks[block].kind;
  return kind == Kind::paragraph || kind == Kind::quote;
}

std::vector<Opening> openings(const Article& article) {
  std::vector<Opening> found;
  for (std::uint32_t i = 0; i < article.pairs.size(); ++i) {
    const Range& range = article.pairs[i].link.target;
    for (std::uint32_t j = range.begin; j < range.end; ++j)
      found.push_back(
          opening_of(article, article.bitext->target_segments[j], i));
  }
  return found;
}

/// “The company ... The company ...”: one word alone repeats little.
bool are_alike(const Opening& one, const Opening& next) {
  return one.first != 0 && one.first == next.first &&
         one.second == next.second && one.block == next.block;
}

/// Does the source begin its sentences alike as well?
bool source_repeats(const Article& article, const std::vector<Opening>& all,
                    std::size_t begin, std::size_t end) {
  const auto first_of = [&](std::size_t i) -> std::uint64_t {
    const auto& words = article.pairs[all[i].pair].source.words;
    return words.empty() ? 0 : words.front().hash;
  };
  for (std::size_t i = begin + 1; i < end; ++i)
    if (all[i].pair != all[i - 1].pair && first_of(i) == first_of(i - 1))
      return true;
  return false;
}

void check(const Article& article, Report& report) {
  if (article.pairs.empty()) return;
  const std::vector<Opening> all = openings(article);
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t end = begin + 1;
    while (end < all.size() && are_alike(all[begin], all[end])) ++end;
    if (end - begin >= least_run && is_prose(article, all[begin].block) &&
        !source_repeats(article, all, begin, end)) {
      report.add(
          {.target = all[begin + 1].span,
           .message = fmt::format(
               "{} sentences running begin with “{}”; those of the source do "
               "not.",
               end - begin, all[begin].span.in(article.target().text)),
           .confidence = 0.6F});
    }
    begin = end;
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "STY007",
           .name = "repeated-openings",
           .title = "Sentences that begin alike",
           .what = "Three or more sentences of a paragraph begin with the same "
                   "two words, and those of the source do not.",
           .why = "It sounds like a list, and the author wrote none.",
           .cure = "Begin one of them in another way.",
           .its = "style",
           .mqm = "style/awkward",
           .severity = Severity::info,
           .bad = {{"Das Museum öffnet um zehn. Montags bleibt es zu. Auch ein "
                    "Café gehört dazu.",
                    "The museum opens at ten. [[The museum]] is closed on "
                    "Mondays. The museum has a café as well."}},
           .good = {{"Das Museum öffnet um zehn. Montags bleibt es zu. Auch "
                     "ein Café gehört dazu.",
                     "The museum opens at ten. It is closed on Mondays. There "
                     "is a café as well."},
                    {"Ich kam an. Ich sah mich um. Ich ging wieder fort.",
                     "I had arrived. I had looked around. I had left again."}}},
      .check = check};
}

}  // namespace interlint::rules::repeated_openings
