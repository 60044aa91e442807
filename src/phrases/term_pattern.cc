#include "phrases/term_pattern.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

bool has_capital(const Word& word) {
  return word.casing == Casing::title || word.casing == Casing::upper ||
         word.casing == Casing::mixed;
}

/// May the two stand in one term with this between them?
bool is_joint(std::string_view between) {
  constexpr std::size_t longest = 4;  // bytes
  if (between.size() > longest) return false;
  for (std::uint32_t at = 0; at < between.size();) {
    const CodePoint c = code_point_at(between, at);
    if (!is_space(c.value) && c.value != U'-' && c.value != U'‐' &&
        c.value != U'‑' && c.value != U'\'' && c.value != U'’')
      return false;
    at = c.end;
  }
  return true;
}

}  // namespace

TermPattern::TermPattern(std::string_view term, const Inflection& inflection,
                         Capitals capitals) {
  for (const Word& word : words(term)) {
    parts_.push_back(
        {.forms = inflection.forms(word.span.in(term)),
         .base = id_of(word.hash),
         .has_capital = capitals == Capitals::matter && has_capital(word)});
  }
}

std::vector<std::uint64_t> TermPattern::forms() const {
  std::vector<std::uint64_t> all;
  for (const Part& part : parts_)
    all.insert(all.end(), part.forms.begin(), part.forms.end());
  return all;
}

bool TermPattern::fits(const Part& part, WordedText text, const Word& word,
                       const Lexicon* lexicon) {
  if (part.has_capital && !has_capital(word)) return false;
  if (std::ranges::binary_search(part.forms, word.hash)) return true;
  if (lexicon == nullptr) return false;
  const std::vector<WordId>& lemmas =
      lexicon->target_lemmas(folded(word.span.in(text.text)));
  return std::ranges::find(lemmas, part.base) != lemmas.end();
}

std::optional<TermPlace> TermPattern::at(WordedText text, std::uint32_t first,
                                         const Lexicon* lexicon) const {
  if (parts_.empty() || first + parts_.size() > text.words.size())
    return std::nullopt;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const Word& word = text.words[first + i];
    if (i > 0) {
      const Word& before = text.words[first + i - 1];
      if (!is_joint(Span{before.span.end, word.span.begin}.in(text.text)))
        return std::nullopt;
    }
    if (!fits(parts_[i], text, word, lexicon)) return std::nullopt;
  }
  return TermPlace{.span = {text.words[first].span.begin,
                            text.words[first + parts_.size() - 1].span.end},
                   .first = first,
                   .count = size()};
}

std::vector<TermPlace> TermPattern::all_in(WordedText text,
                                           const Lexicon* lexicon) const {
  std::vector<TermPlace> found;
  for (std::uint32_t i = 0; i < text.words.size();) {
    const auto run = at(text, i, lexicon);
    if (run) found.push_back(*run);
    i += run ? run->count : 1;
  }
  return found;
}

}  // namespace interlint
