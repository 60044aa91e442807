#include "translations/train/numbered.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "text/hash.h"
#include "text/words.h"

namespace interlint {
namespace {

constexpr std::size_t most_words = 70;
constexpr double least_ratio = 0.4;
constexpr double most_ratio = 2.5;

bool is_fit(std::size_t n, std::size_t m) {
  const double ratio = static_cast<double>(n + 2) / static_cast<double>(m + 2);
  return n > 0 && m > 0 && n <= most_words && m <= most_words &&
         ratio >= least_ratio && ratio <= most_ratio;
}

std::uint64_t hash_of_words(const std::vector<Word>& source,
                            const std::vector<Word>& target) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(source.size() + target.size() + 1);
  for (const Word& word : source) hashes.push_back(word.hash);
  hashes.push_back(0);
  for (const Word& word : target) hashes.push_back(word.hash);
  return hash_of({reinterpret_cast<const char*>(hashes.data()),
                  hashes.size() * sizeof(std::uint64_t)});
}

/// Gives words their numbers, in the order of their coming.
class Numbering {
 public:
  explicit Numbering(NumberedSide& side) : side_(side) {
    side_.offsets.push_back(0);
  }

  void add(const std::vector<Word>& sentence) {
    for (const Word& word : sentence) {
      const auto [known, fresh] =
          numbers_.try_emplace(word.hash, side_.vocabulary());
      if (fresh) {
        side_.hashes.push_back(word.hash);
        side_.is_number.push_back(word.numeric ? 1 : 0);
      }
      side_.words.push_back(known->second);
    }
    side_.offsets.push_back(static_cast<std::uint32_t>(side_.words.size()));
  }

 private:
  NumberedSide& side_;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
};

}  // namespace

NumberedPairs numbered(std::span<const SentencePair> pairs) {
  NumberedPairs all;
  Numbering source(all.source);
  Numbering target(all.target);
  std::unordered_set<std::uint64_t> seen;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const std::vector<Word> one = words(pairs[i].source);
    const std::vector<Word> other = words(pairs[i].target);
    if (!is_fit(one.size(), other.size())) {
      ++all.unfit;
    } else if (!seen.insert(hash_of_words(one, other)).second) {
      ++all.doubles;
    } else {
      source.add(one);
      target.add(other);
      all.origins.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return all;
}

}  // namespace interlint
