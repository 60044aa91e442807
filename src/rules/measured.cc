#include "rules/measured.h"

#include <algorithm>
#include <charconv>

namespace interlint {

/// The bytes of src/rules/precision.tsv; the build defines it.
std::string_view precision_table();

namespace {

std::string_view first_until(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view first = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return first;
}

/// A number, none for “-”.
std::optional<std::uint32_t> number_in(std::string_view cell) {
  std::uint32_t number = 0;
  const auto [end, error] =
      std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return error == std::errc() ? std::optional(number) : std::nullopt;
}

Measured measured_in(std::string_view line) {
  Measured rule{.code = first_until(line, '\t')};
  for (std::uint32_t Measured::* const count :
       {&Measured::clean, &Measured::flagged, &Measured::planted,
        &Measured::found})
    rule.*count = number_in(first_until(line, '\t')).value_or(0);
  rule.precision = number_in(first_until(line, '\t'));
  rule.true_alarms = number_in(line).value_or(0);
  return rule;
}

Measurement read_table() {
  constexpr std::string_view date = "# date: ";
  constexpr std::string_view data = "# data: ";
  Measurement all;
  std::string_view rest = precision_table();
  while (!rest.empty()) {
    const std::string_view line = first_until(rest, '\n');
    if (line.starts_with(date))
      all.date = line.substr(date.size());
    else if (line.starts_with(data))
      all.data = line.substr(data.size());
    else if (!line.empty() && !line.starts_with('#'))
      all.rules.push_back(measured_in(line));
  }
  return all;
}

}  // namespace

const Measurement& last_measurement() {
  static const Measurement all = read_table();
  return all;
}

const Measured* measured(std::string_view code) {
  const std::vector<Measured>& rules = last_measurement().rules;
  const auto found = std::ranges::find(rules, code, &Measured::code);
  return found == rules.end() ? nullptr : &*found;
}

}  // namespace interlint
