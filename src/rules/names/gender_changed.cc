#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::gender_changed {
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

/// Does “sie” stand beside a verb of one person, “übersah sie”, as neither a
/// plural nor a polite word does?
bool speaks_of_one_woman(const Side& source) {
  const WordSet& verbs = source.vocabulary->words("singular-verbs");
  const auto is_verb = [&](std::size_t i) {
    return i < source.words.size() && source.words[i].casing == Casing::lower &&
           verbs.has(source.words[i].hash);
  };
  const auto adjoin = [&](std::size_t one) {
    return source.between(source.words[one].span.end,
                          source.words[one + 1].span.begin) == " ";
  };
  for (std::size_t i = 0; i < source.words.size(); ++i) {
    const Word& word = source.words[i];
    if (word.casing != Casing::lower ||
        source.vocabulary->sexes().pronoun(word.hash) != Sex::female)
      continue;
    if ((is_verb(i + 1) && adjoin(i)) ||
        (i > 0 && is_verb(i - 1) && adjoin(i - 1)))
      return true;
  }
  return false;
}

/// “It” may be what “sie” stands for.
bool has_neuter(const Side& target) {
  const WordSet& neuters = target.vocabulary->words("neuter-pronouns");
  return std::ranges::any_of(
      target.words, [&](const Word& word) { return neuters.has(word.hash); });
}

/// “His daughter” for “sein Sohn”: a noun of one sex that nothing in the
/// source supports, for one of the other that nothing in the target renders.
void report_nouns(const Pair& pair, Report& report) {
  if (pair.support.empty()) return;
  const auto lost = [&](Sex sex) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < pair.source.words.size(); ++i) {
      const Word& word = pair.source.words[i];
      if (is_capitalised(word) && pair.support.of_source(i) < supported &&
          pair.source.vocabulary->sexes().noun(pair.source[word], word.hash) ==
              sex)
        return i;
    }
    return std::nullopt;
  };
  for (std::size_t j = 0; j < pair.target.words.size(); ++j) {
    const Word& word = pair.target.words[j];
    const Sex sex =
        pair.target.vocabulary->sexes().noun(pair.target[word], word.hash);
    if (sex == Sex::none || pair.support.of_target(j) >= supported) continue;
    const auto other = lost(sex == Sex::male ? Sex::female : Sex::male);
    if (!other) continue;
    const Word& original = pair.source.words[*other];
    report.add(pair, {.source = original.span,
                      .target = word.span,
                      .message = fmt::format(
                          "“{}” for “{}”: a person of the other sex.",
                          pair.target[word], pair.source[original]),
                      .confidence = 0.7F});
  }
}

/// “She started there, and he became”, where the source says “er” twice and
/// nothing of a woman: every pronoun of the target has its own in the source.
void report_mixed(const Pair& pair, const Signs& source, const Signs& target,
                  Report& report) {
  const std::size_t pronouns = target.male.size() + target.female.size();
  if (source.female.empty() && !source.female_noun &&
      source.male.size() >= pronouns)
    report_words(pair, target.female, report);
  if (source.male.empty() && !source.male_noun &&
      source.female.size() >= pronouns && !has_neuter(pair.target))
    report_words(pair, target.male, report);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.empty() || pair.target.empty() ||
      pair.source.vocabulary == nullptr || pair.target.vocabulary == nullptr)
    return;
  report_nouns(pair, report);
  const Signs target = signs_in(pair.target);
  if (target.male.empty() && target.female.empty()) return;
  const Signs source = signs_in(pair.source);
  if (!target.male.empty() && !target.female.empty()) {
    report_mixed(pair, source, target, report);
    return;
  }
  if (!target.female.empty() && !source.male.empty() && source.female.empty() &&
      !source.female_noun)
    report_words(pair, target.female, report);
  if (target.male.empty() || !source.male.empty()) return;
  // “sie” is a plural, a thing and a polite word too: a noun must speak, or
  // the verb.
  const bool noun_speaks =
      source.female_noun && !source.male_noun && !source.female.empty();
  if (noun_speaks ||
      (speaks_of_one_woman(pair.source) && !has_neuter(pair.target)))
    report_words(pair, target.male, report);
}

}  // namespace

Rule rule() {
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
           .reads = Reads::words,
           .yields_to = {{"untranslated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"protected-text-translated"}},
           .plants = {"critical_id11_gender"},
           .bad = {{"Er verließ sein Büro.", "[[She]] left [[her]] office."},
                   {"Die Kanzlerin verließ ihr Büro.",
                    "The chancellor left [[his]] office."},
                   {"Hier übersah sie den Wagen.",
                    "Here [[he]] overlooked the car."}},
           .good = {{"Er verließ sein Büro.", "He left his office."},
                    {"Das Mädchen und sein Hund.", "The girl and her dog."},
                    {"Er sagte, sie war zu teuer.",
                     "He said it was too expensive."}}},
      .check = check};
}

}  // namespace interlint::rules::gender_changed
