#include "align/moves.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace interlint {
namespace {

// A word tells more, the fewer sentences have it.
constexpr float least_weight = .05F;
constexpr float most_weight = 3;
// A word of more strays than that tells nothing of where they belong.
constexpr std::size_t most_bearers = 32;
constexpr std::size_t candidates = 3;  // of a stray that are looked at closely
// What translations share of their words, by weight, and strangers do not.
constexpr float least_shared = .25F;
constexpr float least_telling = 2.5F;  // words, each as its partner is strong
constexpr float telling_weight = 1;    // of a word in one sentence of three
// So few links apart, from one kind of block to another of it, less will do.
constexpr std::uint32_t near = 4;
constexpr float shared_nearby = .2F;
constexpr float telling_nearby = .8F;
// In one link chance has fewer places to strike.
constexpr float least_crosswise = .15F;
constexpr float shared_crosswise = .25F;
constexpr float clearly_more = 2;  // than is shared straight

/// A run of sentences as a set of weighted words.
struct Bag {
  Range range;
  std::uint32_t place = 0;  ///< of its first link
  Kind kind = Kind::paragraph;
  std::vector<Use> words;  ///< in order of types, each once
  float weight = 0;
};

float weight_of(const Profile& side, std::uint32_t type) {
  const float rarity = std::log(static_cast<float>(side.size() + 1) /
                                static_cast<float>(side.frequency[type]));
  return std::clamp(rarity, least_weight, most_weight);
}

Bag bag(const Profile& side, Range range) {
  Bag made{.range = range};
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    for (const Use& use : side.uses_of(i))
      made.words.push_back({use.type, weight_of(side, use.type)});
  std::ranges::sort(made.words, {}, &Use::type);
  const auto twice = std::ranges::unique(made.words, {}, &Use::type);
  made.words.erase(twice.begin(), twice.end());
  for (const Use& word : made.words) made.weight += word.weight;
  return made;
}

bool may_move(Kind kind) {
  return kind != Kind::furniture && kind != Kind::cell;
}

/// The sentences of a side that have no partner, in runs inside one block.
std::vector<Bag> strays(const Profile& side, const std::vector<Link>& links,
                        Range Link::* own, Range Link::* other) {
  std::vector<std::pair<Range, std::uint32_t>> runs;
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    const Range here = links[i].*own;
    if (here.empty() || !(links[i].*other).empty()) continue;
    if (!may_move(side.kinds[here.begin])) continue;
    if (!runs.empty() && runs.back().first.end == here.begin &&
        side.begins_block[here.begin] == 0)
      runs.back().first.end = here.end;
    else
      runs.emplace_back(here, i);
  }
  std::vector<Bag> bags;
  for (const auto& [range, place] : runs) {
    bags.push_back(bag(side, range));
    bags.back().place = place;
    bags.back().kind = side.kinds[range.begin];
  }
  return bags;
}

/// By how much of their words two runs of sentences agree.
struct Agreement {
  float share = 0;    ///< 0 to 1, of the side that shares less
  float telling = 0;  ///< shared words of the source that not many have
};

class Comparison {
 public:
  explicit Comparison(const Strengths& strengths) : strengths_(strengths) {}

  [[nodiscard]] Agreement of(const Bag& source, const Bag& target) const {
    std::vector<float> heard(target.words.size(), 0);
    float said = 0;
    float telling = 0;
    for (const Use& word : source.words) {
      float best = 0;
      auto at = target.words.begin();
      for (const Partner& partner : strengths_.of(word.type)) {
        at = std::lower_bound(
            at, target.words.end(), partner.type,
            [](const Use& use, std::uint32_t type) { return use.type < type; });
        if (at == target.words.end()) break;
        if (at->type != partner.type) continue;
        const float strength = std::min(1.F, partner.strength);
        best = std::max(best, strength);
        float& most =
            heard[static_cast<std::size_t>(at - target.words.begin())];
        most = std::max(most, strength);
      }
      said += best * word.weight;
      if (word.weight >= telling_weight) telling += best;
    }
    float found = 0;
    for (std::size_t i = 0; i < heard.size(); ++i)
      found += heard[i] * target.words[i].weight;
    return {std::min(said / std::max(source.weight, least_weight),
                     found / std::max(target.weight, least_weight)),
            telling};
  }

 private:
  const Strengths& strengths_;
};

/// Finds the counterparts of strays among those of the other side.
class MoveSearch {
 public:
  MoveSearch(const std::vector<Bag>& sources, const std::vector<Bag>& targets,
             const Strengths& strengths)
      : sources_(sources),
        targets_(targets),
        strengths_(strengths),
        comparison_(strengths) {
    for (std::uint32_t j = 0; j < targets_.size(); ++j)
      for (const Use& word : targets_[j].words)
        bearers_[word.type].push_back(j);
  }

  /// The pairs that are the best for both.
  [[nodiscard]] std::vector<Move> found() const {
    std::vector<std::optional<Move>> best(targets_.size());
    for (const Bag& source : sources_) {
      const auto move = best_for(source);
      if (!move) continue;
      auto& there = best[move->target];
      if (!there || there->confidence < move->agreement.share)
        there = Move{source.range, targets_[move->target].range,
                     move->agreement.share};
    }
    std::vector<Move> all;
    for (const auto& move : best)
      if (move) all.push_back(*move);
    return all;
  }

 private:
  struct Choice {
    std::uint32_t target = 0;
    Agreement agreement;
  };

  [[nodiscard]] std::optional<Choice> best_for(const Bag& source) const {
    std::optional<Choice> best;
    for (const std::uint32_t j : likely_for(source)) {
      const Agreement agreement = comparison_.of(source, targets_[j]);
      if (!is_translation(source, targets_[j], agreement)) continue;
      if (!best || best->agreement.share < agreement.share)
        best = {j, agreement};
    }
    return best;
  }

  static bool is_translation(const Bag& source, const Bag& target,
                             Agreement agreement) {
    if (agreement.share >= least_shared && agreement.telling >= least_telling)
      return true;
    const std::uint32_t apart = source.place > target.place
                                    ? source.place - target.place
                                    : target.place - source.place;
    return apart <= near && source.kind == target.kind &&
           agreement.share >= shared_nearby &&
           agreement.telling >= telling_nearby;
  }

  /// The targets that share most words that few have.
  [[nodiscard]] std::vector<std::uint32_t> likely_for(const Bag& source) const {
    std::unordered_map<std::uint32_t, float> votes;
    for (const Use& word : source.words) {
      for (const Partner& partner : strengths_.of(word.type)) {
        const auto bearers = bearers_.find(partner.type);
        if (bearers == bearers_.end() || bearers->second.size() > most_bearers)
          continue;
        for (const std::uint32_t j : bearers->second)
          votes[j] += word.weight * std::min(1.F, partner.strength);
      }
    }
    std::vector<std::pair<float, std::uint32_t>> order;
    order.reserve(votes.size());
    for (const auto& [j, sum] : votes)
      order.emplace_back(-sum / targets_[j].weight, j);
    std::ranges::sort(order);
    std::vector<std::uint32_t> likely;
    for (std::size_t i = 0; i < std::min(candidates, order.size()); ++i)
      likely.push_back(order[i].second);
    return likely;
  }

  const std::vector<Bag>& sources_;
  const std::vector<Bag>& targets_;
  const Strengths& strengths_;
  Comparison comparison_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> bearers_;
};

/// Two sentences of a link that stand the other way round in the target: the
/// first of them, and its counterpart.
std::optional<Move> exchange(const Profile& source, const Profile& target,
                             const Comparison& comparison, const Link& link) {
  const auto shared = [&](std::uint32_t i, std::uint32_t j) {
    return comparison.of(bag(source, {i, i + 1}), bag(target, {j, j + 1}))
        .share;
  };
  for (std::uint32_t i = link.source.begin; i + 1 < link.source.end; ++i) {
    for (std::uint32_t j = link.target.begin; j + 1 < link.target.end; ++j) {
      const float one = shared(i, j + 1);
      const float other = shared(i + 1, j);
      const float crossed = (one + other) / 2;
      const float straight = std::max(shared(i, j), shared(i + 1, j + 1));
      if (std::min(one, other) >= least_crosswise &&
          crossed >= shared_crosswise && crossed >= clearly_more * straight)
        return Move{{i, i + 1}, {j + 1, j + 2}, crossed};
    }
  }
  return std::nullopt;
}

void add_exchanges(const Profile& source, const Profile& target,
                   const Strengths& strengths, const std::vector<Link>& links,
                   std::vector<Move>& all) {
  const Comparison comparison(strengths);
  for (const Link& link : links) {
    if (link.source.size() < 2 || link.target.size() < 2) continue;
    if (const auto move = exchange(source, target, comparison, link))
      all.push_back(*move);
  }
}

/// Moves that go on with the one before, on both sides, as one.
std::vector<Move> joined(std::vector<Move> all) {
  std::ranges::sort(all, {}, [](const Move& m) { return m.source.begin; });
  std::vector<Move> whole;
  for (const Move& move : all) {
    if (!whole.empty() && whole.back().source.end == move.source.begin &&
        whole.back().target.end == move.target.begin) {
      whole.back().source.end = move.source.end;
      whole.back().target.end = move.target.end;
      whole.back().confidence =
          std::max(whole.back().confidence, move.confidence);
    } else {
      whole.push_back(move);
    }
  }
  return whole;
}

}  // namespace

std::vector<Move> moves(const Profile& source, const Profile& target,
                        const Strengths& strengths,
                        const std::vector<Link>& links) {
  std::vector<Move> all;
  const std::vector<Bag> sources =
      strays(source, links, &Link::source, &Link::target);
  const std::vector<Bag> targets =
      strays(target, links, &Link::target, &Link::source);
  if (!sources.empty() && !targets.empty())
    all = MoveSearch(sources, targets, strengths).found();
  add_exchanges(source, target, strengths, links, all);
  return joined(std::move(all));
}

}  // namespace interlint
