#include "evidence/quotation/passages.h"

#include <algorithm>

namespace interlint {
namespace {

bool begins_passage(const Pair& pair) {
  const bool source =
      pair.link.source.empty() || pair.source.place.begins_block;
  const bool target =
      pair.link.target.empty() || pair.target.place.begins_block;
  return source && target;
}

Span joined(Span all, const Side& side) {
  if (side.text.empty()) return all;
  const Span here{side.offset,
                  side.offset + static_cast<std::uint32_t>(side.text.size())};
  return all.empty() ? here : Span{all.begin, std::max(all.end, here.end)};
}

}  // namespace

std::vector<Passage> passages(const Article& article) {
  std::vector<Passage> found;
  for (std::size_t i = 0; i < article.pairs.size(); ++i) {
    const Pair& pair = article.pairs[i];
    if (pair.target.place.kind == Kind::code) continue;
    if (found.empty() || begins_passage(pair))
      found.push_back({.first = i, .place = pair.target.place});
    Passage& passage = found.back();
    passage.last = i;
    passage.source = joined(passage.source, pair.source);
    passage.target = joined(passage.target, pair.target);
  }
  return found;
}

}  // namespace interlint
