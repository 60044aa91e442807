#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "text/icu.h"
#include "text/latin.h"
#include "text/utf8.h"

namespace interlint {
namespace {

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

bool is_ascii(std::string_view text) {
  return ascii_end(text, 0) == text.size();
}

/// Nothing in the Latin blocks, and none of the quotation marks and dashes of
/// prose, combines with what stands before it.
bool is_its_own_nfc(char32_t c) {
  return c < latin_end || is_prose_mark(c);
}

/// Are there single blanks between the words of `text` and no other space, and
/// is it surely in NFC?
bool is_surely_squeezed(std::string_view text) {
  bool after_blank = true;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    const bool blank = c.value == ' ';
    if ((blank && after_blank) || c.value < ' ') return false;
    if (c.value >= 0x80 && (is_space(c.value) || !is_its_own_nfc(c.value)))
      return false;
    after_blank = blank;
    i = c.end;
  }
  return text.empty() || !after_blank;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  return lower;
}

bool is_surely_composed(std::string_view text) {
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (!is_its_own_nfc(c.value)) return false;
    i = c.end;
  }
  return true;
}

std::string composed(std::string_view text) {
  if (is_surely_composed(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  require(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, piece(text), sink, nullptr, status);
  require(status);
  return out;
}

}  // namespace

std::string lower_case(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8ToLower("", 0, piece(text), sink, nullptr, status);
  require(status);
  return out;
}

std::string upper_case(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8ToUpper("", 0, piece(text), sink, nullptr, status);
  require(status);
  return out;
}

std::string folded(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  if (std::string latin; append_folded_latin(latin, text)) return latin;
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8Fold(0, piece(text), sink, nullptr, status);
  require(status);
  return composed(out);
}

std::string squeezed(std::string_view text) {
  if (is_surely_squeezed(text)) return std::string(text);
  std::string out;
  bool gap = false;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (is_space(c.value)) {
      gap = true;
    } else {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out += text.substr(i, c.end - i);
    }
    i = c.end;
  }
  return is_ascii(out) ? out : composed(out);
}

std::string unaccented(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  require(status);
  std::string apart;
  icu::StringByteSink<std::string> sink(&apart);
  nfd->normalizeUTF8(0, piece(text), sink, nullptr, status);
  require(status);
  std::string bare;
  for (std::uint32_t at = 0; at < apart.size();) {
    const CodePoint c = code_point_at(apart, at);
    if (u_charType(static_cast<UChar32>(c.value)) != U_NON_SPACING_MARK)
      bare.append(apart, at, c.end - at);
    at = c.end;
  }
  return bare;
}

std::string bare_name(std::string_view word) {
  if (is_ascii(word)) return ascii_lower(word.substr(0, word.find('\'')));
  std::string name = unaccented(folded(word));
  for (const std::string_view mark : {"'", "’"})
    name.resize(std::min(name.find(mark), name.size()));
  return name;
}

std::string without_blanks(std::string_view text) {
  std::string kept(text);
  std::erase(kept, ' ');
  return kept;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = code_point_at(text, 0);
    if (!is_space(c.value)) break;
    text.remove_prefix(c.end);
  }
  while (!text.empty()) {
    const auto end = static_cast<std::uint32_t>(text.size());
    if (!is_space(code_point_before(text, end))) break;
    text = text.substr(0, start_before(text, end));
  }
  return text;
}

Span trimmed_in(Span span, std::string_view text) {
  const std::string_view kept = trimmed(span.in(text));
  if (kept.empty()) return {span.begin, span.begin};
  const auto begin = static_cast<std::uint32_t>(kept.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(kept.size())};
}

}  // namespace interlint
