#pragma once

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "cases.h"
#include "checked_texts.h"
#include "edited.h"
#include "marks.h"
#include "text/utf8.h"

namespace interlint {

/// Would a reader see the character, and tell it from a blank?
inline bool is_shown(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return false;
    case U_SPACE_SEPARATOR: return c == U' ';
    default: return true;
  }
}

/// The text on one line, as an Example would write it: " ¶ ", " ⏎ ", \xFC,
/// \u{200B}.
inline std::string on_one_line(std::string text) {
  replace_all(text, "\n\n", " ¶ ");
  replace_all(text, "\n", " ⏎ ");
  std::string line;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const std::string_view bytes = Span{at, c.end}.in(text);
    at = c.end;
    if (c.malformed) {
      for (const char byte : bytes)
        line += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
    } else if (is_shown(c.value)) {
      line += bytes;
    } else {
      line += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(c.value));
    }
  }
  return line;
}

/// The bytes of a document with the place of a finding marked.
inline std::string marked_line(const Document& document,
                               std::optional<Span> span) {
  std::set<Span> marks;
  if (span) marks.insert(document.origin.in_file(*span));
  return document.language.tag + ": " +
         on_one_line(with_marks(document.bytes, marks)) + "\n";
}

inline std::string_view name_of(Edit::Applicability applicability) {
  switch (applicability) {
    case Edit::Applicability::safe: return "safe";
    case Edit::Applicability::unsafe: return "unsafe";
    case Edit::Applicability::display: return "displayed";
  }
  return "";
}

/// All that a finding says, for people to review:
///
///     de: Die Inflation lag bei [[2,5]] Prozent.
///     en: Inflation stood at [[25]] percent.
///     error, 0.95: “2,5” became “25”
///         source-value: 2.5
///         safe edit: Inflation stood at [[2.5]] percent.
inline std::string shown(const Finding& finding, const Bitext& bitext) {
  std::string text =
      marked_line(bitext.source, finding.source) +
      marked_line(bitext.target, finding.target) +
      fmt::format("{}, {:.2f}: {}\n", name_of(finding.severity),
                  finding.confidence, on_one_line(finding.message));
  for (const Fact& fact : finding.facts)
    text += fmt::format("    {}: {}\n", fact.name, on_one_line(fact.value));
  for (const Edit& edit : finding.edits) {
    const auto [file, places] = edited(bitext.target, {edit});
    text += fmt::format("    {} edit: {}\n", name_of(edit.applicability),
                        on_one_line(with_marks(file, places)));
  }
  return text;
}

/// What a rule says of a case, one finding after the other.
inline std::string shown_findings(const Rule& rule, const Case& one) {
  const Checked checked =
      checked_by(rule, without_marks(with_blocks(one.source)),
                 without_marks(with_blocks(one.target)), one.language);
  std::string text;
  for (const Finding& finding : checked.findings)
    text += "\n" + shown(finding, *checked.bitext);
  return text;
}

}  // namespace interlint
