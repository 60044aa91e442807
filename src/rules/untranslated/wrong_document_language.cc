#include <fmt/format.h>

#include "evidence/words/language.h"
#include "languages/guess.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"

namespace interlint::rules::wrong_document_language {
namespace {

constexpr std::size_t least_words = 15;
constexpr float least_share = 0.2F;
constexpr float least_margin = 0.1F;

std::vector<Word> words_of_target(const Article& article) {
  std::vector<Word> all;
  for (const Pair& pair : article.pairs)
    all.insert(all.end(), pair.target.words.begin(), pair.target.words.end());
  return all;
}

const Side* first_target(const Article& article) {
  for (const Pair& pair : article.pairs)
    if (!pair.target.empty() && pair.target.vocabulary != nullptr)
      return &pair.target;
  return nullptr;
}

void check(const Article& article, Report& report) {
  const Side* first = first_target(article);
  if (first == nullptr) return;
  const std::vector<Word> all = words_of_target(article);
  if (all.size() < least_words) return;
  const auto vote = guess(all, first->vocabulary->all_function_words());
  if (!vote || vote->language == primary(first->language) ||
      vote->share < least_share || vote->margin < least_margin)
    return;
  const Span where = first->words.front().span.shifted(first->offset);
  report.add({.target = where,
              .message = fmt::format("The whole text looks like {}, not {}.",
                                     english_name(vote->language),
                                     english_name(first->language)),
              .confidence = 0.95F});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "LNG003",
                .name = "wrong-document-language",
                .title = "Document in another language",
                .what = "The whole target is written in another language than "
                        "it should be.",
                .why = "The translation is missing, or the two files were "
                       "exchanged.",
                .cure = "Check the right file, or translate it.",
                .its = "untranslated",
                .mqm = "accuracy/untranslated",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::language,
                .copied_text = CopiedText::judged,
                .silences = Reach::document,
                .bad = {{"Der Rat tagt heute im Rathaus. Er will über die "
                         "Brücke und den neuen Weg zu der Schule entscheiden.",
                         "[[Der]] Rat tagt heute im Rathaus. Er will über die "
                         "Brücke und den neuen Weg zu der Schule "
                         "entscheiden."}},
                .good = {{"Der Rat tagt heute im Rathaus. Er will über die "
                          "Brücke und den neuen Weg zu der Schule entscheiden.",
                          "The council meets today in the town hall. It wants "
                          "to decide on the bridge and the new path to the "
                          "school."}}},
      .check = check};
}

}  // namespace interlint::rules::wrong_document_language
