#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>

#include "numbers/match/assignment.h"
#include "numbers/match/cheapest_first.h"
#include "numbers/match/window.h"

namespace interlint::pairing_assignment_test {
namespace {

/// "0-1 1-0", and what it costs.
std::string shown(const std::vector<Match>& matches) {
  std::string text;
  for (const Match& match : matches)
    text += (text.empty() ? "" : " ") + std::to_string(match.source) + "-" +
            std::to_string(match.target);
  return text;
}

/// Those pairs and no others can be.
Costs costs_of(std::vector<Match> pairs, std::vector<float> alone_source,
               std::vector<float> alone_target) {
  return {
      .alone_source = std::move(alone_source),
      .alone_target = std::move(alone_target),
      .pair = [pairs = std::move(pairs)](
                  std::uint32_t i, std::uint32_t j) -> std::optional<float> {
        for (const Match& pair : pairs)
          if (pair.source == i && pair.target == j) return pair.cost;
        return std::nullopt;
      }};
}

TEST(Assignment, TakesTheLeastTotal) {
  // Greedy would take 0-0 for 0.1 and leave 1-1 for 0.9.
  const Costs costs = costs_of(
      {{0, 0, 0.1F}, {0, 1, 0.2F}, {1, 0, 0.2F}, {1, 1, 0.9F}}, {1, 1}, {1, 1});
  EXPECT_EQ(shown(assignment(costs)), "0-1 1-0");
}

TEST(Assignment, LeavesAloneWhatIsDearerTogether) {
  const Costs costs = costs_of({{0, 0, 0.7F}}, {0.3F}, {0.3F});
  EXPECT_EQ(shown(assignment(costs)), "");
}

TEST(Assignment, TakesNoneWhereNoneCanPair) {
  EXPECT_EQ(shown(assignment({})), "");
  EXPECT_EQ(shown(assignment(costs_of({}, {1, 1}, {1}))), "");
}

double total(const Costs& costs, const std::vector<Match>& matches) {
  std::vector<char> source(costs.alone_source.size());
  std::vector<char> target(costs.alone_target.size());
  double sum = 0;
  for (const Match& match : matches) {
    sum += static_cast<double>(match.cost);
    source[match.source] = target[match.target] = 1;
  }
  for (std::size_t i = 0; i < source.size(); ++i)
    if (source[i] == 0) sum += static_cast<double>(costs.alone_source[i]);
  for (std::size_t j = 0; j < target.size(); ++j)
    if (target[j] == 0) sum += static_cast<double>(costs.alone_target[j]);
  return sum;
}

/// The least total by trying everything.
double least(const Costs& costs, std::uint32_t source,
             std::vector<Match> taken) {
  if (source == costs.alone_source.size()) return total(costs, taken);
  double best = least(costs, source + 1, taken);
  for (std::uint32_t j = 0; j < costs.alone_target.size(); ++j) {
    const auto cost = costs.pair(source, j);
    if (!cost || std::ranges::find(taken, j, &Match::target) != taken.end())
      continue;
    std::vector<Match> more = taken;
    more.push_back({source, j, *cost});
    best = std::min(best, least(costs, source + 1, more));
  }
  return best;
}

TEST(Assignment, IsAsGoodAsTryingEverything) {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> cost(0, 1);
  for (int round = 0; round < 50; ++round) {
    std::vector<Match> pairs;
    std::vector<float> alone_source;
    std::vector<float> alone_target;
    for (std::uint32_t i = 0; i < 4; ++i) {
      alone_source.push_back(cost(random));
      alone_target.push_back(cost(random));
      for (std::uint32_t j = 0; j < 4; ++j)
        if (cost(random) < 0.7F) pairs.push_back({i, j, cost(random)});
    }
    const Costs costs = costs_of(pairs, alone_source, alone_target);
    EXPECT_NEAR(total(costs, assignment(costs)), least(costs, 0, {}), 1e-4);
  }
}

/// The cheapest first by sorting all pairs.
std::vector<Match> by_sorting(const Choices& choices) {
  std::vector<Match> all;
  for (std::uint32_t i = 0; i < choices.sources; ++i)
    for (std::size_t j = choices.reach(i).begin; j < choices.reach(i).end; ++j)
      if (const auto cost = choices.cost(i, static_cast<std::uint32_t>(j)))
        all.push_back({i, static_cast<std::uint32_t>(j), *cost});
  std::ranges::stable_sort(all, {}, &Match::cost);
  std::vector<char> source(choices.sources);
  std::vector<char> target(choices.targets);
  std::vector<Match> chosen;
  for (const Match& match : all) {
    if (source[match.source] != 0 || target[match.target] != 0) continue;
    source[match.source] = target[match.target] = 1;
    chosen.push_back(match);
  }
  return chosen;
}

TEST(CheapestFirst, IsWhatSortingAllPairsGives) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> cost(0, 9);
  for (const std::uint32_t targets : {1U, 30U, 90U}) {
    std::vector<int> costs(60 * std::size_t{targets});
    for (int& one : costs) one = cost(random);
    const Choices choices{
        .sources = 60,
        .targets = targets,
        .reach = [&](std::uint32_t) { return Window{0, targets}; },
        .cost = [&](std::uint32_t i, std::uint32_t j) -> std::optional<float> {
          const int one = costs[i * std::size_t{targets} + j];
          if (one == 0) return std::nullopt;
          return static_cast<float>(one);
        }};
    EXPECT_EQ(shown(cheapest_first(choices)), shown(by_sorting(choices)));
  }
}

/// How many pairs of n equal numbers a side are priced.
std::size_t priced(std::uint32_t n) {
  std::size_t count = 0;
  cheapest_first(
      {.sources = n,
       .targets = n,
       .reach = [&](std::uint32_t i) { return window_of(i, n, n); },
       .cost = [&](std::uint32_t i, std::uint32_t j) -> std::optional<float> {
         ++count;
         return static_cast<float>(i > j ? i - j : j - i);
       }});
  return count;
}

TEST(CheapestFirst, PricesAsManyPairsANumberInALongText) {
  EXPECT_EQ(priced(64), 64 * 64);
  EXPECT_LE(priced(1000), 129 * 1000);
  EXPECT_LE(priced(4000), 129 * 4000);
}

TEST(Window, IsAllOfASentenceAndNearTheSamePlaceOfALongText) {
  const auto reach = [](std::size_t i, std::size_t own, std::size_t others) {
    const auto [begin, end] = window_of(i, own, others);
    return std::to_string(begin) + "-" + std::to_string(end);
  };
  EXPECT_EQ(reach(0, 64, 64), "0-64");
  EXPECT_EQ(reach(5, 64, 0), "0-0");
  EXPECT_EQ(reach(0, 1, 9000), "0-9000");
  EXPECT_EQ(reach(0, 1000, 1000), "0-65");
  EXPECT_EQ(reach(500, 1000, 1000), "436-565");
  EXPECT_EQ(reach(999, 1000, 1000), "935-1000");
  EXPECT_EQ(reach(500, 1000, 500), "186-315");
}

}  // namespace
}  // namespace interlint::pairing_assignment_test
