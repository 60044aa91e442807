#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string_view>

#include "model/problem.h"

namespace interlint {

/// How one language writes numbers, units, money, dates and times: ICU's data
/// and dictionaries/<language>/numbers/.  Immutable, safe to share.
class Habits {
 public:
  /// `tag` is BCP 47: "de-CH" differs from "de", "en-US" from "en-GB".  A
  /// language without a folder has what ICU knows: digits, separators, names
  /// of months, units and currencies.
  static std::expected<Habits, Problem> load(
      const std::filesystem::path& dictionaries, std::string_view tag);

  Habits(Habits&&) noexcept;
  Habits& operator=(Habits&&) noexcept;
  ~Habits();

  struct Tables;  // numbers/tables.h: for the scanners of this room
  const Tables& tables() const { return *tables_; }

 private:
  explicit Habits(std::unique_ptr<const Tables> tables);
  std::unique_ptr<const Tables> tables_;
};

}  // namespace interlint
