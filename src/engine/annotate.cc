#include <algorithm>

#include "align/align.h"
#include "engine/check.h"
#include "engine/parallel.h"
#include "evidence/numbers/document_numbers.h"
#include "evidence/translation/coverage.h"
#include "evidence/translation/matching.h"
#include "names/names.h"
#include "numbers/match/pairing.h"
#include "numbers/read/quantities.h"

namespace interlint {
namespace {

/// One side of a bitext, and what is known of its language.
struct Half {
  const Document& document;
  const std::vector<Segment>& segments;
  const LanguageKit* kit;
};

/// Where a side without segments stands: behind the segment before it.
std::uint32_t gap_before(const Half& half, std::uint32_t segment) {
  if (segment > 0) return half.segments[segment - 1].span.end;
  return half.segments.empty() ? 0 : half.segments.front().span.begin;
}

Place place_of(const Half& half, Range range) {
  const std::uint32_t first = half.segments[range.begin].block;
  const std::uint32_t last = half.segments[range.end - 1].block;
  const auto block_of = [&](std::size_t i) { return half.segments[i].block; };
  return {
      .kind = first < half.document.blocks.size()
                  ? half.document.blocks[first].kind
                  : Kind::paragraph,
      .begins_block = range.begin == 0 || block_of(range.begin - 1) != first,
      .ends_block =
          range.end == half.segments.size() || block_of(range.end) != last,
      .first_block = first == block_of(0),
      .last_block = last == block_of(half.segments.size() - 1)};
}

Side side_of(const Half& half, Range range) {
  Side side{.language = half.document.language.tag};
  if (half.kit != nullptr) side.vocabulary = half.kit->vocabulary.get();
  if (range.empty()) {
    side.offset = gap_before(half, range.begin);
    return side;
  }
  const Span span{half.segments[range.begin].span.begin,
                  half.segments[range.end - 1].span.end};
  side.text = span.in(half.document.text);
  side.offset = span.begin;
  side.place = place_of(half, range);
  side.words = words(side.text);
  if (half.kit != nullptr)
    side.quantities = quantities(side.text, side.words, half.kit->habits);
  side.names = names(side.text, side.words);
  return side;
}

void support_fully(Support& support, const TermPlace& source,
                   const TermPlace& target) {
  for (std::uint32_t i = 0; i < source.count; ++i)
    for (std::uint32_t j = 0; j < target.count; ++j)
      support.raised.push_back({source.first + i, target.first + j});
}

/// Finds the terms of the glossary; those that are rendered as it wants are
/// supported, whatever the lexicon says.
void keep_to_glossary(Pair& pair) {
  if (pair.glossary == nullptr) return;
  pair.terms =
      pair.glossary->uses({pair.source.text, pair.source.words},
                          {pair.target.text, pair.target.words}, pair.lexicon);
  if (pair.support.empty()) return;
  for (const TermUse& use : pair.terms) {
    for (const TermPlace& run : use.approved)
      support_fully(pair.support, use.source, run);
  }
}

}  // namespace

Article annotated(const Bitext& bitext, const Resources& resources,
                  unsigned workers) {
  const Half source{bitext.source, bitext.source_segments,
                    resources.source.get()};
  const Half target{bitext.target, bitext.target_segments,
                    resources.target.get()};
  Article article{.bitext = &bitext,
                  .pairs = std::vector<Pair>(bitext.links.size())};
  for_each_index(article.pairs.size(), workers, [&](std::size_t i) {
    const Link& link = bitext.links[i];
    Pair& pair = article.pairs[i];
    pair.index = static_cast<std::uint32_t>(i);
    pair.source = side_of(source, link.source);
    pair.target = side_of(target, link.target);
    pair.link = link;
    pair.phrasebook = resources.phrasebook.get();
    pair.lexicon = resources.lexicon.get();
    pair.glossary = resources.glossary.get();
    // Rules that compare words and numbers are not asked of code.
    if (pair.target.place.kind == Kind::code) return;
    if (pair.lexicon != nullptr) {
      pair.support =
          pair.lexicon->support({pair.source.text, pair.source.words},
                                {pair.target.text, pair.target.words});
    }
    keep_to_glossary(pair);
    pair.support = with_best(std::move(pair.support));
    pair.matching = matched(pair);
    pair.pairing = pairing({pair.source.text, pair.source.quantities},
                           {pair.target.text, pair.target.quantities});
  });
  // Lines that came as pairs need not be one text.
  const bool is_one_text = bitext.has_source && bitext.aligned;
  if (is_one_text)
    article.pairs = compared_with_others(std::move(article.pairs));
  constexpr std::size_t paragraph = 5;
  article.pairs = without_told_decades(std::move(article.pairs),
                                       is_one_text ? paragraph : 0);
  article.coverage = source_coverage(article.pairs).share();
  return article;
}

Bitext bitext(Document source, Document target, const Resources& resources) {
  Bitext both;
  both.source = std::move(source);
  both.target = std::move(target);
  const Lease lease = resources.lease();
  both.source_segments = resources.source->segmenter.segments(both.source);
  both.target_segments = resources.target->segmenter.segments(both.target);
  Alignment found = align({both.source, both.source_segments},
                          {both.target, both.target_segments},
                          {.lexicon = resources.lexicon.get()});
  both.links = std::move(found.links);
  both.moves = std::move(found.moves);
  return both;
}

Bitext bitext(Document target, const Resources& resources) {
  Bitext alone;
  alone.has_source = false;
  alone.target = std::move(target);
  alone.target_segments = resources.target->segmenter.segments(alone.target);
  for (std::uint32_t i = 0; i < alone.target_segments.size(); ++i)
    alone.links.push_back({.source = {0, 0}, .target = {i, i + 1}});
  return alone;
}

}  // namespace interlint
