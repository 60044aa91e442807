#include "translations/import/ding.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/words.h"

namespace interlint {
namespace {

/// Longer entries are phrases: their words say little about each other.
constexpr std::size_t most_source_words = 4;
constexpr std::size_t most_target_words = 5;

/// By the number of words of the source term; the target term counts 0.7 if
/// it has several.
constexpr std::array source_weight = {0.0, 1.0, 0.5, 0.25, 0.25};
constexpr double phrase_weight = 0.7;

std::string without_brackets(std::string_view term) {
  std::string plain;
  int depth = 0;
  for (const char c : term) {
    if (c == '{' || c == '[' || c == '<' || c == '(') ++depth;
    if (depth == 0 && c != '"') plain += c;
    if (depth > 0 && (c == '}' || c == ']' || c == '>' || c == ')')) --depth;
  }
  return plain;
}

bool is_abbreviation(std::string_view between_slashes) {
  return std::ranges::count_if(
             between_slashes, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
}

/// "/USA/" gives an abbreviation; "km/h" is a word.
std::string without_abbreviations(std::string term) {
  for (std::size_t at = term.find('/'); at != std::string::npos;
       at = term.find('/', at + 1)) {
    const std::size_t end = term.find('/', at + 1);
    if (end == std::string::npos) break;
    if (is_abbreviation(std::string_view(term).substr(at, end - at)))
      term.erase(at, end - at + 1);
  }
  return term;
}

std::string clean(std::string_view term) {
  std::string plain = squeezed(without_abbreviations(without_brackets(term)));
  while (!plain.empty() && (plain.back() == ',' || plain.back() == ' '))
    plain.pop_back();
  return plain;
}

std::vector<std::string_view> cut_at(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(mark);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string> terms_of(std::string_view field) {
  std::vector<std::string> terms;
  const std::string bare = without_brackets(field);
  for (const std::string_view term : cut_at(bare, ';'))
    if (std::string plain = clean(term); !plain.empty())
      terms.push_back(std::move(plain));
  return terms;
}

/// The words of a term without placeholders, or all if there are no others.
std::vector<Word> telling(std::string_view term, const IdleWords& idle) {
  const std::vector<Word> all = words(term);
  std::vector<Word> left;
  for (const Word& word : all)
    if (!idle.placeholders.has(word.hash)) left.push_back(word);
  return left.empty() ? all : left;
}

}  // namespace

std::vector<TermPair> ding_pairs(std::string_view line) {
  const std::size_t middle = line.find(" :: ");
  if (line.starts_with('#') || middle == std::string_view::npos) return {};
  const auto source = cut_at(line.substr(0, middle), '|');
  const auto target = cut_at(line.substr(middle + 4), '|');
  std::vector<TermPair> pairs;
  for (std::size_t i = 0; i < std::min(source.size(), target.size()); ++i) {
    const std::vector<std::string> others = terms_of(target[i]);
    for (const std::string& one : terms_of(source[i]))
      for (const std::string& other : others) pairs.push_back({one, other});
  }
  return pairs;
}

void add_terms(TableBuilder& table, const TermPair& terms,
               const IdleWords& idle_source, const IdleWords& idle_target,
               double weight) {
  const std::vector<Word> source = telling(terms.source, idle_source);
  const std::vector<Word> target = telling(terms.target, idle_target);
  if (source.empty() || target.empty() || source.size() > most_source_words ||
      target.size() > most_target_words)
    return;
  weight *= source_weight.at(source.size()) *
            (target.size() == 1 ? 1.0 : phrase_weight);
  const auto is_idle = [](const std::vector<Word>& term, const Word& word,
                          const IdleWords& idle) {
    return term.size() > 1 && idle.function_words.has(word.hash);
  };
  for (const Word& word : source) {
    if (is_idle(source, word, idle_source)) continue;
    for (const Word& other : target) {
      if (!is_idle(target, other, idle_target))
        table.add(word.span.in(terms.source), other.span.in(terms.target),
                  weight);
    }
  }
}

}  // namespace interlint
