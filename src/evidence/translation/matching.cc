#include "evidence/translation/matching.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr double nearness = 0.15;
constexpr double same_form = 0.3;
constexpr std::uint8_t least = 51;            // 0.2 of 255
constexpr std::uint8_t good_neighbour = 153;  // 0.6 of 255
/// Of the same word in a target, so many are tried with one of the source, the
/// nearest to its place.  Of 37,000 pairs of manuals 30 have a word that
/// carries meaning more often, all of them lists.
constexpr std::size_t most_equals = 32;

/// A source word and a target word that may render it.
struct Candidate {
  double merit = 0;
  std::uint32_t source = 0;
  std::uint32_t target = 0;
};

/// The words of a target by the column of the matrix they share.
class ColumnWords {
 public:
  explicit ColumnWords(const Support& support) {
    for (const std::uint32_t column : support.column_of)
      if (column + 2 > begin_.size()) begin_.resize(column + 2);
    for (const std::uint32_t column : support.column_of) ++begin_[column + 1];
    std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
    std::vector<std::uint32_t> next = begin_;
    words_.resize(support.columns);
    for (std::uint32_t j = 0; j < support.columns; ++j)
      words_[next[support.column_of[j]]++] = j;
  }

  /// Those of a column, in order; of many the nearest to `place`.
  [[nodiscard]] std::span<const std::uint32_t> near(std::uint32_t column,
                                                    std::size_t place) const {
    const std::span<const std::uint32_t> all = std::span(words_).subspan(
        begin_[column], begin_[column + 1] - begin_[column]);
    if (all.size() <= most_equals) return all;
    const auto before = static_cast<std::size_t>(
        std::ranges::lower_bound(all, place) - all.begin());
    const std::size_t first = std::min(
        before - std::min(before, most_equals / 2), all.size() - most_equals);
    return all.subspan(first, most_equals);
  }

 private:
  std::vector<std::uint32_t> words_;  ///< column by column
  std::vector<std::uint32_t> begin_;  ///< by column, in `words_`; and their end
};

/// What may render what, the best first, of equals the first.
class Candidates {
 public:
  explicit Candidates(const Pair& pair) : pair_(pair), words_(pair.support) {
    const Support& support = pair.support;
    for (std::uint32_t i = 0; i < support.rows; ++i)
      if (support.source_content[i] != 0 && support.best_of_source[i] >= least)
        add(i);
    std::ranges::sort(found_, [](const Candidate& a, const Candidate& b) {
      if (a.merit != b.merit) return a.merit > b.merit;
      return a.source != b.source ? a.source < b.source : a.target < b.target;
    });
  }

  [[nodiscard]] const std::vector<Candidate>& in_order() const {
    return found_;
  }

 private:
  void add(std::uint32_t i) {
    const Support& support = pair_.support;
    const std::span raised = support.raised_of(i);
    for (const Support::Place place : raised)
      add(i, place.target, support.at(i, place.target));
    const std::size_t place = std::size_t{i} * support.columns / support.rows;
    for (const Support::Cell cell : support.row(i)) {
      if (cell.strength < least) continue;
      for (const std::uint32_t j : words_.near(cell.column, place))
        if (!std::ranges::binary_search(raised, Support::Place{i, j}))
          add(i, j, static_cast<float>(cell.strength) / 255.0F);
    }
  }

  void add(std::uint32_t i, std::uint32_t j, float strength) {
    const Support& support = pair_.support;
    if (support.target_content[j] == 0) return;
    const double apart = static_cast<double>(i) / support.rows -
                         static_cast<double>(j) / support.columns;
    const bool same = pair_.source.words[i].hash == pair_.target.words[j].hash;
    found_.push_back({static_cast<double>(strength) + (same ? same_form : 0) -
                          nearness * std::abs(apart),
                      i, j});
  }

  const Pair& pair_;
  ColumnWords words_;
  std::vector<Candidate> found_;
};

bool is_compound(const Pair& pair, std::size_t source_word) {
  const Word& word = pair.source.words[source_word];
  return pair.lexicon->is_compound(word.hash, pair.source[word]);
}

/// Takes the neighbours of what renders a word for sure, if they render it
/// too: "climate protection" for "Klimaschutz".
void attach_neighbours(Matching& matching, const Support& support) {
  for (std::size_t i = 0; i < support.rows; ++i) {
    if (matching.partner[i] < 0) continue;
    const auto partner = static_cast<std::size_t>(matching.partner[i]);
    for (const std::size_t j : {partner - 1, partner + 1}) {
      if (j < support.columns && support.target_content[j] != 0 &&
          support.strength(i, j) >= good_neighbour)
        matching.taken[j] = 1;
    }
  }
}

/// By column: does a word of it that carries meaning belong to nobody?
std::vector<char> open_columns(const Support& support,
                               const Matching& matching) {
  std::vector<char> open(support.columns);
  for (std::size_t j = 0; j < support.columns; ++j) {
    if (support.target_content[j] != 0 && matching.taken[j] == 0)
      open[support.column_of[j]] = 1;
  }
  return open;
}

/// The columns that compounds with a partner may take further words of: the
/// parts of a compound are several words elsewhere.
std::vector<char> columns_of_compounds(const Pair& pair,
                                       const Matching& matching) {
  const Support& support = pair.support;
  const std::vector<char> open = open_columns(support, matching);
  const auto may_take = [&](const Support::Cell& cell) {
    return cell.strength >= least && open[cell.column] != 0;
  };
  std::vector<char> asked(support.rows);
  std::vector<char> attached(support.columns);
  for (std::size_t i = 0; i < support.rows; ++i) {
    if (matching.partner[i] < 0 || asked[support.row_of[i]] != 0) continue;
    asked[support.row_of[i]] = 1;
    if (std::ranges::none_of(support.row(i), may_take) || !is_compound(pair, i))
      continue;
    for (const Support::Cell& cell : support.row(i))
      if (may_take(cell)) attached[cell.column] = 1;
  }
  return attached;
}

/// Takes further words for what has a partner.
void attach(const Pair& pair, Matching& matching) {
  const Support& support = pair.support;
  attach_neighbours(matching, support);
  const std::vector<char> attached = columns_of_compounds(pair, matching);
  for (std::size_t j = 0; j < support.columns; ++j)
    if (support.target_content[j] != 0 && attached[support.column_of[j]] != 0)
      matching.taken[j] = 1;
  for (const Support::Place place : support.raised) {
    if (support.target_content[place.target] != 0 &&
        matching.taken[place.target] == 0 &&
        matching.partner[place.source] >= 0 && is_compound(pair, place.source))
      matching.taken[place.target] = 1;
  }
}

}  // namespace

Matching matched(const Pair& pair) {
  const Support& support = pair.support;
  Matching matching{std::vector<std::int32_t>(support.rows, -1),
                    std::vector<char>(support.columns, 0)};
  if (support.empty()) return matching;
  const Candidates candidates(pair);
  for (const Candidate& candidate : candidates.in_order()) {
    if (matching.partner[candidate.source] >= 0 ||
        matching.taken[candidate.target] != 0)
      continue;
    matching.partner[candidate.source] =
        static_cast<std::int32_t>(candidate.target);
    matching.taken[candidate.target] = 1;
  }
  attach(pair, matching);
  return matching;
}

double matched_meaning(const Pair& pair) {
  const Support& support = pair.support;
  double meaning = 0;
  for (std::size_t i = 0; i < pair.matching.partner.size(); ++i) {
    if (pair.matching.partner[i] < 0) continue;
    meaning += static_cast<double>(
        support.at(i, static_cast<std::size_t>(pair.matching.partner[i])));
  }
  const auto words =
      std::ranges::count_if(support.source_content, std::identity{}) +
      std::ranges::count_if(support.target_content, std::identity{});
  return words == 0 ? 0 : 2 * meaning / static_cast<double>(words);
}

}  // namespace interlint
