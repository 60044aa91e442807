#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "evidence/words/language.h"
#include "evidence/words/words.h"
#include "languages/guess.h"
#include "languages/vocabulary.h"
#include "model/language.h"
#include "rules/rule.h"

namespace interlint::rules::wrong_language {
namespace {

constexpr std::size_t least_words = 4;
constexpr std::size_t least_votes = 3;
constexpr float least_share = 0.2F;
constexpr float least_margin = 0.1F;
constexpr std::size_t letters_for_error = 40;

/// A run of words of the target that ends where a sentence does.
using Sentence = std::vector<Word>;

/// Does a sentence end between the two words?
bool ends_between(const Side& side, const Word& one, const Word& next) {
  const std::string_view gap = side.between(one.span.end, next.span.begin);
  return is_capitalised(next) && !gap.empty() &&
         (gap[0] == '.' || gap[0] == '!' || gap[0] == '?') && gap.contains(' ');
}

std::vector<Sentence> sentences(const Side& side) {
  std::vector<Sentence> found(1);
  found.back().reserve(side.words.size());
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    if (i > 0 && ends_between(side, side.words[i - 1], side.words[i]))
      found.emplace_back();
    found.back().push_back(side.words[i]);
  }
  return found;
}

/// Words of one letter name keys and quantities, words in capitals whatever
/// the reader puts there.
std::vector<Word> words_in_prose(const std::vector<Word>& words) {
  std::vector<Word> found;
  std::ranges::copy_if(words, std::back_inserter(found), [](const Word& word) {
    return word.span.size() > 1 && word.casing != Casing::upper;
  });
  return found;
}

/// The third language that the words of the target are in, if they are.
std::optional<Guess> third_language(const Pair& pair,
                                    const std::vector<Word>& words) {
  const Side& target = pair.target;
  const std::vector<Word> telling = words_in_prose(words);
  if (telling.size() < least_words) return std::nullopt;
  const FunctionWords& lists = target.vocabulary->all_function_words();
  auto vote = guess(telling, lists);
  if (!vote || vote->votes < least_votes || vote->share < least_share ||
      vote->margin < least_margin ||
      vote->language == primary(pair.source.language) ||
      vote->language == primary(target.language))
    return std::nullopt;
  // A quotation that the source leaves in its language is right here too.
  const auto there = guess(pair.source.words, lists);
  if (there && there->language == vote->language) return std::nullopt;
  return vote;
}

void report_language(const Pair& pair, Span span, const Guess& vote,
                     Report& report) {
  if (is_quoted(pair.target, {span.begin, span.begin})) return;
  report.add(pair,
             {.target = span,
              .message = fmt::format("The segment looks like {}.",
                                     english_name(vote.language)),
              .confidence = 0.85F,
              .severity = span.size() < letters_for_error ? Severity::warning
                                                          : Severity::error});
}

/// A sentence alone must be clearer than a whole segment.
bool is_clear(const Guess& vote, const Sentence& sentence) {
  constexpr float clear_share = 0.25F;
  constexpr std::size_t long_enough = 5;
  return sentence.size() >= long_enough && vote.share >= clear_share;
}

/// Is one of the sentences in the language it should be in?
bool holds_right_sentence(const Pair& pair,
                          const std::vector<Sentence>& sentences) {
  const FunctionWords& lists = pair.target.vocabulary->all_function_words();
  return std::ranges::any_of(sentences, [&](const Sentence& sentence) {
    const auto vote = guess(sentence, lists);
    return vote && vote->language == primary(pair.target.language);
  });
}

void check_sentences(const Pair& pair, const std::vector<Sentence>& sentences,
                     Report& report) {
  for (const Sentence& sentence : sentences) {
    if (const auto vote = third_language(pair, sentence);
        vote && is_clear(*vote, sentence)) {
      report_language(pair,
                      {sentence.front().span.begin, sentence.back().span.end},
                      *vote, report);
    }
  }
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.target.empty() || pair.target.vocabulary == nullptr) return;
  const std::vector<Sentence> all = sentences(pair.target);
  if (all.size() > 1 && holds_right_sentence(pair, all)) {
    check_sentences(pair, all, report);
  } else if (const auto vote = third_language(pair, pair.target.words)) {
    report_language(pair,
                    {pair.target.words.front().span.begin,
                     static_cast<std::uint32_t>(pair.target.text.size())},
                    *vote, report);
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "LNG001",
                .name = "wrong-language",
                .title = "Segment in a third language",
                .what = "A segment is written in neither the source's nor the "
                        "target's language.",
                .why = "Readers of the translation cannot read it.",
                .cure = "Translate the segment into the target language.",
                .its = "other",
                .mqm = "fluency/unintelligible",
                .severity = Severity::error,
                .target_only = TargetOnly::reduced,
                .reads = Reads::language,
                .copied_text = CopiedText::judged,
                .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                .plants = {"third-language"},
                .bad = {{"Der Rat hat über die neue Brücke entschieden.",
                         "[[Le conseil a pris une décision sur le nouveau "
                         "pont.]]"}},
                .good = {{"Der Rat hat entschieden.",
                          "The council has decided."},
                         {"„Honi soit qui mal y pense“, stand dort.",
                          "“Honi soit qui mal y pense,” it said."}}},
      .check = check};
}

}  // namespace interlint::rules::wrong_language
