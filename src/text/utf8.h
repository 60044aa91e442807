#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace interlint {

/// One code point of a UTF-8 text and where it ends.
struct CodePoint {
  char32_t value = 0;     ///< U+FFFD for a malformed sequence
  std::uint32_t end = 0;  ///< byte offset behind it
  bool malformed = false;
};

/// The code point that begins at byte `at`; `at` must be inside `text`.  A
/// malformed sequence is one code point as long as its longest valid prefix,
/// at least a byte (the practice of Unicode, chapter 3.9).
inline CodePoint code_point_at(std::string_view text, std::uint32_t at);

/// The same where the byte at `at` is no ASCII.
CodePoint wide_code_point_at(std::string_view text, std::uint32_t at);

// Most text is ASCII for long stretches: that much stands here.
inline CodePoint code_point_at(std::string_view text, std::uint32_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, at + 1, false};
  return wide_code_point_at(text, at);
}

/// Where the run of ASCII ends that begins at byte `at`; `at` if there is none.
std::uint32_t ascii_end(std::string_view text, std::uint32_t at);

/// The code point that ends before byte `at`, 0 at the beginning.
char32_t code_point_before(std::string_view text, std::uint32_t at);

/// Where the code point before byte `at` begins; 0 at the beginning.
std::uint32_t start_before(std::string_view text, std::uint32_t at);

/// How many code points `text` has; a stray byte counts as one.
std::size_t code_points(std::string_view text);

bool is_valid_utf8(std::string_view text);

/// `text` with every malformed sequence replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

void append(std::string& text, char32_t c);

/// Unicode properties, by ICU: White_Space, Alphabetic or a mark, Nd, and so
/// on.  They speak of one code point.
bool is_space(char32_t c);
bool is_letter(char32_t c);  ///< general category L or M
bool is_digit(char32_t c);   ///< general category Nd, of any script
bool is_letter_or_digit(char32_t c);
bool is_upper(char32_t c);  ///< Lu or Lt
bool is_lower(char32_t c);  ///< Ll

}  // namespace interlint
