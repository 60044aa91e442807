#include "rules/numbers/disagreements.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace interlint {
namespace {

constexpr std::array months = {"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};
constexpr std::array weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                 "Friday", "Saturday", "Sunday"};

template <std::size_t n>
std::string name_in(const std::array<const char*, n>& names,
                    const Value& value) {
  const std::optional<std::int64_t> number = integer(value);
  if (!number || *number < 1 || *number > static_cast<std::int64_t>(n))
    return grouped(value);
  return names[static_cast<std::size_t>(*number - 1)];
}

std::string clock_time(const Value& value) {
  const std::int64_t minutes = integer(value).value_or(0);
  return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c >= '0' && c <= '9') digits += c;
  return digits;
}

/// Does the value stand there as anybody would read it?
bool is_plain(std::string_view surface, const Quantity& quantity) {
  if (quantity.written != Written::digits || quantity.scaled) return false;
  switch (quantity.quality) {
    case Quality::identifier:
    case Quality::phone:
    case Quality::day:
    case Quality::decade:
    case Quality::century:
    case Quality::clock: return true;
    case Quality::time:
      return surface.find(clock_time(quantity.value)) != std::string::npos;
    default: return digits_of(surface) == digits_of(shown(quantity.value));
  }
}

std::string exact(const Quantity& quantity) {
  return shown_decimal(quantity.value);
}

}  // namespace

std::vector<Disagreement> sure(const Pairing& pairing,
                               std::initializer_list<Difference> kinds,
                               float least) {
  std::vector<Disagreement> found;
  for (const Disagreement& one : pairing.disagreements) {
    if (one.score >= least &&
        std::ranges::find(kinds, one.difference) != kinds.end())
      found.push_back(one);
  }
  return found;
}

std::string figure(const Quantity& quantity) {
  switch (quantity.quality) {
    case Quality::month: return name_in(months, quantity.value);
    case Quality::weekday: return name_in(weekdays, quantity.value);
    case Quality::time: return clock_time(quantity.value);
    case Quality::clock:
      return fmt::format("{}:{:02}", quantity.parts[0], quantity.parts[1]);
    case Quality::year: return shown(quantity.value);
    case Quality::decade: return shown(quantity.value) + "s";
    default: return grouped(quantity.value);
  }
}

std::string told(const Side& side, const Quantity& quantity) {
  const std::string_view surface = side[quantity.span];
  const std::string value = figure(quantity);
  if (is_plain(surface, quantity) || surface == value)
    return fmt::format("“{}”", surface);
  return fmt::format("“{}” ({})", surface, value);
}

const Quantity& source_of(const Pair& pair, const Disagreement& one) {
  return pair.source.quantities[one.source.value()];
}

const Quantity& target_of(const Pair& pair, const Disagreement& one) {
  return pair.target.quantities[one.target.value()];
}

Notice evidence(const Pair& pair, const Disagreement& one,
                std::string message) {
  Notice notice{.message = std::move(message), .confidence = one.score};
  if (one.source) {
    notice.source = source_of(pair, one).span;
    notice.facts.push_back({"source-value", exact(source_of(pair, one))});
  }
  if (one.target) {
    notice.target = target_of(pair, one).span;
    notice.facts.push_back({"target-value", exact(target_of(pair, one))});
  }
  return notice;
}

std::string became(const Pair& pair, const Disagreement& one) {
  return fmt::format("{} became {}", told(pair.source, source_of(pair, one)),
                     told(pair.target, target_of(pair, one)));
}

}  // namespace interlint
