#include <fmt/format.h>

#include <algorithm>

#include "evidence/words/words.h"
#include "rules/rule.h"

namespace interlint::rules::lowercase_name {
namespace {

/// A text without capitals is a habit, and another rule's matter.
bool has_capitals(const Side& side) {
  return std::ranges::any_of(side.words, is_capitalised);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (!has_capitals(pair.target)) return;
  for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
    if (pair.readings[i] != WordReading::small_name) continue;
    const Word& word = pair.target.words[i];
    const std::string right = capitalised(pair.target[word]);
    report.add(pair, {.target = word.span,
                      .message = fmt::format("“{}” is written “{}”.",
                                             pair.target[word], right),
                      .confidence = 0.85F,
                      .edits = {{.target = word.span, .text = right}}});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "SPL003",
                    .name = "lowercase-name",
                    .title = "Name in small letters",
                    .what = "A name, weekday, month, language or nationality "
                            "begins with a small letter.",
                    .why = "It is a plain spelling error.",
                    .cure = "Write it with a capital.",
                    .its = "misspelling",
                    .mqm = "fluency/spelling",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .spells = true,
                    .asks_readings = true,
                    .reads = Reads::words,
                    .approval = Approval::of_target,
                    .yields_to = {{"untranslated-segment"},
                                  {"bilingual-echo"},
                                  {"wrong-language"},
                                  {"all-lowercase", Reach::unit},
                                  {"characters", Reach::touch}},
                    .fixes = Fixes::shown,
                    .plants = {"small-name"},
                    .bad = {{"Am Montag kam sie nach Berlin.",
                             "On [[monday]] she came to [[berlin]]."}},
                    .good = {{"Im März und im Mai.", "In March and in May."},
                             {"Der Franzose ging polieren.",
                              "The Frenchman went to polish."}}},
          .check = check};
}

}  // namespace interlint::rules::lowercase_name
