#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/run.h"
#include "rules/measured.h"
#include "rules/rule.h"

namespace interlint {

/// The page of a rule for `interlint explain`: what, why, examples with their
/// marks, how to put it right, how to silence it, and how often it was right
/// when it was last measured; `measured` may be null.
std::string manual_page(const About& about, const Measured* measured,
                        Colour colour);

/// A line of `interlint rules`.
struct RuleListed {
  const About* about = nullptr;  ///< never null
  Severity severity = Severity::warning;
  bool on = true;
  std::string why;  ///< it is on or off: "profile editorial", "--ignore"
};

enum class TableForm : std::uint8_t { text, json, markdown };

std::optional<TableForm> table_form_named(std::string_view name);

/// The table of `interlint rules`, ends with a line feed.
std::string rules_table(const std::vector<RuleListed>& rules, TableForm form);

}  // namespace interlint
