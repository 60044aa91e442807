#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// What a fault would cost the publisher.
enum class Severity : std::uint8_t {
  info,     ///< taste, or a notice
  warning,  ///< an editor must look
  error,    ///< a reader is misled, or the text cannot be printed
};

std::string_view name_of(Severity severity);

/// A change of the target that would put it right.
struct Edit {
  enum class Applicability : std::uint8_t {
    safe,     ///< cannot change the meaning
    unsafe,   ///< probably right
    display,  ///< shown, never applied
  };
  Span target;
  std::string text;
  Applicability applicability = Applicability::display;
};

/// Evidence a machine can read: {"source-value", "3500000"}.
struct Fact {
  std::string_view name;
  std::string value;
};

/// Somebody has looked at a finding and taken it: it is shown as suppressed
/// and fails no run.
struct Acceptance {
  enum class By : std::uint8_t { inline_comment, sidecar, config, baseline };
  By by = By::inline_comment;
  std::string reason;
  std::string since;  ///< a date, "2026-11-20"; may be empty
};

/// Something a rule noticed.
struct Finding {
  std::string_view code;  ///< of the rule: "NUM002"; rules outlive findings
  Severity severity = Severity::warning;
  float confidence = 1;        ///< 0 to 1: how sure
  std::optional<Span> source;  ///< in the source document's text
  /// In the target document's text.  An omission has an empty span where the
  /// words would stand.
  std::optional<Span> target;
  std::string message;  ///< to the editor, in English
  std::vector<Fact> facts;
  std::vector<Edit> edits;
  /// Index of the pair it belongs to; none: it speaks of the document.
  std::optional<std::uint32_t> unit;
  std::optional<Acceptance> accepted;
};

}  // namespace interlint
