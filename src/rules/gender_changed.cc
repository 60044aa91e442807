#include <fmt/format.h>

#include <algorithm>

#include "lexicon/vocabulary.h"
#include "rules/common/words.h"
#include "rules/rule.h"

namespace interlint {
namespace {

/// The words of a text that tell the sex of a person.
struct Signs {
  std::vector<std::size_t> male;    ///< pronouns, by their index
  std::vector<std::size_t> female;  ///< pronouns
  bool male_noun = false;
  bool female_noun = false;
};

Signs signs_in(const Side& side) {
  Signs seen;
  if (side.vocabulary == nullptr) return seen;
  const Sexes& sexes = side.vocabulary->sexes();
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    const Word& word = side.words[i];
    switch (sexes.pronoun(word.hash)) {
      case Sex::male: seen.male.push_back(i); break;
      case Sex::female: seen.female.push_back(i); break;
      case Sex::none: break;
    }
    if (!is_capitalised(word)) continue;
    const Sex noun = sexes.noun(side[word], word.hash);
    seen.male_noun = seen.male_noun || noun == Sex::male;
    seen.female_noun = seen.female_noun || noun == Sex::female;
  }
  return seen;
}

void report_words(const Pair& pair, const std::vector<std::size_t>& words,
                  Report& report) {
  for (const std::size_t i : words) {
    const Word& word = pair.target.words[i];
    report.add(pair, {.target = word.span,
                      .message = fmt::format(
                          "“{}”: the source speaks of the other sex.",
                          pair.target[word]),
                      .confidence = 0.8F});
  }
}

void check(const Pair& pair, Report& report) {
  if (pair.source.empty() || pair.target.empty()) return;
  const Signs target = signs_in(pair.target);
  // “His or her” decides nothing.
  if (target.male.empty() == target.female.empty()) return;
  const Signs source = signs_in(pair.source);
  if (!target.female.empty() && !source.male.empty() && source.female.empty() &&
      !source.female_noun)
    report_words(pair, target.female, report);
  // “sie” is a plural, a thing and a polite word too: a noun must speak.
  if (!target.male.empty() && source.male.empty() && source.female_noun &&
      !source.male_noun && !source.female.empty())
    report_words(pair, target.male, report);
}

}  // namespace

Rule gender_changed() {
  return {
      .about =
          {.code = "NAM010",
           .name = "gender-changed",
           .title = "Person of the other sex",
           .what = "The pronouns of the target are of the other sex than "
                   "the person in the source.",
           .why = "The reader takes the person for somebody else.",
           .cure = "Use the pronoun of the person meant.",
           .its = "mistranslation",
           .mqm = "accuracy/mistranslation",
           .severity = Severity::warning,
           .bad = {{"Er verließ sein Büro.", "[[She]] left [[her]] office."},
                   {"Die Kanzlerin verließ ihr Büro.",
                    "The chancellor left [[his]] office."}},
           .good = {{"Er verließ sein Büro.", "He left his office."},
                    {"Das Mädchen und sein Hund.", "The girl and her dog."}}},
      .check = check};
}

}  // namespace interlint
