#include <fmt/format.h>

#include "evidence/words/repetition.h"
#include "evidence/words/transcription.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::doubled_word {
namespace {

// From four copies on it is a loop, and another rule's matter.
constexpr std::uint32_t most_times = 3;

/// A blank between the two, or each in brackets of its own.
bool stands_beside(const Side& target, const Word& first, const Word& second) {
  const std::string_view between =
      target.between(first.span.end, second.span.begin);
  return between == " " ||
         (between == ") (" && first.span.begin > 0 &&
          target.text[first.span.begin - 1] == '(' &&
          target.text.substr(second.span.end).starts_with(')'));
}

/// “Han Han”: a name of two equal syllables.  Longer ones are as likely slips.
bool is_name(const Pair& pair, const Word& first, const Word& second) {
  return first.casing == Casing::title && second.casing == Casing::title &&
         syllables(pair.source, lower_case(pair.target[first])) == 1;
}

/// “low-power power line”: the first is the end of another word.
bool ends_compound(const Side& target, const Word& first) {
  return first.span.begin > 0 && target.text[first.span.begin - 1] == '-';
}

/// “see SEE ALSO”, “name NAME”: capitals name another thing.
bool names_another(const Word& first, const Word& second) {
  return (first.casing == Casing::upper) != (second.casing == Casing::upper) &&
         first.span.size() > 1;
}

bool is_slip(const Pair& pair, const Repetition& found) {
  const Side& target = pair.target;
  const Word& first = target.words[found.first_word];
  const Word& second = target.words[found.first_word + 1];
  if (names_another(first, second)) return false;
  return found.length == 1 && found.times <= most_times &&
         stands_beside(target, first, second) && !may_repeat(target, found) &&
         !is_name(pair, first, second) && !ends_compound(target, first);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.target.place.kind == Kind::cell) return;
  for (const Repetition& found :
       repetitions(pair.target, {.least = 1, .most = 6})) {
    if (!is_slip(pair, found)) continue;
    if (repeats(pair.source, {.least = 1, .most = 1})) return;
    report.add(pair, {.target = found.span,
                      .message = fmt::format(
                          "“{}” stands {}.", pair.target[found.unit],
                          found.times == 2 ? "twice" : "three times"),
                      .confidence = 0.95F,
                      .edits = {{.target = {found.unit.end, found.span.end},
                                 .text = "",
                                 .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DUP001",
                .name = "doubled-word",
                .title = "Word written twice",
                .what = "The same word stands twice in a row in the target.",
                .why =
                    "It reads as a slip and costs the article its authority.",
                .cure = "Delete one of the two.",
                .its = "duplication",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::words,
                .in_code = Share::any,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"repetition-loop"},
                              {"repeated-phrase"}},
                .fixes = Fixes::safe,
                .plants = {"doubled"},
                .bad = {{"Das Haus ist alt.", "[[The The]] house is old."},
                        {"Der Hund bellt.", "[[The the]] dog barks."}},
                .good = {{"Sie lachte sehr, sehr laut.",
                          "She laughed very, very loudly."},
                         {"Er sagte, dass das stimmt.",
                          "He said that that is right."}}},
      .check = check};
}

}  // namespace interlint::rules::doubled_word
