#include "translations/train/train.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "text/words.h"
#include "translations/lexicon.h"
#include "translations/train/model_one.h"
#include "translations/train/numbered.h"

namespace interlint {
namespace {

constexpr std::uint32_t one_in = 10;
constexpr std::uint32_t most_held_out = 1000;
constexpr double least_product = 2e-4;
constexpr std::size_t stranger = 7;  // pairs further on

/// One pair in ten, spread evenly, not more than 1,000 of them.
std::uint32_t step_of(std::uint32_t pairs) {
  return std::max(one_in, (pairs + most_held_out - 1) / most_held_out);
}

struct BothWays {
  std::vector<Learnt> forth;
  std::vector<Learnt> back;
};

BothWays both_ways(const NumberedPairs& all,
                   std::span<const std::uint32_t> pairs, unsigned workers) {
  BothWays both;
  const auto go_back = [&] {
    both.back = learnt(all.target, all.source, pairs);
    // What was made of what, seen from the source as in the other direction.
    for (Learnt& each : both.back) std::swap(each.given, each.made);
  };
  const auto go_forth = [&] {
    both.forth = learnt(all.source, all.target, pairs);
  };
  if (workers > 1) {
    const std::jthread other(go_back);
    go_forth();
  } else {
    go_back();
    go_forth();
  }
  return both;
}

std::uint64_t key_of(const Learnt& each) {
  return std::uint64_t{each.given} << 32U | each.made;
}

TableBuilder joined(const NumberedPairs& all, BothWays both) {
  std::ranges::sort(both.forth, {}, key_of);
  std::ranges::sort(both.back, {}, key_of);
  TableBuilder table;
  auto back = both.back.begin();
  for (const Learnt& forth : both.forth) {
    while (back != both.back.end() && key_of(*back) < key_of(forth)) ++back;
    if (back == both.back.end() || key_of(*back) != key_of(forth)) continue;
    if (all.source.is_number[forth.given] != 0 ||
        all.target.is_number[forth.made] != 0)
      continue;
    const double product = static_cast<double>(forth.probability) *
                           static_cast<double>(back->probability);
    if (product > least_product)
      table.add(all.source.hashes[forth.given], all.target.hashes[forth.made],
                2 * std::sqrt(product));
  }
  return table;
}

struct Found {
  std::uint64_t words = 0;
  std::uint64_t supported = 0;

  [[nodiscard]] double share() const {
    return words == 0
               ? 0
               : static_cast<double>(supported) / static_cast<double>(words);
  }
};

void count(Found& found, const Lexicon& lexicon, std::string_view source,
           std::string_view target) {
  const std::vector<Word> one = words(source);
  const std::vector<Word> other = words(target);
  const Support support =
      with_best(lexicon.support({source, one}, {target, other}));
  for (std::size_t i = 0; i < support.source_content.size(); ++i) {
    if (support.source_content[i] == 0) continue;
    ++found.words;
    if (support.of_source(i) >= supported) ++found.supported;
  }
}

}  // namespace

Trained trained(std::span<const SentencePair> pairs, unsigned workers) {
  const NumberedPairs all = numbered(pairs);
  Trained made{.doubles = all.doubles, .unfit = all.unfit};
  const std::uint32_t step = step_of(all.size());
  std::vector<std::uint32_t> learning;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (i % step == step - 1)
      made.held_out.push_back(all.origins[i]);
    else
      learning.push_back(i);
  }
  made.pairs = learning.size();
  made.table = joined(all, both_ways(all, learning, workers));
  return made;
}

HeldOut held_out(const Lexicon& lexicon, std::span<const SentencePair> pairs) {
  Found own;
  Found others;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    count(own, lexicon, pairs[i].source, pairs[i].target);
    // Fewer than eight pairs could meet themselves.
    if (pairs.size() > stranger)
      count(others, lexicon, pairs[i].source,
            pairs[(i + stranger) % pairs.size()].target);
  }
  return {pairs.size(), own.share(), others.share()};
}

}  // namespace interlint
