#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::wrong_article_form {
namespace {

/// Does `form` fit `word`?  "uni*" is any word that begins so, "11??" has two
/// more characters.
bool fits(std::string_view form, std::string_view word) {
  const bool open = form.ends_with('*');
  if (open) form.remove_suffix(1);
  if (open ? word.size() < form.size() : word.size() != form.size())
    return false;
  for (std::size_t i = 0; i < form.size(); ++i)
    if (form[i] != '?' && form[i] != word[i]) return false;
  return true;
}

/// How much of a word a form tells; a whole word tells more than a beginning.
std::size_t closeness(std::string_view form) {
  return 2 * form.size() - (form.ends_with('*') ? 1 : 0);
}

/// The article that the longest fitting form wants, or nothing where both
/// are heard.
std::string_view wanted(const Table& forms, std::string_view word) {
  const Row* best = nullptr;
  for (const Row& row : forms.rows) {
    if (fits(row.cells[1], word) &&
        (best == nullptr ||
         closeness(row.cells[1]) > closeness(best->cells[1])))
      best = &row;
  }
  if (best == nullptr || best->cells[0] == "*") return {};
  return best->cells[0];
}

/// Each article of the table once; its rows are sorted.
std::vector<std::string_view> articles_of(const Table& forms) {
  const auto article = [](const Row& row) {
    return std::string_view(row.cells[0]);
  };
  std::vector<std::string_view> all;
  for (auto row = forms.rows.begin(); row != forms.rows.end();
       row = std::ranges::upper_bound(row, forms.rows.end(), all.back(), {},
                                      article))
    all.push_back(article(*row));
  return all;
}

/// The part of a number that says how its reading begins: 18 of "18,000".
std::string_view first_digits(std::string_view word) {
  std::size_t end = 0;
  while (end < word.size() && is_digit(static_cast<unsigned char>(word[end])))
    ++end;
  return word.substr(0, end);
}

/// As the word is heard: a number by its first digits, letters in capitals by
/// their names if they are a designation ("F-16"), not if they may be a word.
std::string heard(const Side& side, const Word& word) {
  const std::string_view text = side[word];
  if (!first_digits(text).empty()) return std::string(first_digits(text));
  if (code_points(text) == 1) return upper_case(text);
  if (word.casing == Casing::upper || word.casing == Casing::mixed) return {};
  return lower_case(text);
}

/// “An Jing”: what begins the text is the first half of a name, whose second
/// no dictionary has.
bool begins_a_name(const Side& side, std::size_t i) {
  const Word& next = side.words[i + 1];
  return i == 0 && side.words[i].casing == Casing::title &&
         next.casing == Casing::title &&
         side.vocabulary->lacks(lower_case(side[next]));
}

/// A word no dictionary has may be read letter by letter, “an rtc”, or as it
/// looks, and “u” begins with two sounds: nothing is wrong in either case.
bool may_sound_either_way(const Side& side, const Word& word) {
  const std::string_view text = side[word];
  return side.vocabulary->lacks(text) &&
         std::string_view("fhlmnrsxuFHLMNRSXU").contains(text.front());
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (target.vocabulary == nullptr) return;
  const Table& forms = target.vocabulary->table("article-forms", 2);
  if (forms.rows.empty()) return;
  const std::vector<std::string_view> articles = articles_of(forms);
  for (std::size_t i = 0; i + 1 < target.words.size(); ++i) {
    const Word& article = target.words[i];
    const Word& next = target.words[i + 1];
    if (article.casing != Casing::lower && i > 0) continue;
    const std::string written = lower_case(target[article]);
    if (std::ranges::find(articles, written) == articles.end() ||
        target.between(article.span.end, next.span.begin) != " ")
      continue;
    const std::string_view right = wanted(forms, heard(target, next));
    const Span both{article.span.begin, next.span.end};
    if (right.empty() || right == written ||
        may_sound_either_way(target, next) ||
        pair.source.text.find(target[both]) != std::string_view::npos ||
        begins_a_name(target, i))
      continue;
    report.add(pair,
               {.target = both,
                .message = fmt::format("“{}” wants “{}”.", target[next], right),
                .confidence = 0.9F,
                .edits = {{.target = article.span,
                           .text = std::string(right),
                           .applicability = Edit::Applicability::unsafe}}});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "GRM001",
                    .name = "wrong-article-form",
                    .title = "Wrong form of the article",
                    .what = "The article has the form for another sound than "
                            "the next word begins with: a hour, an house.",
                    .why = "It is a plain mistake that every reader hears.",
                    .cure = "Use the other form.",
                    .its = "grammar",
                    .mqm = "fluency/grammar",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::full,
                    .reads = Reads::words,
                    .in_code = Share::any,
                    .yields_to = {{"untranslated-segment"}, {"wrong-language"}},
                    .fixes = Fixes::unsafe,
                    .plants = {"article-form"},
                    .bad = {{"eine Stunde später", "[[a hour]] later"},
                            {"ein altes Haus", "[[a old]] house"},
                            {"eine Universität", "[[an university]]"}},
                    .good = {{"eine Stunde", "an hour"},
                             {"eine Universität", "a university"},
                             {"ein Euro und eine F-16", "a euro and an F-16"},
                             {"am 11. und ein 18-jähriger",
                              "an 11th and an 18-year-old"}}},
          .check = check};
}

}  // namespace interlint::rules::wrong_article_form
