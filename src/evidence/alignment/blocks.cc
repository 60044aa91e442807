#include "evidence/alignment/blocks.h"

namespace interlint {

std::vector<std::optional<std::uint32_t>> partner_blocks(
    const Article& article) {
  const Bitext& bitext = *article.bitext;
  std::vector<std::optional<std::uint32_t>> partners(
      bitext.source.blocks.size());
  for (const Pair& pair : article.pairs) {
    if (pair.link.source.empty() || pair.link.target.empty()) continue;
    const std::uint32_t there =
        bitext.target_segments[pair.link.target.begin].block;
    for (std::uint32_t i = pair.link.source.begin; i < pair.link.source.end;
         ++i) {
      auto& partner = partners[bitext.source_segments[i].block];
      if (!partner) partner = there;
    }
  }
  return partners;
}

bool has_markup(const Article& article) {
  return article.has_source() && article.source().is_marked_up &&
         article.target().is_marked_up;
}

}  // namespace interlint
