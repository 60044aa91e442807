#include "rules/markup/placeholders.h"

#include <algorithm>
#include <set>
#include <string>

#include "rules/markup/code_text.h"
#include "text/fold.h"
#include "text/words.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

const Lexicon* lexicon_of(const Article& article) {
  for (const Pair& pair : article.pairs)
    if (pair.lexicon != nullptr) return pair.lexicon;
  return nullptr;
}

bool is_emphasised(const Document& document, Span span) {
  return std::ranges::any_of(document.marks, [&](const Mark& mark) {
    return mark.kind == Mark::Kind::emphasis && mark.span.holds(span);
  });
}

bool are_emphasised(const Document& document, std::uint32_t offset,
                    const std::vector<Span>& spans) {
  return std::ranges::all_of(spans, [&](Span span) {
    return is_emphasised(document, span.shifted(offset));
  });
}

/// "--laut": a switch has one name in all languages.
bool is_switch(std::string_view code, Span word) {
  const std::size_t blank = word.begin == 0
                                ? std::string_view::npos
                                : code.find_last_of(" \t\n", word.begin - 1);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  return code.substr(begin).starts_with('-') &&
         code.substr(begin, word.begin - begin).find_first_of("=[<") ==
             std::string_view::npos;
}

/// Words parted by blanks.
std::string listed(std::string_view text, const std::vector<Span>& spans) {
  std::string list;
  for (const Span span : spans) list.append(span.in(text)).append(" ");
  return list;
}

/// "/doc/de/index.html", "/doc/en/index.html": the page in the language of
/// each?
bool is_language_of_each(const Article& article, std::string_view before,
                         std::string_view after) {
  const std::vector<Span> lost = words_lost(before, after);
  const std::vector<Span> gained = words_lost(after, before);
  return lost.size() == 1 && gained.size() == 1 &&
         lost.front().in(before) == article.source().language.primary() &&
         gained.front().in(after) == article.target().language.primary();
}

/// Has the word of the target a capital more than that of the source?
bool is_raised(std::string_view before, std::string_view after) {
  return lower_case(before) == before && lower_case(after) != after &&
         lower_case(after) == before;
}

/// Is every word of the source supported?  Short ones demand nothing.
bool is_supported(const Support& support) {
  if (support.empty()) return false;
  for (std::uint32_t i = 0; i < support.rows; ++i)
    if (support.source_content[i] != 0 && support.of_source(i) < supported)
      return false;
  return true;
}

}  // namespace

std::vector<Span> words_lost(std::string_view before, std::string_view after) {
  std::set<std::string_view> kept;
  for (const std::string_view word : letter_runs(after)) kept.insert(word);
  std::vector<Span> lost;
  for (const std::string_view word : letter_runs(before)) {
    if (kept.contains(word)) continue;
    const auto begin = static_cast<std::uint32_t>(word.data() - before.data());
    lost.push_back({begin, begin + static_cast<std::uint32_t>(word.size())});
  }
  return lost;
}

bool differ_in_placeholders(const Article& article, Span before, Span after) {
  const std::string_view first = before.in(article.source().text);
  const std::string_view second = after.in(article.target().text);
  const std::vector<Span> lost = words_lost(first, second);
  return !lost.empty() &&
         are_emphasised(article.source(), before.begin, lost) &&
         are_emphasised(article.target(), after.begin,
                        words_lost(second, first));
}

bool is_translated(const Article& article, std::string_view before,
                   std::string_view after) {
  const Lexicon* lexicon = lexicon_of(article);
  const std::vector<Span> lost = words_lost(before, after);
  if (is_language_of_each(article, before, after)) return true;
  if (lexicon == nullptr || lost.empty() ||
      std::ranges::any_of(lost,
                          [&](Span word) { return is_switch(before, word); }))
    return false;
  const std::string ours = listed(before, lost);
  const std::string theirs = listed(after, words_lost(after, before));
  if (is_raised(ours, theirs)) return false;
  const std::vector<Word> source = words(ours);
  const std::vector<Word> target = words(theirs);
  return is_supported(
      with_best(lexicon->support({ours, source}, {theirs, target})));
}

}  // namespace interlint
