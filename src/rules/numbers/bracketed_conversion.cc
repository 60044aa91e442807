#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "numbers/units/dimension.h"
#include "rules/numbers/disagreements.h"
#include "rules/numbers/unit_change.h"
#include "text/fold.h"

namespace interlint::rules::bracketed_conversion {
namespace {

bool is_temperature(Dimension dimension) {
  return dimension == Dimension::celsius || dimension == Dimension::fahrenheit;
}

bool is_measure(const Quantity& quantity) {
  const Dimension dimension = measure_of(quantity.unit).dimension;
  return quantity.quality == Quality::amount && quantity.range == 0 &&
         (is_physical(dimension) || is_temperature(dimension));
}

/// How far a figure may be from the truth by rounding: half a unit of its last
/// place, where that is behind the point.  Zeros at the end tell nothing.
double slack(const Value& value) {
  return value.exponent > 0 ? 0 : std::pow(10.0, value.exponent) / 2;
}

/// Is `b` the same measure as `a` to the precision of the figures given?
bool agree(const Quantity& a, const Quantity& b) {
  if (converts(a.value, a.unit, b.value, b.unit)) return true;
  const double ratio = approximate(measure_of(a.unit).factor) /
                       approximate(measure_of(b.unit).factor);
  const double converted = approximate(a.value) * ratio;
  const double gap = std::abs(converted - approximate(b.value));
  const bool hedged = a.bound != Bound::none || b.bound != Bound::none;
  return gap <= slack(a.value) * ratio + slack(b.value) ||
         (hedged && gap <= 0.15 * std::abs(converted));
}

/// "(", "(about ": an open bracket and at most the bound of what follows.
bool opens_bracket(std::string_view between, const Side& side,
                   const Quantity& next) {
  constexpr std::size_t longest_word = 8;  // "100 km long (62 miles)"
  const std::size_t bracket = between.find('(');
  if (bracket == std::string_view::npos || bracket > longest_word) return false;
  const std::string_view inside = trimmed(between.substr(bracket + 1));
  return inside.empty() || inside == side[next.bound_span];
}

bool says_again(const Side& side, const Quantity& a, const Quantity& b) {
  if (!is_measure(a) || !is_measure(b) || a.unit == b.unit) return false;
  const Dimension left = measure_of(a.unit).dimension;
  const Dimension right = measure_of(b.unit).dimension;
  if (left != right && !(is_temperature(left) && is_temperature(right)))
    return false;
  if (a.span.end >= b.span.begin) return false;
  return opens_bracket(side.between(a.span.end, b.span.begin), side, b);
}

/// "5 ft 7 in (170 cm)" is read with its inches; one that is not is left.
bool is_part_of_more(const std::vector<Quantity>& all, std::size_t first) {
  return first > 0 && all[first - 1].span.end + 2 >= all[first].span.begin &&
         common_dimension(all[first - 1].unit, all[first].unit) !=
             Dimension::none;
}

void check_side(const Pair& pair, const Side& side, Severity severity,
                Report& report) {
  for (std::size_t i = 1; i < side.quantities.size(); ++i) {
    const Quantity& a = side.quantities[i - 1];
    const Quantity& b = side.quantities[i];
    if (!says_again(side, a, b) || agree(a, b) ||
        is_part_of_more(side.quantities, i - 1))
      continue;
    Notice notice{
        .message = fmt::format("“{}” is about {}, not “{}”.", side[a.span],
                               about_in(a, b.unit), side[b.span]),
        .confidence = 0.8F,
        .severity = severity};
    (&side == &pair.source ? notice.source : notice.target) = b.span;
    report.add(pair, std::move(notice));
  }
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  check_side(pair, pair.source, Severity::info, report);
  check_side(pair, pair.target, Severity::warning, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NUM016",
           .name = "bracketed-conversion",
           .title = "Two measures that disagree",
           .what = "A measure and its conversion in brackets are not the same; "
                   "in the source it is a notice.",
           .why = "The reader does not know which one holds.",
           .cure = "Convert again.",
           .its = "numbers",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::warning,
           .target_only = TargetOnly::full,
           .reads = Reads::figures,
           .copied_text = CopiedText::judged,
           .yields_to = {{"repeated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"characters", Reach::touch}},
           .bad = {{"Die Mauer ist 6 Fuß hoch.",
                    "The wall is 6 feet ([[2.8 m]]) high."}},
           .good = {{"Die Mauer ist 6 Fuß hoch.",
                     "The wall is 6 feet (1.8 m) high."},
                    {"Es sind 5 Meilen.", "It is 5 miles (8 km)."}}},
      .check = check};
}

}  // namespace interlint::rules::bracketed_conversion
