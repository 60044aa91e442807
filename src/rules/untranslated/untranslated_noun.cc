#include <fmt/format.h>

#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint::rules::untranslated_noun {
namespace {

constexpr std::size_t least_letters = 3;

/// A noun of the source's dictionary behind an article, as names seldom are:
/// “der Bürgermeister”.
bool is_common_noun(const Side& source, std::size_t i) {
  return i > 0 &&
         source.vocabulary->words("articles").has(source.words[i - 1].hash) &&
         source.vocabulary->knows(source[source.words[i]]);
}

/// Does a quotation mark, or the sign of a trade mark, touch the span?
bool is_set_apart(const Side& side, Span span) {
  const char32_t behind = span.end < side.text.size()
                              ? code_point_at(side.text, span.end).value
                              : U' ';
  return is_quotation_mark(code_point_before(side.text, span.begin)) ||
         is_quotation_mark(behind) || behind == U'®' || behind == U'™';
}

/// Was the foreign word before it copied as well, as in a title: “liebes
/// Glück”?
bool is_in_copied_phrase(const Pair& pair, std::size_t i) {
  if (i == 0) return false;
  const Word& before = pair.target.words[i - 1];
  return !before.numeric && holds(pair.source, before.hash) &&
         pair.target.vocabulary->lacks(pair.target[before]);
}

bool is_candidate(const Pair& pair, std::size_t i) {
  const Word& word = pair.target.words[i];
  const Vocabulary& target = *pair.target.vocabulary;
  const std::string_view shown = pair.target[word];
  return word.casing == Casing::title && code_points(shown) >= least_letters &&
         target.lacks(shown) && target.lacks(lower_case(shown)) &&
         !is_hyphenated(pair.target, word) &&
         !is_set_apart(pair.target, word.span) &&
         !is_in_copied_phrase(pair, i) && !is_address(pair.target, word.span) &&
         !has_copied_neighbour(pair, i);
}

bool has_shape(std::string_view lower, std::string_view shape) {
  if (lower.size() < shape.size()) return false;
  return shape.starts_with('*')
             ? lower.ends_with(shape.substr(1))
             : lower.starts_with(shape.substr(0, shape.size() - 1));
}

/// Is the word made of the name of a place: “Turiner”?
bool is_of_a_place(const Pair& pair, const Word& word) {
  const Vocabulary& target = *pair.target.vocabulary;
  const auto& endings = pair.source.vocabulary->table("place-endings", 1).rows;
  return std::ranges::any_of(endings, [&](const Row& row) {
    std::string_view place = pair.target[word];
    if (!place.ends_with(row.cells[0])) return false;
    place.remove_suffix(row.cells[0].size());
    return target.knows(place) && !target.knows(lower_case(place));
  });
}

/// Streets, castles, banks and surnames are nouns, too: “Opernplatz”,
/// “Schneider”.
bool may_be_name(const Pair& pair, const Word& word) {
  const Vocabulary& source = *pair.source.vocabulary;
  const std::string lower = lower_case(pair.target[word]);
  return source.words("name-nouns").has(word.hash) ||
         is_of_a_place(pair, word) ||
         std::ranges::any_of(
             source.table("name-shapes", 1).rows,
             [&](const Row& row) { return has_shape(lower, row.cells[0]); });
}

/// Does an adjective stand before the word: “enorme Fortschritte”?
bool stands_behind_adjective(const Side& source, std::size_t i) {
  if (i == 0) return false;
  const Word& before = source.words[i - 1];
  if (source.between(before.span.end, source.words[i].span.begin) != " " ||
      before.numeric || (before.casing != Casing::lower && i > 1) ||
      source.vocabulary->function_words().has(before.hash))
    return false;
  return source.vocabulary->words("adjective-endings")
             .has(source[before].substr(source[before].size() - 1)) ||
         (source[before].size() > 2 &&
          source.vocabulary->words("adjective-endings")
              .has(source[before].substr(source[before].size() - 2)));
}

/// How long the stem of a noun with that ending is at least, in bytes; 0: the
/// row is of no noun.  Many surnames are a short noun and -er: “Fleischer”.
std::size_t least_stem(const Row& row) {
  if (row.cells[0] == "noun") return 6;
  return row.cells[0] == "changed" && row.cells[1].empty() ? 10 : 0;
}

/// Is the word another form of a known noun: “Behörden”?  Names have a form in
/// -s at most, and the target's language knows many of them.
bool is_inflected(const Pair& pair, std::string_view word) {
  return std::ranges::any_of(
      pair.source.vocabulary->table("endings", 3).rows, [&](const Row& row) {
        const std::string& ending = row.cells[2];
        const std::size_t least = least_stem(row);
        if (least == 0 || ending.empty() || ending == "s" ||
            !word.ends_with(ending))
          return false;
        const std::string_view stem =
            word.substr(0, word.size() - ending.size());
        return stem.size() >= least && pair.source.vocabulary->knows(stem) &&
               pair.target.vocabulary->lacks(stem);
      });
}

/// Is it a compound of words that the lexicon has: “Teammitglieder”?
bool is_plain_compound(const Pair& pair, std::string_view word) {
  constexpr std::size_t least = 10;  // bytes
  return word.size() >= least && pair.lexicon != nullptr &&
         pair.lexicon->is_compound(folded(word));
}

/// Names stand alone, as a rule; a noun has its article, its adjective or its
/// plural.
bool is_used_as_noun(const Pair& pair, std::size_t source, std::size_t target) {
  return pair.source.vocabulary->knows(
             pair.source[pair.source.words[source]]) &&
         (stands_behind_article(pair.source, source) ||
          stands_behind_adjective(pair.source, source) ||
          stands_behind_article(pair.target, target) ||
          is_plain_compound(pair, pair.source[pair.source.words[source]]) ||
          is_inflected(pair, pair.source[pair.source.words[source]]));
}

/// What is told of a copied noun.
Notice notice(const Pair& pair, std::size_t source, std::size_t target) {
  const Word& word = pair.target.words[target];
  Notice made{.source = pair.source.words[source].span,
              .target = word.span,
              .confidence = 0.4F};
  if (is_translated_otherwise(pair, word) && !may_be_name(pair, word) &&
      is_used_as_noun(pair, source, target)) {
    made.message = fmt::format("“{}” is a noun of the source language.",
                               pair.target[word]);
    made.confidence = 0.85F;
    made.severity = Severity::warning;
  } else if (is_common_noun(pair.source, source)) {
    made.message = fmt::format(
        "“{}” may be a common noun of the source "
        "language.",
        pair.target[word]);
  }
  return made;
}

bool touches(std::string_view compound, std::string_view part) {
  constexpr std::size_t least_rest = 3;  // bytes
  constexpr std::size_t least_part = 5;  // bytes
  return part.size() >= least_part &&
         compound.size() >= part.size() + least_rest &&
         (compound.starts_with(part) || compound.ends_with(part));
}

/// The word of the source that this one is a half of: “Fleisch” for
/// “Fleischbranche”.
const Word* compound_of(const Pair& pair, const Word& word) {
  const std::string part = folded(pair.target[word]);
  const auto found =
      std::ranges::find_if(pair.source.words, [&](const Word& there) {
        return touches(folded(pair.source[there]), part);
      });
  return found == pair.source.words.end() ? nullptr : &*found;
}

/// Half of a compound was translated, the other stayed.
void report_half(const Pair& pair, std::size_t i, Report& report) {
  const Word& word = pair.target.words[i];
  // “Lower Allgäu” for “Unterallgäu” is the name of a place.
  const bool in_name = i > 0 && is_capitalised(pair.target.words[i - 1]);
  if (in_name || !is_candidate(pair, i) ||
      !pair.source.vocabulary->knows(pair.target[word]) ||
      !is_translated_otherwise(pair, word) || may_be_name(pair, word))
    return;
  const Word* compound = compound_of(pair, word);
  if (compound == nullptr) return;
  report.add(pair, {.source = compound->span,
                    .target = word.span,
                    .message = fmt::format(
                        "“{}” is left of “{}”: half of the word was not "
                        "translated.",
                        pair.target[word], pair.source[*compound]),
                    .confidence = 0.85F,
                    .severity = Severity::warning});
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.vocabulary == nullptr || pair.target.vocabulary == nullptr)
    return;
  for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
    const Word& word = pair.target.words[i];
    if (!is_capitalised(word)) continue;
    const auto copy = place_of(pair.source, word.hash);
    if (!copy) report_half(pair, i, report);
    if (!copy || !is_candidate(pair, i)) continue;
    Notice found = notice(pair, *copy, i);
    if (!found.message.empty()) report.add(pair, std::move(found));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "UNT003",
                .name = "untranslated-noun",
                .title = "Noun left in the source language",
                .what = "A capitalised noun of the source's dictionary was "
                        "copied.",
                .why = "Readers of the translation may not know it.",
                .cure = "Translate it, or explain it if it is a name.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::info,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .copied_text = CopiedText::judged,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"repeated-segment"},
                              {"protected-text-translated"},
                              {"characters", Reach::touch}},
                .plants = {"critical_id4_codemix"},
                .bad = {{"Gestern sprach der [[Bürgermeister]].",
                         "The [[Bürgermeister]] spoke yesterday."}},
                .good = {{"Die Stadt Passau wächst.",
                          "The city of Passau is growing."},
                         {"Der Bürgermeister sprach.", "The mayor spoke."}}},
      .check = check};
}

}  // namespace interlint::rules::untranslated_noun
