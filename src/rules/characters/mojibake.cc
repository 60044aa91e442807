#include <fmt/format.h>

#include <array>
#include <optional>

#include "rules/characters/glyph_kinds.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::mojibake {
namespace {

/// Windows-1252, bytes 80 to 9F; 0 where it has no character.
constexpr std::array<char32_t, 32> windows = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that Windows-1252 or Latin-1 reads as `c`.
std::optional<unsigned char> byte_of(char32_t c) {
  if (c < 0x100) return static_cast<unsigned char>(c);
  for (std::size_t i = 0; i < windows.size(); ++i)
    if (windows[i] == c) return static_cast<unsigned char>(0x80 + i);
  return std::nullopt;
}

/// Characters of a text that are one character read byte by byte.
struct Garbled {
  Span span;
  char32_t meant = 0;
  char32_t last = 0;  ///< the last of the characters seen
};

std::size_t length_of(char32_t lead) {
  if (lead >= 0xC2 && lead <= 0xC5) return 2;
  if (lead == 0xE2 || lead == 0xEF) return 3;
  if (lead == 0xF0) return 4;
  return 0;
}

std::optional<Garbled> garbled_at(std::string_view text, std::uint32_t at) {
  CodePoint c = code_point_at(text, at);
  const std::size_t length = length_of(c.value);
  if (length == 0) return std::nullopt;
  std::string bytes(1, static_cast<char>(c.value));
  while (bytes.size() < length && c.end < text.size()) {
    c = code_point_at(text, c.end);
    const std::optional<unsigned char> byte = byte_of(c.value);
    if (!byte || *byte < 0x80 || *byte > 0xBF) return std::nullopt;
    bytes += static_cast<char>(*byte);
  }
  const CodePoint meant = code_point_at(bytes, 0);
  if (bytes.size() < length || meant.malformed) return std::nullopt;
  return Garbled{{at, c.end}, meant.value, c.value};
}

bool is_in(char32_t c, char32_t first, char32_t last) {
  return first <= c && c <= last;
}

/// A mark that may well stand behind a capital Ä or Ã: „Ä“.
bool is_quote_or_dash(char32_t c) {
  return is_in(c, 0x2010, 0x2027) || c == 0x2039 || c == 0x203A;
}

bool is_letter_at(std::string_view text, std::uint32_t at) {
  return at < text.size() && is_letter(code_point_at(text, at).value);
}

/// Is the reading what somebody meant, and not the text itself?
bool is_meant(const Garbled& garbled, std::string_view text) {
  const char32_t c = garbled.meant;
  if (!garbled.span.empty() && c >= 0x10000) return true;
  if (is_quote_or_dash(garbled.last) && c < 0x2000 &&
      !is_letter_at(text, garbled.span.end))
    return false;
  // Two bytes: signs and letters of Latin-1; letters of Central Europe only
  // within a word.
  if (c < 0x100) return true;
  if (c < 0x180)
    return is_letter(code_point_before(text, garbled.span.begin)) &&
           !is_quote_or_dash(garbled.last);
  return is_in(c, 0x2010, 0x2044) || c == 0x20AC || c == 0x2122 ||
         is_in(c, 0x2190, 0x22FF) || is_in(c, 0x2500, 0x27BF) || c == 0xFEFF;
}

std::vector<Garbled> garbled(std::string_view text) {
  std::vector<Garbled> found;
  for (std::uint32_t at = 0; at < text.size();) {
    if (text[at] != '\xC3') {  // the first byte of all that leads
      at = code_point_at(text, at).end;
      continue;
    }
    const std::optional<Garbled> one = garbled_at(text, at);
    if (one && is_meant(*one, text)) found.push_back(*one);
    at = one && is_meant(*one, text) ? one->span.end
                                     : code_point_at(text, at).end;
  }
  return found;
}

/// A garbled word: the letters around what was garbled belong to it.
struct Word {
  Span span;
  std::string meant;
};

std::uint32_t letters_before(std::string_view text, std::uint32_t at) {
  while (at > 0 && is_letter(code_point_before(text, at)))
    at = start_before(text, at);
  return at;
}

std::uint32_t letters_behind(std::string_view text, std::uint32_t at) {
  while (is_letter_at(text, at)) at = code_point_at(text, at).end;
  return at;
}

std::vector<Word> garbled_words(std::string_view text) {
  std::vector<Word> words;
  const std::vector<Garbled> all = garbled(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Garbled& one = all[i];
    const bool goes_on =
        !words.empty() && words.back().span.end >= one.span.begin;
    if (!goes_on) {
      const std::uint32_t begin = letters_before(text, one.span.begin);
      words.push_back({{begin, begin}, ""});
    }
    Word& word = words.back();
    word.span.end = one.span.end;
    if (!goes_on)
      word.meant =
          text.substr(word.span.begin, one.span.begin - word.span.begin);
    append(word.meant, one.meant);
    const std::uint32_t next = i + 1 < all.size()
                                   ? all[i + 1].span.begin
                                   : static_cast<std::uint32_t>(text.size());
    const std::uint32_t end =
        std::min(letters_behind(text, one.span.end), next);
    word.meant += text.substr(one.span.end, end - one.span.end);
    word.span.end = end;
  }
  return words;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (is_ascii(pair.target.text) && is_ascii(pair.source.text)) return;
  for (const Word& word : garbled_words(pair.target.text)) {
    const std::string_view shown = pair.target[word.span];
    if (pair.source.text.contains(shown)) continue;
    report.add(
        pair,
        {.target = word.span,
         .message = fmt::format("“{}” is “{}”, read in the wrong encoding.",
                                shown, word.meant),
         .confidence = 0.95F,
         .edits = {{word.span, word.meant, Edit::Applicability::unsafe}}});
  }
  for (const Word& word : garbled_words(pair.source.text)) {
    report.add(pair, {.source = word.span,
                      .message = fmt::format(
                          "In the source “{}” is “{}”, read in the wrong "
                          "encoding.",
                          pair.source[word.span], word.meant),
                      .severity = Severity::info});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR004",
                .name = "mojibake",
                .title = "Text read in the wrong encoding",
                .what = "Letters of the target are UTF-8 that was read as "
                        "Windows-1252.",
                .why = "Names and words are damaged for every reader.",
                .cure = "Type the word again, or read its file as UTF-8.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .fixes = Fixes::unsafe,
                .plants = {"mojibake"},
                .bad = {{"Er lebt in München.", "He lives in [[MÃ¼nchen]]."},
                        {"Das kostet 5 €.", "It costs 5 [[â‚¬]]."}},
                .good = {{"Er lebt in São Paulo.", "He lives in São Paulo."},
                         {"Das „Ä“ fehlt.", "The “Ä” is missing."}}},
      .check = check};
}

}  // namespace interlint::rules::mojibake
