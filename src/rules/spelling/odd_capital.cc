#include <fmt/format.h>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::odd_capital {
namespace {

constexpr std::size_t least_letters = 4;

/// "IDs", "NGOs": an acronym in the plural.
bool is_plural_acronym(std::string_view word) {
  const std::size_t stem = word.size() - 1;
  return word.ends_with('s') &&
         upper_case(word.substr(0, stem)) == word.substr(0, stem);
}

bool is_odd(const Side& target, const Word& word) {
  if (word.casing != Casing::mixed || word.numeric) return false;
  const std::string_view text = target[word];
  if (code_points(text) < least_letters || is_plural_acronym(text) ||
      text.find_first_of("'’._-") != std::string_view::npos ||
      is_technical(token_at(target.text, word.span.begin)))
    return false;
  return !target.vocabulary->knows(text) &&
         target.vocabulary->knows(lower_case(text));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (target.vocabulary == nullptr || !target.vocabulary->can_spell()) return;
  for (const Word& word : target.words) {
    if (!is_odd(target, word)) continue;
    if (pair.source.text.find(target[word]) != std::string_view::npos) continue;
    report.add(pair, {.target = word.span,
                      .message = fmt::format("“{}” has a capital inside.",
                                             target[word]),
                      .confidence = 0.85F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "SPL010",
           .name = "odd-capital",
           .title = "Capital inside a word",
           .what = "An ordinary word of the target has capitals in odd places.",
           .why = "It is a slip of the keyboard.",
           .cure = "Write the word with small letters.",
           .its = "misspelling",
           .mqm = "fluency/spelling",
           .severity = Severity::warning,
           .target_only = TargetOnly::full,
           .spells = true,
           .reads = Reads::words,
           .approval = Approval::of_target,
           .yields_to = {{"untranslated-segment"},
                         {"bilingual-echo"},
                         {"wrong-language"},
                         {"characters", Reach::touch}},
           .plants = {"odd-capital"},
           .bad = {{"Heute regnet es.", "[[TOday]] it rains."},
                   {"Das alte Haus.", "The old [[hoUse]]."}},
           .good = {{"Heute regnet es.", "Today it rains."},
                    {"Das iPhone von McDonald.", "McDonald's iPhone."},
                    {"Die IDs der NGOs.", "The IDs of the NGOs."}}},
      .check = check};
}

}  // namespace interlint::rules::odd_capital
