#include <fmt/format.h>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::dangling_end {
namespace {

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (target.vocabulary == nullptr || target.words.size() < 2) return;
  const Word& word = target.words.back();
  if (word.casing != Casing::lower ||
      !target.vocabulary->words("dangling").has(word.hash))
    return;
  const std::string_view rest = target.text.substr(word.span.end);
  if (!rest.empty() && rest != "." && rest != "!" && rest != "?") return;
  if (!pair.source.text.empty() && !ends_sentence(pair.source.text)) return;
  report.add(pair, {.target = word.span,
                    .message = fmt::format("The sentence ends with “{}”.",
                                           target[word])});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "GRM004",
                .name = "dangling-end",
                .title = "Sentence ends in mid-air",
                .what = "The target ends in an article or a conjunction.",
                .why = "The end of the sentence is missing.",
                .cure = "Complete the sentence.",
                .its = "grammar",
                .mqm = "fluency/grammar",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::words,
                .yields_to = {{"untranslated-segment"},
                              {"wrong-language"},
                              {"target-truncated", Reach::unit}},
                .plants = {"cut-off"},
                .bad = {{"Er kam aus dem Haus.", "He came out of [[the]]."},
                        {"Er kam und ging.", "He came [[and]]"}},
                .good = {{"Er kam aus dem Haus.", "He came out of the house."},
                         {"Vitamin A.", "Vitamin A."},
                         {"Er kam und ...", "He came and ..."}}},
      .check = check};
}

}  // namespace interlint::rules::dangling_end
