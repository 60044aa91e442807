#include <fmt/format.h>

#include "evidence/punctuation/ends.h"
#include "evidence/punctuation/glyphs.h"
#include "evidence/words/words.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::end_mark_lost {
namespace {

constexpr std::size_t least_words = 3;

/// Headings and cells may drop a full stop, not another mark.
bool needs_mark(const Side& source, char32_t mark) {
  return is_prose(source.place) || source.place.kind == Kind::item ||
         mark != U'.';
}

bool is_caption(const Side& side) {
  return side.place.kind == Kind::caption;
}

/// "It works. (Picture: Agency)": the mark stands before what was added.
bool ends_before_bracket(std::string_view text) {
  text = trimmed(text);
  if (!text.ends_with(')')) return false;
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos) return false;
  const auto before = last_glyph(text.substr(0, open));
  return before && is_end_mark(before->value);
}

/// “(Applause from the left)”: what is said of a scene needs no full stop.
bool is_in_brackets(const Side& side) {
  const std::string_view text = trimmed(side.text);
  return text.starts_with('(') && text.find(')') == text.size() - 1;
}

/// “Kate's White Dress Is the Talk of the Town”: most longer words have a
/// capital, as in a headline.  With names alone a sentence can look so, too.
bool is_headline(const Side& side) {
  constexpr std::size_t least_letters = 4;
  std::size_t large = 0;
  std::size_t small = 0;
  for (const Word& word : side.words) {
    if (code_points(side[word]) < least_letters) continue;
    if (word.casing == Casing::lower) ++small;
    if (is_capitalised(word)) ++large;
  }
  return large >= 4 && large >= 4 * small;
}

/// Newspapers of other languages cry out in headlines, English ones do not.
bool is_exclamation(char32_t mark) {
  return mark == U'!' || mark == U'！';
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (is_caption(pair.source) || is_caption(pair.target)) return;
  const auto source = last_glyph(pair.source.text);
  const auto target = last_glyph(pair.target.text);
  if (!source || !target || pair.source.words.size() < least_words) return;
  if (!is_end_mark(source->value)) return;
  if (!is_letter(target->value) && !is_digit(target->value)) return;
  if (ends_in_abbreviation(pair.source) ||
      ends_before_bracket(pair.target.text) ||
      (is_exclamation(source->value) && is_headline(pair.target)))
    return;
  if (is_in_brackets(pair.source) && is_in_brackets(pair.target)) return;
  if (!needs_mark(pair.source, source->value) ||
      is_technical(token_at(pair.target.text, target->span.begin)))
    return;
  const std::string mark(pair.source[source->span]);
  const Span place{target->span.end, target->span.end};
  report.add(pair, {.source = source->span,
                    .target = place,
                    .message = fmt::format(
                        "The mark “{}” at the end is missing.", mark),
                    .confidence = 0.9F,
                    .edits = {{.target = place,
                               .text = mark,
                               .applicability = Edit::Applicability::unsafe}}});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "PUN001",
                .name = "end-mark-lost",
                .title = "Mark at the end of the sentence lost",
                .what = "The source ends with . ! ? or …, the target with a "
                        "letter.",
                .why = "The sentence looks cut off, and may be.",
                .cure = "Set the mark, once the sentence is complete.",
                .its = "typographical",
                .mqm = "fluency/punctuation",
                .severity = Severity::warning,
                .reads = Reads::marks,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"target-truncated", Reach::unit}},
                .fixes = Fixes::unsafe,
                .plants = {"minor_id28_final_punc_removed"},
                .bad = {{"Er kam gestern an[[.]]", "He arrived yesterday[[]]"},
                        {"Er rief laut: „Halt[[!]]“",
                         "He called loudly: “Stop[[]]”"}},
                .good = {{"Er kam gestern an.", "He arrived yesterday."},
                         {"Holz, Steine, Sand usw.",
                          "Wood, stones, sand and so on"},
                         {"Der neue Rathausplatz", "The new town hall square"},
                         {"Mehr dazu auf unserer Seite.",
                          "More at www.example.org"}}},
      .check = check};
}

}  // namespace interlint::rules::end_mark_lost
