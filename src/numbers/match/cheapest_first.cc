#include "numbers/match/cheapest_first.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace interlint {
namespace {

/// So many choices of a source are kept; if all are taken, its reach is looked
/// through again.
constexpr std::size_t kept = 8;

bool comes_later(const Match& a, const Match& b) {
  return std::tie(a.cost, a.source, a.target) >
         std::tie(b.cost, b.source, b.target);
}

bool comes_earlier(const Match& a, const Match& b) {
  return comes_later(b, a);
}

class Chooser {
 public:
  explicit Chooser(const Choices& choices)
      : choices_(choices),
        open_(choices.sources),
        taken_(choices.targets),
        next_(comes_later) {}

  std::vector<Match> chosen() {
    for (std::uint32_t i = 0; i < choices_.sources; ++i) offer(i);
    std::vector<Match> found;
    while (!next_.empty()) {
      const Match match = next_.top();
      next_.pop();
      if (taken_[match.target] != 0) {
        offer(match.source);
        continue;
      }
      taken_[match.target] = 1;
      open_[match.source] = {};
      found.push_back(match);
    }
    return found;
  }

 private:
  /// The cheapest choices of a source, the cheapest last.
  struct Open {
    std::vector<Match> best;
    bool are_all = false;  ///< that there are
  };

  /// The next choice of a source whose target is not taken.
  void offer(std::uint32_t source) {
    Open& open = open_[source];
    while (true) {
      while (!open.best.empty() && taken_[open.best.back().target] != 0)
        open.best.pop_back();
      if (!open.best.empty()) {
        next_.push(open.best.back());
        open.best.pop_back();
        return;
      }
      if (open.are_all) return;
      open = looked_through(source);
    }
  }

  [[nodiscard]] Open looked_through(std::uint32_t source) const {
    std::vector<Match> all;
    const Window reach = choices_.reach(source);
    for (auto j = static_cast<std::uint32_t>(reach.begin); j < reach.end; ++j) {
      if (taken_[j] != 0) continue;
      if (const auto cost = choices_.cost(source, j))
        all.push_back({.source = source, .target = j, .cost = *cost});
    }
    const std::size_t count = std::min(kept, all.size());
    std::ranges::partial_sort(
        all, all.begin() + static_cast<std::ptrdiff_t>(count), comes_earlier);
    Open open{.are_all = count == all.size()};
    open.best.assign(all.rend() - static_cast<std::ptrdiff_t>(count),
                     all.rend());
    return open;
  }

  const Choices& choices_;
  std::vector<Open> open_;  ///< by source
  std::vector<char> taken_;
  std::priority_queue<Match, std::vector<Match>, decltype(&comes_later)> next_;
};

}  // namespace

std::vector<Match> cheapest_first(const Choices& choices) {
  return Chooser(choices).chosen();
}

}  // namespace interlint
