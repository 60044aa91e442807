#include "numbers/read/page.h"

namespace interlint {
namespace {

/// The currency before a number: the token where it begins.
std::optional<Hit> currency_before(const Scan& scan, std::size_t first) {
  std::optional<Hit> longest;
  for (std::size_t back = 1; back <= 5 && back <= first; ++back) {
    const std::size_t at = first - back;
    if (scan.is(at, TokenForm::space) || !scan.is_free(at)) continue;
    const auto unit = scan.phrase(at, NumberRole::unit);
    if (!unit || scan.past_space(unit->end) != first) continue;
    if (!is_currency(scan.unit(*unit->sense))) continue;
    longest = Hit{unit->sense, at};
  }
  return longest;
}

/// Is the currency a sign or a code, which may stand before its number?
bool is_sign(const Scan& scan, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    const bool code =
        scan.is(i, TokenForm::word) && scan[i].casing == Casing::upper;
    const bool mark = scan[i].form == TokenForm::mark &&
                      !is_hyphen(scan[i].mark) && scan[i].mark != U'.';
    if (code || mark) return true;
  }
  return false;
}

/// A currency sign with digits behind it belongs to these: 5, $10.
bool belongs_behind(const Scan& scan, const Hit& unit, std::size_t at) {
  return is_sign(scan, at, unit.end) && is_currency(scan.unit(*unit.sense)) &&
         scan.is(unit.end, TokenForm::digits);
}

void add_prefix(const Scan& scan, Item& item) {
  const auto sign = currency_before(scan, item.first);
  if (!sign) return;
  const std::size_t first = sign->end;
  if (!is_sign(scan, first, item.first)) return;
  item.quantity.unit = scan.unit(*sign->sense);
  item.first = first;
}

/// Where the unit of a number begins: trois millions | de | dollars.
std::size_t unit_start(const Scan& scan, const Item& item) {
  const std::size_t at = scan.skipped(item.end);
  if (!item.quantity.scaled || at == item.end) return at;
  const auto of = scan.phrase(at, NumberRole::of);
  return of ? scan.past_space(of->end) : at;
}

void multiply(Item& item, const Value& power) {
  const int tens = static_cast<int>(integer(power).value_or(0));
  item.quantity.value = shifted(item.quantity.value, tens);
  for (Reading& reading : item.quantity.others)
    reading.value = shifted(reading.value, tens);
}

/// The unit, with what it multiplies (TEUR) and a scale behind a currency (75
/// USD million).
void take_unit(const Scan& scan, Item& item, const Hit& unit) {
  item.quantity.unit = scan.unit(*unit.sense);
  item.end = unit.end;
  multiply(item, unit.sense->value);
  if (!is_currency(item.quantity.unit) || item.quantity.scaled) return;
  const std::size_t at = scan.skipped(item.end);
  const auto scale = scan.phrase(at, NumberRole::scale);
  if (!scale || at == item.end || !scan.is_free(at, scale->end)) return;
  multiply(item, scale->sense->value);
  item.quantity.scaled = true;
  item.end = scale->end;
}

}  // namespace

void add_unit(const Scan& scan, Item& item) {
  add_prefix(scan, item);
  const std::size_t at = unit_start(scan, item);
  const auto unit = scan.phrase(at, NumberRole::unit);
  if (unit && scan.is_free(at, unit->end)) {
    const bool again = !item.quantity.unit.empty();
    if (!again && !belongs_behind(scan, *unit, at)) {
      take_unit(scan, item, *unit);
    } else if (again && scan.unit(*unit->sense) == item.quantity.unit) {
      item.end = unit->end;
    }
  }
  item.quantity.span = scan.span(item.first, item.end);
}
}  // namespace interlint
