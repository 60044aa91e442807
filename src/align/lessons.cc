#include "align/lessons.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace interlint {
namespace {

constexpr int rounds = 5;
constexpr std::size_t most_words = 150;           // of a side of a bead
constexpr std::size_t most_meetings = 4'000'000;  // what is learned from
constexpr float least_probability = .02F;         // both ways
constexpr float least_strength = .1F;
constexpr float doubt = 1.5F;  // a pair seen n times counts n / (n + doubt)

using WordTypes = std::vector<std::uint32_t>;

/// The words of a link, and where its pairs begin among all meetings.
struct Lesson {
  WordTypes source;
  WordTypes target;
  std::size_t first = 0;
};

WordTypes types_in(const Profile& side, Range sentences) {
  WordTypes types;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i)
    for (const Use& use : side.uses_of(i)) types.push_back(use.type);
  std::ranges::sort(types);
  const auto doubles = std::ranges::unique(types);
  types.erase(doubles.begin(), doubles.end());
  return types;
}

std::size_t meetings_of(const Profile& source, const Profile& target,
                        const Link& link) {
  const auto uses = [](const Profile& side, Range range) {
    return std::size_t{side.first_use[range.end] - side.first_use[range.begin]};
  };
  return uses(source, link.source) * uses(target, link.target);
}

/// The links to learn from: all, or of a long document every so many.
std::vector<Lesson> lessons_of(const Profile& source, const Profile& target,
                               const std::vector<Link>& links) {
  std::size_t meetings = 0;
  for (const Link& link : links) meetings += meetings_of(source, target, link);
  const std::size_t step = meetings / most_meetings + 1;
  std::vector<Lesson> lessons;
  std::size_t first = 0;
  for (std::size_t i = 0; i < links.size(); i += step) {
    if (links[i].source.empty() || links[i].target.empty()) continue;
    Lesson lesson{types_in(source, links[i].source),
                  types_in(target, links[i].target), first};
    if (lesson.source.size() >= most_words ||
        lesson.target.size() >= most_words)
      continue;
    first += lesson.source.size() * lesson.target.size();
    lessons.push_back(std::move(lesson));
  }
  return lessons;
}

/// The pairs of words that meet in lessons, each once, and which of them each
/// meeting is: lesson by lesson, source by source, target by target.
struct Meetings {
  std::vector<std::uint64_t> pairs;  // source << 32 | target, sorted
  std::vector<std::uint32_t> pair;   // index into `pairs`, by meeting
};

Meetings meetings_in(const std::vector<Lesson>& lessons) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> all;
  for (const Lesson& lesson : lessons) {
    for (const std::uint32_t s : lesson.source) {
      for (const std::uint32_t t : lesson.target)
        all.emplace_back(std::uint64_t{s} << 32U | t,
                         static_cast<std::uint32_t>(all.size()));
    }
  }
  std::ranges::sort(all);
  Meetings met;
  met.pair.resize(all.size());
  for (const auto& [pair, meeting] : all) {
    if (met.pairs.empty() || met.pairs.back() != pair)
      met.pairs.push_back(pair);
    met.pair[meeting] = static_cast<std::uint32_t>(met.pairs.size() - 1);
  }
  return met;
}

/// Which side says the other.
enum class Direction : std::uint8_t { forth, back };

/// One direction of the model: how probable each pair is, given its giver.
class Model {
 public:
  Model(const std::vector<Lesson>& lessons, const Meetings& met,
        Direction direction, std::size_t givers, std::size_t takers)
      : lessons_(lessons),
        met_(met),
        direction_(direction),
        givers_(givers),
        probability_(met.pairs.size(), 1.F / static_cast<float>(takers)),
        nothing_(takers, 1.F / static_cast<float>(takers)) {}

  std::vector<float> trained() {
    for (int round = 0; round < rounds; ++round) train();
    return std::move(probability_);
  }

 private:
  [[nodiscard]] const WordTypes& givers_in(const Lesson& lesson) const {
    return direction_ == Direction::forth ? lesson.source : lesson.target;
  }
  [[nodiscard]] const WordTypes& takers_in(const Lesson& lesson) const {
    return direction_ == Direction::forth ? lesson.target : lesson.source;
  }
  [[nodiscard]] std::uint32_t giver_of(std::uint64_t pair) const {
    return static_cast<std::uint32_t>(
        direction_ == Direction::forth ? pair >> 32U : pair);
  }

  void train() {
    counts_.assign(probability_.size(), 0);
    nothing_counts_.assign(nothing_.size(), 0);
    sums_.assign(givers_ + 1, 0);
    for (const Lesson& lesson : lessons_) study(lesson);
    for (std::size_t i = 0; i < probability_.size(); ++i)
      probability_[i] = counts_[i] / sums_[giver_of(met_.pairs[i])];
    const float all = std::max(sums_[givers_], 1e-20F);
    for (std::size_t i = 0; i < nothing_.size(); ++i)
      nothing_[i] = nothing_counts_[i] / all;
  }

  /// Shares each taker out among its givers, and the empty word.
  void study(const Lesson& lesson) {
    const WordTypes& givers = givers_in(lesson);
    const WordTypes& takers = takers_in(lesson);
    const bool forth = direction_ == Direction::forth;
    const std::size_t step = forth ? takers.size() : 1;
    for (std::size_t y = 0; y < takers.size(); ++y) {
      const std::uint32_t* const pairs =
          met_.pair.data() + lesson.first + (forth ? y : y * givers.size());
      float sum = nothing_[takers[y]];
      for (std::size_t x = 0; x < givers.size(); ++x)
        sum += probability_[pairs[x * step]];
      if (sum <= 0) continue;
      for (std::size_t x = 0; x < givers.size(); ++x) {
        const float share = probability_[pairs[x * step]] / sum;
        counts_[pairs[x * step]] += share;
        sums_[givers[x]] += share;
      }
      nothing_counts_[takers[y]] += nothing_[takers[y]] / sum;
      sums_[givers_] += nothing_[takers[y]] / sum;
    }
  }

  const std::vector<Lesson>& lessons_;
  const Meetings& met_;
  Direction direction_;
  std::size_t givers_;
  std::vector<float> probability_;
  std::vector<float> nothing_;
  std::vector<float> counts_;
  std::vector<float> nothing_counts_;
  std::vector<float> sums_;
};

}  // namespace

Strengths lessons(const Profile& source, const Profile& target,
                  const std::vector<Link>& links,
                  const Parameters& parameters) {
  std::vector<std::vector<Partner>> rows(source.types.size());
  const std::vector<Lesson> taught = lessons_of(source, target, links);
  if (taught.empty()) return Strengths(std::move(rows));
  const Meetings met = meetings_in(taught);
  std::vector<float> times(met.pairs.size(), 0);
  for (const std::uint32_t pair : met.pair) times[pair] += 1;
  const std::vector<float> forth =
      Model(taught, met, Direction::forth, source.types.size(),
            target.types.size())
          .trained();
  const std::vector<float> back =
      Model(taught, met, Direction::back, target.types.size(),
            source.types.size())
          .trained();
  for (std::size_t i = 0; i < met.pairs.size(); ++i) {
    if (forth[i] < least_probability || back[i] < least_probability) continue;
    const float strength =
        std::sqrt(forth[i] * back[i]) * times[i] / (times[i] + doubt);
    if (strength < least_strength) continue;
    rows[met.pairs[i] >> 32U].push_back(
        {static_cast<std::uint32_t>(met.pairs[i]),
         std::min(1.F, strength) * parameters.learned});
  }
  return Strengths(std::move(rows));
}

}  // namespace interlint
