#include "text/latin.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <cassert>

#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {
namespace {

std::string folded_by_icu(char32_t c) {
  std::string bytes;
  append(bytes, c);
  UErrorCode status = U_ZERO_ERROR;
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  icu::CaseMap::utf8Fold(0, bytes, sink, nullptr, status);
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  require(status);
  std::string composed;
  icu::StringByteSink<std::string> end(&composed);
  nfc->normalizeUTF8(0, folded, end, nullptr, status);
  require(status);
  return composed;
}

LatinCharacter by_properties(char32_t c) {
  LatinCharacter character{
      .upper = is_upper(c), .lower = is_lower(c), .digit = is_digit(c)};
  const std::string folded = folded_by_icu(c);
  assert(folded.size() <= character.bytes.size());
  std::ranges::copy(folded, character.bytes.begin());
  character.size = static_cast<std::uint8_t>(folded.size());
  return character;
}

}  // namespace

const std::array<LatinCharacter, latin_end>& latin_characters() {
  static const auto characters = [] {
    std::array<LatinCharacter, latin_end> made;
    for (char32_t c = 0; c < latin_end; ++c) made[c] = by_properties(c);
    return made;
  }();
  return characters;
}

bool append_folded_latin(std::string& to, std::string_view text) {
  const auto& characters = latin_characters();
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value < 0x80)
      to += characters[c.value].bytes[0];
    else if (c.value < latin_end)
      to += characters[c.value].folded();
    else if (is_prose_mark(c.value))
      to += text.substr(at, c.end - at);
    else
      return false;
    at = c.end;
  }
  return true;
}

}  // namespace interlint
