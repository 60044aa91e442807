#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rules/characters/glyph_kinds.h"
#include "rules/rule.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint::rules::invisible_character {
namespace {

/// Characters without width, as Unicode names them.
struct Invisible {
  char32_t first = 0;
  char32_t last = 0;
  std::string_view name;
};

constexpr std::array invisibles = {
    Invisible{0xAD, 0xAD, "soft hyphen"},
    Invisible{0x61C, 0x61C, "direction mark"},
    Invisible{0x180E, 0x180E, "vowel separator"},
    Invisible{0x200B, 0x200B, "zero width space"},
    Invisible{0x200C, 0x200C, "zero width non-joiner"},
    Invisible{0x200D, 0x200D, "zero width joiner"},
    Invisible{0x200E, 0x200F, "direction mark"},
    Invisible{0x202A, 0x202E, "direction mark"},
    Invisible{0x2060, 0x2060, "word joiner"},
    Invisible{0x2061, 0x2064, "invisible operator"},
    Invisible{0x2066, 0x2069, "direction mark"},
    Invisible{0xFEFF, 0xFEFF, "byte order mark"},
    Invisible{0xFFF9, 0xFFFB, "annotation mark"},
    Invisible{0xE0001, 0xE007F, "tag character"},
};

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t black_flag = 0x1F3F4;  // carries the flags of Wales and such

const Invisible* kind_of(char32_t c) {
  const auto* const found = std::ranges::find_if(
      invisibles,
      [&](const Invisible& i) { return i.first <= c && c <= i.last; });
  return found == invisibles.end() ? nullptr : found;
}

bool is_joiner(char32_t c) {
  return c == 0x200C || c == 0x200D;
}

bool is_tag(char32_t c) {
  return 0xE0001 <= c && c <= 0xE007F;
}

bool is_direction_mark(char32_t c) {
  const Invisible* const kind = kind_of(c);
  return kind != nullptr && kind->name == "direction mark";
}

/// Hebrew, Arabic and their neighbours.
bool runs_leftward(std::string_view text) {
  return !sightings(text, [](char32_t c, Span, std::string_view) {
            return (0x590 <= c && c <= 0x8FF) || (0xFB1D <= c && c <= 0xFDFF) ||
                   (0xFE70 <= c && c <= 0xFEFC);
          }).empty();
}

bool is_plain(char32_t c) {
  return c < 0x80 || (is_letter(c) && name_of(script_of(c)) == "Latin");
}

bool is_sought(char32_t c, Span span, std::string_view text) {
  if (c < 0x80 || kind_of(c) == nullptr) return false;
  const char32_t before = code_point_before(text, span.begin);
  // Emoji and many scripts are written with joiners; Latin letters are not.
  if (is_joiner(c))
    return is_plain(before) && (span.end == text.size() ||
                                is_plain(code_point_at(text, span.end).value));
  if (is_tag(c)) return before != black_flag && !is_tag(before);
  if (is_direction_mark(c)) return !runs_leftward(text);
  return true;
}

Notice told(char32_t c) {
  return {.message = fmt::format("Here stands a {} ({}), which nobody sees.",
                                 kind_of(c)->name, code_of(c)),
          .confidence = 0.9F};
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (is_ascii(pair.target.text) && is_ascii(pair.source.text)) return;
  const bool source_hyphenates = pair.source.text.contains("\u00AD");
  report_characters(
      pair,
      [&](char32_t c, Span span, std::string_view text) {
        return is_sought(c, span, text) &&
               (c != soft_hyphen || !source_hyphenates);
      },
      told, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR003",
                .name = "invisible-character",
                .title = "Invisible character",
                .what = "The target holds a character without width: a soft "
                        "hyphen, a zero width space, a direction mark.",
                .why = "Search and links fail at it, and nobody sees why.",
                .cure = "Delete it.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .plants = {"invisible"},
                .bad = {{"Es geht automatisch.", "It is auto[[\\u{AD}]]matic."},
                        {"Der Rat tagte.", "The council[[\\u{200B}]] met."}},
                .good = {{"Es geht auto\\u{AD}matisch.",
                          "It is auto\\u{AD}matic."},
                         {"Die Familie 👨‍👩‍👧 lachte.",
                          "The family 👨‍👩‍👧 laughed."}}},
      .check = check};
}

}  // namespace interlint::rules::invisible_character
