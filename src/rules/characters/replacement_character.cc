#include <fmt/format.h>

#include <algorithm>

#include "evidence/markup/marks.h"
#include "rules/characters/glyph_kinds.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::replacement_character {
namespace {

constexpr std::string_view replacement = "\uFFFD";

bool is_malformed(const Document& document, Span span) {
  return std::ranges::binary_search(document.malformed, span);
}

/// Each U+FFFD that stood in the file as such; bad bytes are CHR001.
std::vector<Span> replacements(const Document& document, const Side& side) {
  std::vector<Span> found;
  for (std::size_t at = side.text.find(replacement);
       at != std::string_view::npos; at = side.text.find(replacement, at + 3)) {
    const auto begin = static_cast<std::uint32_t>(at) + side.offset;
    const Span span{begin, begin + 3};
    if (!is_malformed(document, span)) found.push_back(span);
  }
  return found;
}

void report_replacements(const Pair& pair, const DocumentStatistics& document,
                         Report& report) {
  for (const Span span : replacements(document.source(), pair.source)) {
    report.add({.source = span,
                .message = "In the source a letter was lost: U+FFFD stands in "
                           "its place.",
                .severity = Severity::info});
  }
  if (pair.source.text.contains(replacement)) return;
  for (const Span span : replacements(document.target(), pair.target)) {
    report.add({.target = span,
                .message = "A letter was lost: U+FFFD stands in its place.",
                .confidence = 0.95F});
  }
}

/// A word of the target with question marks in it, "M?ller".
struct Gapped {
  Span word;
  Span mark;
};

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || c == '?';
}

std::vector<Gapped> gapped_words(std::string_view text) {
  std::vector<Gapped> found;
  for (std::size_t at = text.find('?'); at != std::string_view::npos;
       at = text.find('?', at + 1)) {
    std::size_t begin = at;
    std::size_t end = at + 1;
    while (begin > 0 && is_word_byte(text[begin - 1])) --begin;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (begin < at && end > at + 1)
      found.push_back(
          {{narrowed(begin), narrowed(end)}, {narrowed(at), narrowed(at) + 1}});
  }
  return found;
}

/// Is `gapped` the word with a question mark for each letter beyond ASCII?
bool fills(std::string_view word, std::string_view gapped) {
  std::uint32_t at = 0;
  for (const char c : gapped) {
    if (at >= word.size()) return false;
    const CodePoint letter = code_point_at(word, at);
    const bool fits = c == '?' ? letter.value >= 0x80
                               : letter.value == static_cast<unsigned char>(c);
    if (!fits) return false;
    at = letter.end;
  }
  return at == word.size();
}

void report_question_marks(const Pair& pair, Report& report) {
  for (const Gapped& gapped : gapped_words(pair.target.text)) {
    const std::string_view shown = pair.target[gapped.word];
    const auto whole = std::ranges::find_if(
        pair.source.words,
        [&](const Word& word) { return fills(pair.source[word], shown); });
    if (whole == pair.source.words.end()) continue;
    report.add(pair, {.source = whole->span,
                      .target = gapped.mark,
                      .message = fmt::format("“{}” became “{}”.",
                                             pair.source[*whole], shown),
                      .confidence = 0.95F});
  }
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  report_replacements(pair, document, report);
  report_question_marks(pair, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR005",
                .name = "replacement-character",
                .title = "Lost letter",
                .what = "U+FFFD or a question mark stands where a letter was.",
                .why = "Names and words are damaged for every reader.",
                .cure = "Type the letter again.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .plants = {"replacement"},
                .pairs = Pairs::all,
                .bad = {{"Herr Müller kam.", "Mr M[[\\u{FFFD}]]ller came."},
                        {"Herr [[Müller]] kam.", "Mr M[[?]]ller came."}},
                .good = {{"Herr Müller kam.", "Mr Müller came."},
                         {"Kam Müller?", "Did Müller come?"}}},
      .check = check};
}

}  // namespace interlint::rules::replacement_character
