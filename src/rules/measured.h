#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace interlint {

/// How a rule did when it was last measured; tests/bench/precision.py says
/// what is counted and wrote it.
struct Measured {
  std::string_view code;
  std::uint32_t clean = 0;    ///< segments held right; 0: not measured yet
  std::uint32_t flagged = 0;  ///< of those, the rule speaks on
  std::uint32_t planted = 0;  ///< errors of its kinds; 0: none could be planted
  std::uint32_t found = 0;    ///< of those
  /// Right findings among a hundred, if one segment in 200 has such an error.
  std::optional<std::uint32_t> precision;
  /// Of the flagged, those that are at fault, by a reader of both texts.
  std::uint32_t true_alarms = 0;
};

/// The last measurement.
struct Measurement {
  std::string_view date;        ///< "2026-11-24"
  std::string_view data;        ///< the clean texts, in words
  std::vector<Measured> rules;  ///< by code
};

/// Read from src/rules/precision.tsv, which stands in the program.
const Measurement& last_measurement();

/// Null for a rule that was not measured.
const Measured* measured(std::string_view code);

}  // namespace interlint
