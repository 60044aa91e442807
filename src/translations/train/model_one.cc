#include "translations/train/model_one.h"

#include <cmath>
#include <utility>

namespace interlint {
namespace {

constexpr int iterations = 6;
constexpr float empty_prior = 0.08F;
constexpr double steepness = 4;  // of the prior around the diagonal
constexpr double smoothing = 0.01;
constexpr float least_told = 0.002F;
constexpr std::size_t longest = 71;  // words of a sentence, and one

/// How likely, by its place alone, the given word i of n makes the word j of m:
/// exp(-4 |(i + 0.5) / n - (j + 0.5) / m|), all i together 0.92.
class Priors {
 public:
  /// The priors of given word `i` for all j.
  const float* row(std::size_t n, std::size_t m, std::size_t i) {
    std::vector<float>& shape = shapes_[n * longest + m];
    if (shape.empty()) shape = made(n, m);
    return shape.data() + i * m;
  }

 private:
  static double raw(std::size_t n, std::size_t m, std::size_t i,
                    std::size_t j) {
    const double here = (static_cast<double>(i) + 0.5) / static_cast<double>(n);
    const double there =
        (static_cast<double>(j) + 0.5) / static_cast<double>(m);
    return std::exp(-steepness * std::abs(here - there));
  }
  static std::vector<float> made(std::size_t n, std::size_t m) {
    std::vector<float> shape(n * m);
    for (std::size_t j = 0; j < m; ++j) {
      double sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += raw(n, m, i, j);
      for (std::size_t i = 0; i < n; ++i)
        shape[i * m + j] =
            static_cast<float>((1 - empty_prior) * raw(n, m, i, j) / sum);
    }
    return shape;
  }

  std::vector<std::vector<float>> shapes_ =
      std::vector<std::vector<float>>(longest * longest);
};

/// Where a given word stands.
struct Occurrence {
  std::uint32_t pair = 0;
  std::uint32_t place = 0;
};

/// The model is kept row by row, a row a given word.  A row has a number for
/// each word made beside it, in the order in which a walk over the occurrences
/// of the given word meets them: so the words themselves need not be kept, and
/// nothing is ever searched for.
class ModelOne {
 public:
  ModelOne(const NumberedSide& given, const NumberedSide& made,
           std::span<const std::uint32_t> pairs)
      : given_(given), made_(made), slots_(made.vocabulary()) {
    find_occurrences(pairs);
    begin_rows();
    sums_.resize(made.words.size());
    next_sums_.resize(made.words.size());
  }

  std::vector<Learnt> train() {
    for (std::uint32_t word = 0; word < given_.vocabulary(); ++word) {
      meet(word);
      explain(word);
    }
    for (int i = 1; i < iterations; ++i) {
      next_turn();
      for (std::uint32_t word = 0; word < given_.vocabulary(); ++word) {
        meet(word);
        count(word, smoothing);
        explain(word);
      }
    }
    next_turn();
    std::vector<Learnt> told;
    for (std::uint32_t word = 0; word < given_.vocabulary(); ++word) {
      meet(word);
      count(word, 0);
      if (word != 0) tell(word, told);
    }
    return told;
  }

 private:
  struct Slot {
    std::uint32_t walk = 0;  ///< the walk that has met the word
    std::uint32_t place = 0;
  };

  void find_occurrences(std::span<const std::uint32_t> pairs) {
    begins_.resize(std::size_t{given_.vocabulary()} + 1);
    begins_[1] = static_cast<std::uint32_t>(pairs.size());
    for (const std::uint32_t pair : pairs)
      for (const std::uint32_t word : given_.sentence(pair))
        ++begins_[word + 1];
    for (std::size_t i = 1; i < begins_.size(); ++i)
      begins_[i] += begins_[i - 1];
    occurrences_.resize(begins_.back());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (const std::uint32_t pair : pairs) {
      occurrences_[next[0]++] = {pair, 0};
      const auto sentence = given_.sentence(pair);
      for (std::uint32_t i = 0; i < sentence.size(); ++i)
        occurrences_[next[sentence[i]]++] = {pair, i};
    }
  }

  void begin_rows() {
    rows_.push_back(0);
    for (std::uint32_t word = 0; word < given_.vocabulary(); ++word) {
      meet(word);
      rows_.push_back(rows_.back() + met_.size());
    }
    values_.resize(rows_.back());
    for (std::uint32_t word = 0; word < given_.vocabulary(); ++word) {
      const auto row = row_of(word);
      for (float& value : row) value = 1.0F / static_cast<float>(row.size());
    }
  }

  std::span<float> row_of(std::uint32_t word) {
    return std::span(values_).subspan(rows_[word],
                                      rows_[word + 1] - rows_[word]);
  }

  /// Finds the words made beside `word`, and which place in its row each
  /// running one of them has.
  void meet(std::uint32_t word) {
    met_.clear();
    places_.clear();
    ++walk_;
    for (std::uint32_t o = begins_[word]; o < begins_[word + 1]; ++o) {
      for (const std::uint32_t beside : made_.sentence(occurrences_[o].pair)) {
        Slot& slot = slots_[beside];
        if (slot.walk != walk_) {
          slot = {walk_, static_cast<std::uint32_t>(met_.size())};
          met_.push_back(beside);
        }
        places_.push_back(slot.place);
      }
    }
  }

  /// Calls `visit` with the place in the row, the running word made, and the
  /// prior, for all running words made beside `word`, which was just met.
  template <typename Visit>
  void walk(std::uint32_t word, Visit visit) {
    const std::uint32_t* place = places_.data();
    for (std::uint32_t o = begins_[word]; o < begins_[word + 1]; ++o) {
      const auto [pair, position] = occurrences_[o];
      const std::size_t begin = made_.offsets[pair];
      const std::size_t size = made_.offsets[pair + 1] - begin;
      const float* prior =
          word == 0 ? empty_.data()
                    : priors_.row(given_.sentence(pair).size(), size, position);
      for (std::size_t j = 0; j < size; ++j)
        visit(*place++, begin + j, prior[j]);
    }
  }

  void next_turn() {
    std::swap(sums_, next_sums_);
    next_sums_.assign(next_sums_.size(), 0);
  }

  /// Adds to each running word made how likely it is by `word`.
  void explain(std::uint32_t word) {
    const auto row = row_of(word);
    walk(word, [&](std::uint32_t place, std::size_t at, float prior) {
      next_sums_[at] += row[place] * prior;
    });
  }

  /// One row anew, by what its word explains.
  void count(std::uint32_t word, double added) {
    const auto row = row_of(word);
    counts_.assign(row.size(), 0);
    walk(word, [&](std::uint32_t place, std::size_t at, float prior) {
      if (sums_[at] > 0)
        counts_[place] += static_cast<double>(row[place] * prior / sums_[at]);
    });
    double sum = smoothing * static_cast<double>(row.size());
    for (const double each : counts_) sum += each;
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = static_cast<float>((counts_[i] + added) / sum);
  }

  /// `met_` still holds the words of the row.
  void tell(std::uint32_t word, std::vector<Learnt>& told) {
    const auto row = row_of(word);
    for (std::size_t i = 0; i < row.size(); ++i)
      if (row[i] >= least_told) told.push_back({word, met_[i], row[i]});
  }

  const NumberedSide& given_;
  const NumberedSide& made_;
  std::vector<std::uint32_t> begins_;  ///< by given word, in occurrences_
  std::vector<Occurrence> occurrences_;
  std::vector<std::uint64_t> rows_;  ///< by given word, in values_
  std::vector<float> values_;
  std::vector<float> sums_;  ///< by running word made, of this turn
  std::vector<float> next_sums_;
  std::vector<std::uint32_t> places_;  ///< in the row met, word by word
  std::vector<double> counts_;
  std::vector<Slot> slots_;  ///< by word made
  std::vector<std::uint32_t> met_;
  std::uint32_t walk_ = 0;
  Priors priors_;
  std::vector<float> empty_ = std::vector<float>(longest, empty_prior);
};

}  // namespace

std::vector<Learnt> learnt(const NumberedSide& given, const NumberedSide& made,
                           std::span<const std::uint32_t> pairs) {
  return ModelOne(given, made, pairs).train();
}

}  // namespace interlint
