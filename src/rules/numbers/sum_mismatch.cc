#include <fmt/format.h>

#include <algorithm>

#include "numbers/units/dimension.h"
#include "rules/numbers/disagreements.h"

namespace interlint::rules::sum_mismatch {
namespace {

/// The counts of a text: plain amounts without unit that are no ones.
std::vector<const Quantity*> counts(const Side& side) {
  std::vector<const Quantity*> found;
  for (const Quantity& q : side.quantities)
    if (q.quality == Quality::amount && q.unit.empty() && q.weight >= 0.3F)
      found.push_back(&q);
  return found;
}

/// Do exactly two parts follow a whole, close to adding up to it and not quite?
bool is_off(const std::vector<const Quantity*>& parts, const Value& total) {
  const Value& all = parts[0]->value;
  if (total == all || compare(parts[1]->value, all) >= 0 ||
      compare(parts[2]->value, all) >= 0)
    return false;
  return within(total, all, 20);
}

void check_side(const Pair& pair, const Side& side, Report& report) {
  const std::vector<const Quantity*> parts = counts(side);
  if (parts.size() != 3) return;
  const std::optional<Value> total = sum(parts[1]->value, parts[2]->value);
  if (!total || !is_off(parts, *total)) return;
  Notice notice{
      .message = fmt::format("{} and {} are {}, not {}.",
                             grouped(parts[1]->value), grouped(parts[2]->value),
                             grouped(*total), grouped(parts[0]->value)),
      .confidence = 0.6F};
  (&side == &pair.source ? notice.source : notice.target) = parts[2]->span;
  report.add(pair, std::move(notice));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  check_side(pair, pair.target, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM017",
           .name = "sum-mismatch",
           .title = "Parts and whole do not add up",
           .what = "A text with a whole and exactly two parts of it, which "
                   "nearly add up to it.",
           .why = "A digit may have slipped.",
           .cure = "Add up again; leave it where some belong to neither part.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::info,
           .target_only = TargetOnly::full,
           .on = false,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Von 30 Mitgliedern stimmten 12 dafür und 18 dagegen.",
                    "Of 30 members, 12 voted yes and [[19]] voted no."}},
           .good = {{"Von 30 Mitgliedern stimmten 12 dafür und 18 dagegen.",
                     "Of 30 members, 12 voted yes and 18 voted no."},
                    {"Von 30 Mitgliedern stimmten 12 dafür und 4 dagegen.",
                     "Of 30 members, 12 voted yes and 4 voted no."}}},
      .check = check};
}

}  // namespace interlint::rules::sum_mismatch
