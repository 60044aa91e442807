#include <fmt/format.h>

#include "language/guess.h"
#include "lexicon/vocabulary.h"
#include "model/language.h"
#include "rules/common/language.h"
#include "rules/common/words.h"
#include "rules/rule.h"

namespace interlint {
namespace {

constexpr std::size_t least_words = 4;
constexpr std::size_t least_votes = 3;
constexpr float least_share = 0.2F;
constexpr float least_margin = 0.1F;
constexpr std::size_t letters_for_error = 40;

/// The third language that the target is written in, if it is.
std::optional<Guess> third_language(const Pair& pair) {
  const Side& target = pair.target;
  if (target.words.size() < least_words || target.vocabulary == nullptr)
    return std::nullopt;
  const FunctionWords& lists = target.vocabulary->all_function_words();
  auto vote = guess(target.words, lists);
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

void check(const Pair& pair, Report& report) {
  const auto vote = third_language(pair);
  if (!vote) return;
  const Span span{pair.target.words.front().span.begin,
                  static_cast<std::uint32_t>(pair.target.text.size())};
  if (is_quoted(pair.target, pair.target.words.front().span)) return;
  report.add(pair,
             {.target = span,
              .message = fmt::format("The segment looks like {}.",
                                     english_name(vote->language)),
              .confidence = 0.85F,
              .severity = span.size() < letters_for_error ? Severity::warning
                                                          : Severity::error});
}

}  // namespace

Rule wrong_language() {
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
                .alone = Alone::weaker,
                .bad = {{"Der Rat hat über die neue Brücke entschieden.",
                         "[[Le conseil a pris une décision sur le nouveau "
                         "pont.]]"}},
                .good = {{"Der Rat hat entschieden.",
                          "The council has decided."},
                         {"„Honi soit qui mal y pense“, stand dort.",
                          "“Honi soit qui mal y pense,” it said."}}},
      .check = check};
}

}  // namespace interlint
