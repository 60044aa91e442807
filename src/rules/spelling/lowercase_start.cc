#include <fmt/format.h>

#include "evidence/punctuation/glyphs.h"
#include "evidence/punctuation/starts.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::lowercase_start {
namespace {

constexpr std::size_t least_words = 3;

/// May the source's beginning stand for a sentence's?  A script without
/// capitals cannot say so; there the target must look like a sentence.
bool wants_capital(const Pair& pair) {
  switch (beginning_of(pair.source)) {
    case Beginning::large: return true;
    case Beginning::small: return false;
    case Beginning::uncased:
    case Beginning::other:
      return pair.target.words.size() >= least_words &&
             pair.target.place.begins_block && ends_sentence(pair.target.text);
  }
  return false;
}

/// An aside in brackets may begin either way.
bool begins_with_bracket(const Side& side) {
  return !side.text.empty() &&
         is_opening_bracket(code_point_at(side.text, 0).value);
}

void report_start(const Pair& pair, const Word& word, Report& report) {
  const Side& target = pair.target;
  const Span letter{word.span.begin,
                    code_point_at(target.text, word.span.begin).end};
  report.add(pair, {.target = word.span,
                    .message = fmt::format("The sentence begins small: “{}”.",
                                           target[word]),
                    .confidence = 0.9F,
                    .edits = {{.target = letter,
                               .text = upper_case(target[letter]),
                               .applicability = Edit::Applicability::unsafe}}});
}

/// A line that ends no sentence need not begin one: “Regeln für den Handel und”
/// beside “rules for trade; and”.
bool may_be_fragment(const Pair& pair) {
  if (ends_sentence(pair.target.text)) return false;
  return !is_prose(pair.target.place) ||
         (!pair.source.empty() && !ends_sentence(pair.source.text));
}

/// Does the first word of the source have its capital because a sentence
/// begins, and not because it is a noun?  Only small words tell, and only they
/// are asked for, in lists, whose items need not be sentences.
bool may_open_with_noun(const Pair& pair) {
  return !is_prose(pair.target.place) && pair.source.vocabulary != nullptr &&
         !pair.source.words.empty() &&
         !pair.source.vocabulary->function_words().empty() &&
         !pair.source.vocabulary->function_words().has(
             pair.source.words.front().hash);
}

bool begins_small(const Pair& pair) {
  const Side& target = pair.target;
  if (beginning_of(target) != Beginning::small) return false;
  if (may_be_fragment(pair) || may_open_with_noun(pair)) return false;
  return wants_capital(pair) && !begins_with_bracket(target) &&
         !begins_with_small_name(pair) &&
         target.words.front().span.begin ==
             first_glyph(target.text)->span.begin;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.target.empty()) return;
  if (begins_small(pair)) report_start(pair, pair.target.words.front(), report);
  for (const std::size_t i : small_inner_starts(pair))
    report_start(pair, pair.target.words[i], report);
}

}  // namespace

Rule rule() {
  return {.about = {.code = "SPL005",
                    .name = "lowercase-start",
                    .title = "Sentence begins with a small letter",
                    .what = "The target's sentence begins small, the source's "
                            "does not.",
                    .why = "It is a plain mistake, and often a sign that "
                           "words before it were lost.",
                    .cure = "Write the first word with a capital.",
                    .its = "typographical",
                    .mqm = "fluency/spelling",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .spells = true,
                    .reads = Reads::words,
                    .yields_to = {{"untranslated-segment"},
                                  {"bilingual-echo"},
                                  {"wrong-language"},
                                  {"all-lowercase", Reach::unit},
                                  {"characters", Reach::touch}},
                    .fixes = Fixes::unsafe,
                    .plants = {"minor_id32_first_lower"},
                    .bad = {{"Er kam gestern an.", "[[he]] arrived yesterday."},
                            {"„Wir kommen“, rief er.",
                             "“[[we]] are coming,” he called."}},
                    .good = {{"Er kam gestern an.", "He arrived yesterday."},
                             {"Das iPhone ist neu.", "iPhone is new."}}},
          .check = check};
}

}  // namespace interlint::rules::lowercase_start
