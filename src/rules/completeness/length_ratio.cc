#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "evidence/quantile.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::length_ratio {
namespace {

constexpr std::size_t least_characters = 20;  // of a source that is measured
constexpr std::size_t least_pairs = 8;        // to learn a ratio from
constexpr double most_deviations = 4;
constexpr double least_share = 0.3;
constexpr double most_share = 3;
constexpr double to_deviation = 1.4826;  // of a median deviation, if normal

/// The natural logarithm of target over source, where it can be measured.
std::optional<double> ratio_of(const Pair& pair) {
  const std::size_t source = code_points(pair.source.text);
  const std::size_t target = code_points(pair.target.text);
  if (source < least_characters || target == 0 ||
      pair.source.place.kind == Kind::heading ||
      pair.source.place.kind == Kind::code)
    return std::nullopt;
  return std::log(static_cast<double>(target) / static_cast<double>(source));
}

/// The middle ratio of the document and how far it usually strays.
struct Habit {
  double middle = 0;
  double deviation = 0;
};

Habit habit_of(const Article& article) {
  std::vector<double> ratios;
  for (const Pair& pair : article.pairs)
    if (const auto ratio = ratio_of(pair)) ratios.push_back(*ratio);
  if (ratios.size() < least_pairs) return {};
  const double middle = median(ratios);
  for (double& ratio : ratios) ratio = std::abs(ratio - middle);
  return {middle, to_deviation * median(std::move(ratios))};
}

constexpr auto usual_length = statistic<habit_of>("lengths");

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  const auto ratio = ratio_of(pair);
  if (!ratio) return;
  const Habit& habit = document[usual_length];
  const double off = *ratio - habit.middle;
  if (std::abs(off) <= most_deviations * habit.deviation) return;
  if (off > std::log(least_share) && off < std::log(most_share)) return;
  report.add(pair, {.target = Span{0, narrowed(pair.target.text.size())},
                    .message = fmt::format(
                        "The target is {:.0f} % as long as its source.",
                        100 * std::exp(*ratio)),
                    .confidence = 0.6F});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "LEN001",
                .name = "length-ratio",
                .title = "Unusual length",
                .what = "A target is far shorter or longer than the others of "
                        "its document, measured by their sources.",
                .why = "Something may be missing, or be too much.",
                .cure = "Compare the two sentences.",
                .its = "length",
                .mqm = "accuracy/omission",
                .severity = Severity::info,
                .on = false,
                .plants = {"clause-lost"},
                .pairs = Pairs::all,
                .statistics = {&usual_length},
                .bad = {{"Der Rat der Stadt hat den Haushalt für das kommende "
                         "Jahr beschlossen.",
                         "[[Approved.]]"}},
                .good = {{"Der Rat der Stadt hat den Haushalt für das "
                          "kommende Jahr beschlossen.",
                          "The city council has passed next year's budget."},
                         {"Danke sehr.", "Thanks."}}},
      .check = check};
}

}  // namespace interlint::rules::length_ratio
