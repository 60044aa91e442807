#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/checked.h"
#include "report/run.h"

namespace interlint {

enum class Verdict : std::uint8_t {
  pass,
  fail,        ///< findings at or above fail-on, or too many warnings
  incomplete,  ///< a document could not be read whole: beats `fail`
};

std::string_view name_of(Verdict verdict);

/// What all documents of a run come to.
struct Tally {
  struct Found {
    std::uint64_t count = 0;       ///< not suppressed
    std::uint64_t suppressed = 0;  ///< accepted by somebody
    Severity worst = Severity::info;
  };

  Counts counts;
  std::uint64_t documents = 0;
  std::uint64_t failed = 0;     ///< could not be read at all
  std::uint64_t partial = 0;    ///< read in part
  std::uint64_t baseline = 0;   ///< accepted by the baseline
  std::string oldest_baseline;  ///< date of the oldest of these
  std::uint64_t hidden = 0;     ///< left out by --min-severity and such
  std::map<std::string, Found, std::less<>> by_rule;  ///< by code

  void add(const Checked& checked);
};

Verdict verdict_of(const Tally& tally, const RunInfo& run);

/// What ends a run on a terminal, without a line feed: "12 documents, 2,310
/// units, 2 errors, 1 warning (0.4 s); interlint explain NUM002".
std::string summary_line(const Tally& tally,
                         std::optional<double> seconds = std::nullopt);

}  // namespace interlint
