#include <fmt/format.h>

#include "rules/characters/glyph_kinds.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::control_character {
namespace {

bool is_in(char32_t c, char32_t first, char32_t last) {
  return first <= c && c <= last;
}

bool is_c1(char32_t c) {
  return is_in(c, 0x80, 0x9F);
}

bool is_private(char32_t c) {
  return is_in(c, 0xE000, 0xF8FF) || is_in(c, 0xF0000, 0x10FFFF);
}

bool is_no_character(char32_t c) {
  return is_in(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

bool is_control(char32_t c, Span span, std::string_view text) {
  if (c == '\t' || c == '\n' || c == '\r') return false;
  if (is_c1(c)) {
    // Behind a letter of Latin-1 it is half of a letter read wrongly: CHR004.
    const char32_t before = code_point_before(text, span.begin);
    return !is_in(before, 0xC2, 0xF4) && !is_c1(before);
  }
  return c < 0x20 || c == 0x7F || is_private(c) || is_no_character(c);
}

std::string message(char32_t c) {
  if (is_private(c)) {
    return fmt::format(
        "{} belongs to no alphabet; each font shows something else.",
        code_of(c));
  }
  return fmt::format("{} is a control character.", code_of(c));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  report_characters(
      pair, is_control,
      [](char32_t c) {
        return Notice{.message = message(c), .confidence = 0.95F};
      },
      report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR002",
                .name = "control-character",
                .title = "Control character",
                .what = "The target holds a control character or one that is "
                        "assigned to nothing.",
                .why = "It breaks layout and search, and some programs stop "
                       "reading at it.",
                .cure = "Delete it, or type what should stand there.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .plants = {"control"},
                .bad = {{"Er kam aus Bonn.", "He came from Bo[[\\u{1}]]nn."},
                        {"Bo[[\\u{1}]]nn ist klein.", "Bo\\u{1}nn is small."}},
                .good = {{"Bonn ist klein.", "Bonn is small."}}},
      .check = check};
}

}  // namespace interlint::rules::control_character
