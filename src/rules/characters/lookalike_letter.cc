#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rules/characters/glyph_kinds.h"
#include "rules/rule.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint::rules::lookalike_letter {
namespace {

/// A letter that most fonts draw like a Latin one.
struct Lookalike {
  char32_t letter = 0;
  char latin = 0;
};

constexpr std::array lookalikes = {
    // Cyrillic
    Lookalike{U'а', 'a'},
    Lookalike{U'с', 'c'},
    Lookalike{U'ԁ', 'd'},
    Lookalike{U'е', 'e'},
    Lookalike{U'һ', 'h'},
    Lookalike{U'і', 'i'},
    Lookalike{U'ј', 'j'},
    Lookalike{U'о', 'o'},
    Lookalike{U'р', 'p'},
    Lookalike{U'ԛ', 'q'},
    Lookalike{U'ѕ', 's'},
    Lookalike{U'ԝ', 'w'},
    Lookalike{U'х', 'x'},
    Lookalike{U'у', 'y'},
    Lookalike{U'А', 'A'},
    Lookalike{U'В', 'B'},
    Lookalike{U'С', 'C'},
    Lookalike{U'Е', 'E'},
    Lookalike{U'Н', 'H'},
    Lookalike{U'І', 'I'},
    Lookalike{U'Ј', 'J'},
    Lookalike{U'К', 'K'},
    Lookalike{U'М', 'M'},
    Lookalike{U'О', 'O'},
    Lookalike{U'Р', 'P'},
    Lookalike{U'Ѕ', 'S'},
    Lookalike{U'Т', 'T'},
    Lookalike{U'Х', 'X'},
    Lookalike{U'У', 'Y'},
    // Greek
    Lookalike{U'ο', 'o'},
    Lookalike{U'ν', 'v'},
    Lookalike{U'ι', 'i'},
    Lookalike{U'Α', 'A'},
    Lookalike{U'Β', 'B'},
    Lookalike{U'Ε', 'E'},
    Lookalike{U'Ζ', 'Z'},
    Lookalike{U'Η', 'H'},
    Lookalike{U'Ι', 'I'},
    Lookalike{U'Κ', 'K'},
    Lookalike{U'Μ', 'M'},
    Lookalike{U'Ν', 'N'},
    Lookalike{U'Ο', 'O'},
    Lookalike{U'Ρ', 'P'},
    Lookalike{U'Τ', 'T'},
    Lookalike{U'Υ', 'Y'},
    Lookalike{U'Χ', 'X'},
};

bool is_lookalike(char32_t c) {
  if (c < 0x80)
    return std::ranges::find(lookalikes, static_cast<char>(c),
                             &Lookalike::latin) != lookalikes.end();
  return std::ranges::find(lookalikes, c, &Lookalike::letter) !=
         lookalikes.end();
}

/// The letters of a word by their script.
struct Letters {
  std::vector<Sighting> latin;
  std::vector<Sighting> other;  ///< Cyrillic or Greek
};

Letters letters_of(std::string_view word) {
  Letters letters;
  for (std::uint32_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_letter(c.value)) {
      const std::string_view script = name_of(script_of(c.value));
      if (script == "Latin") letters.latin.push_back({c.value, {at, c.end}});
      if (script == "Cyrillic" || script == "Greek")
        letters.other.push_back({c.value, {at, c.end}});
    }
    at = c.end;
  }
  return letters;
}

/// The letters of the Latin blocks have a first byte below these.
bool may_hold_greek_or_cyrillic(std::string_view word) {
  return std::ranges::any_of(
      word, [](char c) { return static_cast<unsigned char>(c) >= 0xCD; });
}

/// The letters of the wrong script: few, and each like one of the right.
std::vector<Sighting> strangers(std::string_view word) {
  if (!may_hold_greek_or_cyrillic(word)) return {};
  const Letters letters = letters_of(word);
  const bool is_latin = letters.latin.size() >= letters.other.size();
  const std::vector<Sighting>& few = is_latin ? letters.other : letters.latin;
  const std::vector<Sighting>& many = is_latin ? letters.latin : letters.other;
  if (many.size() < 2 ||
      !std::ranges::all_of(few, is_lookalike, &Sighting::value))
    return {};
  return few;
}

std::string message(std::string_view word, char32_t c) {
  return fmt::format("“{}” holds a {} letter, {}, that looks like another.",
                     word, name_of(script_of(c)), code_of(c));
}

bool has(const Side& side, std::string_view word) {
  return side.text.contains(word);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (!may_hold_greek_or_cyrillic(pair.target.text) &&
      !may_hold_greek_or_cyrillic(pair.source.text))
    return;
  for (const Word& word : pair.target.words) {
    const std::vector<Sighting> found = strangers(pair.target[word]);
    if (found.empty() || has(pair.source, pair.target[word])) continue;
    for (const Sighting& one : found) {
      report.add(pair, {.target = one.span.shifted(word.span.begin),
                        .message = message(pair.target[word], one.value),
                        .confidence = 0.95F});
    }
  }
  for (const Word& word : pair.source.words) {
    for (const Sighting& one : strangers(pair.source[word])) {
      report.add(pair, {.source = one.span.shifted(word.span.begin),
                        .message = "In the source: " +
                                   message(pair.source[word], one.value),
                        .severity = Severity::info});
    }
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR006",
                .name = "lookalike-letter",
                .title = "Letter of another alphabet",
                .what = "A word holds a letter of another alphabet that looks "
                        "like the right one.",
                .why = "Search does not find the word, and screen readers "
                       "stumble over it.",
                .cure = "Type the letter again.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .plants = {"lookalike"},
                .bad = {{"Berlin ist groß.", "B[[е]]rlin is large."}},
                .good = {{"Ein Haar misst 70 µm.", "A hair measures 70 µm."},
                         {"TNFα ist ein Eiweiß.", "TNFα is a protein."}}},
      .check = check};
}

}  // namespace interlint::rules::lookalike_letter
