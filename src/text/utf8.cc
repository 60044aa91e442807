#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstring>

namespace interlint {
namespace {

const std::uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): ICU's macro
CodePoint wide_code_point_at(std::string_view text, std::uint32_t at) {
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): likewise
  U8_NEXT(bytes(text), i, static_cast<int32_t>(text.size()), c);
  const auto end = static_cast<std::uint32_t>(i);
  if (c < 0) return {0xFFFD, end, true};
  return {static_cast<char32_t>(c), end, false};
}

std::uint32_t start_before(std::string_view text, std::uint32_t at) {
  if (at == 0) return 0;
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  U8_PREV(bytes(text), 0, i, c);
  return static_cast<std::uint32_t>(i);
}

char32_t code_point_before(std::string_view text, std::uint32_t at) {
  if (at == 0) return 0;
  return code_point_at(text, start_before(text, at)).value;
}

std::uint32_t ascii_end(std::string_view text, std::uint32_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  std::uint64_t eight = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::uint32_t i = 0; i < text.size();) {
    const std::uint32_t end = ascii_end(text, i);
    count += end - i;
    i = end;
    if (i == text.size()) break;
    i = wide_code_point_at(text, i).end;
    ++count;
  }
  return count;
}

bool is_valid_utf8(std::string_view text) {
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (c.malformed) return false;
    i = c.end;
  }
  return true;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  valid.reserve(text.size());
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (c.malformed)
      valid += "\uFFFD";
    else
      valid += text.substr(i, c.end - i);
    i = c.end;
  }
  return valid;
}

void append(std::string& text, char32_t c) {
  std::uint8_t buffer[U8_MAX_LENGTH];
  int32_t size = 0;
  U8_APPEND_UNSAFE(buffer, size, static_cast<UChar32>(c));
  text.append(reinterpret_cast<const char*>(buffer),
              static_cast<std::size_t>(size));
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z';
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) &
          (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
}

bool is_letter_or_digit(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) &
          (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_charType(static_cast<UChar32>(c)) == U_LOWERCASE_LETTER;
}

}  // namespace interlint
