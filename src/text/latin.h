#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace interlint {

/// What Unicode says of a character of the Latin blocks.  Most texts of
/// Europe hold no other letters, so it is looked up once, not a million times.
struct LatinCharacter {
  std::array<char, 4> bytes{};  ///< folded and in NFC, UTF-8
  std::uint8_t size = 0;        ///< of what is in `bytes`
  bool upper = false;
  bool lower = false;
  bool digit = false;

  [[nodiscard]] std::string_view folded() const { return {bytes.data(), size}; }
};

/// Behind the last character of the Latin blocks.  Below it nothing combines
/// with what stands before it: a text is folded character by character.
inline constexpr char32_t latin_end = 0x250;

/// The hyphens, dashes and quotation marks that prose in Latin letters is set
/// with: they are their own folded form.
constexpr bool is_prose_mark(char32_t c) {
  return c >= 0x2010 && c < 0x2028;
}

/// By code point, from 0 to before `latin_end`.
const std::array<LatinCharacter, latin_end>& latin_characters();

/// Appends `text` folded, as folded() has it.  False, and a beginning may have
/// been appended, if it holds something beyond the Latin blocks and the marks
/// of prose.
bool append_folded_latin(std::string& to, std::string_view text);

}  // namespace interlint
