#include <fmt/format.h>

#include <algorithm>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::wrong_pronoun_case {
namespace {

/// Is a word of `span` written in capitals alone, as no pronoun is?
bool has_capitals(const Side& side, Span span) {
  return std::ranges::any_of(side.words, [&](const Word& word) {
    return span.holds(word.span) && word.span.size() > 1 &&
           (word.casing == Casing::upper || word.casing == Casing::mixed);
  });
}

void check(const Side& target, Report& report) {
  if (target.vocabulary == nullptr) return;
  for (const PhraseFaults::Hit& hit :
       target.vocabulary->pronoun_cases().hits(target.text, target.words)) {
    if (has_capitals(target, hit.span) || is_mentioned(target, hit.span))
      continue;
    report.add(target, {.target = hit.span,
                        .message = fmt::format(
                            "“{}”: the pronoun has the wrong form; usually "
                            "meant: “{}”.",
                            target[hit.span], hit.fault->right),
                        .confidence = 0.8F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "GRM002",
                .name = "wrong-pronoun-case",
                .title = "Pronoun in the wrong form",
                .what = "A pronoun has the form of an object where the "
                        "subject stands, or the reverse.",
                .why = "The sentence is wrong, and may change who acts.",
                .cure = "Use the form that the place in the sentence asks for.",
                .its = "grammar",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .target_only = TargetOnly::full,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"}, {"wrong-language"}},
                .bad = {{"", "[[Him was]] late."},
                        {"", "He left [[when itself became]] clear."},
                        {"", "The letter [[to she]] was lost."}},
                .good = {{"", "He was late."},
                         {"", "Let him advise them."},
                         {"", "Himself a refugee, he helps others."},
                         {"", "She told them it was over."}}},
      .check = check};
}

}  // namespace interlint::rules::wrong_pronoun_case
