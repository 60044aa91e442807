#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "numbers/match/assignment.h"

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

TEST(Assignment, TakesTheLeastTotal) {
  // Greedy would take 0-0 for 0.1 and leave 1-1 for 0.9.
  const Costs costs{
      .pairs = {{0, 0, 0.1F}, {0, 1, 0.2F}, {1, 0, 0.2F}, {1, 1, 0.9F}},
      .alone_source = {1, 1},
      .alone_target = {1, 1}};
  EXPECT_EQ(shown(assignment(costs)), "0-1 1-0");
}

TEST(Assignment, LeavesAloneWhatIsDearerTogether) {
  const Costs costs{
      .pairs = {{0, 0, 0.7F}}, .alone_source = {0.3F}, .alone_target = {0.3F}};
  EXPECT_EQ(shown(assignment(costs)), "");
}

TEST(Assignment, TakesNoneWhereNoneCanPair) {
  EXPECT_EQ(shown(assignment({})), "");
  EXPECT_EQ(shown(assignment(
                {.pairs = {}, .alone_source = {1, 1}, .alone_target = {1}})),
            "");
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
double least(const Costs& costs, std::size_t source, std::vector<Match> taken) {
  if (source == costs.alone_source.size()) return total(costs, taken);
  double best = least(costs, source + 1, taken);
  for (const Match& pair : costs.pairs) {
    if (pair.source != source ||
        std::ranges::find(taken, pair.target, &Match::target) != taken.end())
      continue;
    std::vector<Match> more = taken;
    more.push_back(pair);
    best = std::min(best, least(costs, source + 1, more));
  }
  return best;
}

TEST(Assignment, IsAsGoodAsTryingEverything) {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> cost(0, 1);
  for (int round = 0; round < 50; ++round) {
    Costs costs;
    for (std::uint32_t i = 0; i < 4; ++i) {
      costs.alone_source.push_back(cost(random));
      costs.alone_target.push_back(cost(random));
      for (std::uint32_t j = 0; j < 4; ++j)
        if (cost(random) < 0.7F) costs.pairs.push_back({i, j, cost(random)});
    }
    EXPECT_NEAR(total(costs, assignment(costs)), least(costs, 0, {}), 1e-4);
  }
}

}  // namespace
}  // namespace interlint::pairing_assignment_test
