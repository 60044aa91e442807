#include <fmt/format.h>

#include <algorithm>
#include <cmath>
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

struct Length {
  std::size_t pair = 0;
  double ratio = 0;  ///< natural logarithm of target over source
};

std::vector<Length> lengths(const Article& article) {
  std::vector<Length> found;
  for (std::size_t i = 0; i < article.pairs.size(); ++i) {
    const Pair& pair = article.pairs[i];
    const std::size_t source = code_points(pair.source.text);
    const std::size_t target = code_points(pair.target.text);
    if (source < least_characters || target == 0 ||
        pair.source.place.kind == Kind::heading ||
        pair.source.place.kind == Kind::code)
      continue;
    found.push_back({i, std::log(static_cast<double>(target) /
                                 static_cast<double>(source))});
  }
  return found;
}

/// The middle ratio of the document and how far it usually strays.
struct Habit {
  double middle = 0;
  double deviation = 0;
};

Habit habit_of(const std::vector<Length>& lengths) {
  if (lengths.size() < least_pairs) return {};
  std::vector<double> ratios;
  ratios.reserve(lengths.size());
  for (const Length& length : lengths) ratios.push_back(length.ratio);
  const double middle = median(ratios);
  for (double& ratio : ratios) ratio = std::abs(ratio - middle);
  return {middle, to_deviation * median(std::move(ratios))};
}

void check(const Article& article, Report& report) {
  const std::vector<Length> all = lengths(article);
  const Habit habit = habit_of(all);
  for (const Length& length : all) {
    const double off = length.ratio - habit.middle;
    if (std::abs(off) <= most_deviations * habit.deviation) continue;
    if (off > std::log(least_share) && off < std::log(most_share)) continue;
    const Pair& pair = article.pairs[length.pair];
    report.add(
        pair,
        {.target = Span{0, static_cast<std::uint32_t>(pair.target.text.size())},
         .message = fmt::format("The target is {:.0f} % as long as its source.",
                                100 * std::exp(length.ratio)),
         .confidence = 0.6F});
  }
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
