#include "languages/vocabulary.h"

#include <algorithm>

#include "model/language.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::size_t most_languages = 64;

std::vector<std::string> hunspell_names(const Shelf& shelf) {
  std::vector<std::string> names;
  for (const Row& row : shelf.table("hunspell", 1).rows)
    names.push_back(row.cells[0]);
  return names;
}

/// The primary subtags of the languages that have function words, sorted.
std::vector<std::string> languages_in(
    const std::filesystem::path& dictionaries) {
  std::vector<std::string> found;
  std::error_code error;
  for (const auto& folder :
       std::filesystem::directory_iterator(dictionaries, error))
    if (std::filesystem::exists(folder.path() / "function-words.txt"))
      found.push_back(folder.path().filename().string());
  std::ranges::sort(found);
  if (found.size() > most_languages) found.resize(most_languages);
  return found;
}

FunctionWords function_words_in(const std::filesystem::path& dictionaries) {
  FunctionWords all{.languages = languages_in(dictionaries)};
  for (std::size_t i = 0; i < all.languages.size(); ++i) {
    const Shelf shelf(dictionaries / all.languages[i]);
    for (const std::uint64_t hash : shelf.words("function-words").hashes())
      all.bearers[hash] |= std::uint64_t{1} << i;
  }
  return all;
}

/// Calls `visit` with every word one letter away from `word` until it says yes.
template <typename Visit>
bool any_one_letter_off(std::string_view word, Visit visit) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  for (std::size_t i = 0; i <= word.size(); ++i) {
    const std::string head(word.substr(0, i));
    const std::string_view tail = word.substr(i);
    const std::string rest(tail.substr(tail.empty() ? 0 : 1));
    if (tail.size() > 1 &&
        visit(head + tail[1] + tail[0] + std::string(tail.substr(2))))
      return true;
    if (!tail.empty() && visit(head + rest)) return true;
    const auto is_one = [&](char letter) {
      std::string more = head;
      more += letter;
      return (!tail.empty() && visit(more + rest)) || visit(more.append(tail));
    };
    if (std::ranges::any_of(letters, is_one)) return true;
  }
  return false;
}

/// Of all rows of segment.tsv, those whose entries stand without their full
/// stop.
WordSet abbreviations_of(const Table& segment) {
  WordSet found;
  for (const Row& row : segment.rows) {
    if (const std::string& kind = row.cells[0];
        kind == "always" || kind == "number" || kind == "maybe")
      found.add(row.cells[1]);
  }
  return found;
}

}  // namespace

Vocabulary::Vocabulary(const std::filesystem::path& dictionaries,
                       std::string_view tag,
                       const std::filesystem::path& spelling)
    : tag_(tag),
      dictionaries_(dictionaries),
      shelf_(dictionaries / primary(tag_)),
      speller_(spelling, hunspell_names(shelf_)) {}

const WordSet& Vocabulary::function_words() const {
  return *function_words_.get([&] { return &words("function-words"); });
}

const WordSet& Vocabulary::short_words() const {
  return *short_words_.get([&] { return &words("short-words"); });
}

const WordSet& Vocabulary::capitalised_words() const {
  return *capitalised_words_.get([&] { return &words("capitalised"); });
}

const WordSet& Vocabulary::further_words() const {
  return *further_words_.get([&] { return &words("words"); });
}

const WordSet& Vocabulary::abbreviations() const {
  return abbreviations_.get(
      [&] { return abbreviations_of(table("segment", 2)); });
}

const FunctionWords& Vocabulary::all_function_words() const {
  return all_function_words_.get(
      [&] { return function_words_in(dictionaries_); });
}

const Negation& Vocabulary::negation() const {
  return negation_.get([&] { return Negation(table("negation", 2)); });
}

const PhraseFaults& Vocabulary::impossible_neighbours() const {
  return impossible_neighbours_.get([&] {
    return PhraseFaults(table("impossible-neighbours", 3),
                        WordClasses(table("word-classes", 2)));
  });
}

const PhraseFaults& Vocabulary::pronoun_cases() const {
  return pronoun_cases_.get([&] {
    return PhraseFaults(table("pronoun-cases", 3),
                        WordClasses(table("word-classes", 2)));
  });
}

const PhraseFaults& Vocabulary::confused_words() const {
  return confused_words_.get([&] {
    return PhraseFaults(table("confused-words", 3),
                        WordClasses(table("word-classes", 2)));
  });
}

const QuotationMarks& Vocabulary::quotation_marks() const {
  return quotation_marks_.get(
      [&] { return QuotationMarks(tag_, table("quotes", 2)); });
}

const Residue& Vocabulary::residue() const {
  return residue_.get(
      [&] { return Residue(table("ai-residue", 4), table("ai-excuses", 2)); });
}

const Sexes& Vocabulary::sexes() const {
  return sexes_.get([&] { return Sexes(table("pronouns", 3)); });
}

const Varieties& Vocabulary::varieties() const {
  return varieties_.get([&] { return Varieties(table("varieties", 3)); });
}

bool Vocabulary::knows(std::string_view word) const {
  return speller_.accepts(word) || (can_spell() && further_words().has(word));
}

bool Vocabulary::is_near_known(std::string_view word) const {
  constexpr std::size_t longest = 40;  // bytes: each costs fifty questions
  if (word.size() > longest) return false;
  return near_known_.get(hash_of(word), [&] {
    return any_one_letter_off(word, [&](const std::string& other) {
      return other.front() >= 'a' ? speller_.accepts(other)
                                  : capitalised_words().has(other);
    });
  });
}

void Vocabulary::forget() const {
  near_known_.forget();
  speller_.verdicts().forget();
}

bool Vocabulary::lacks(std::string_view word) const {
  return can_spell() && !knows(word);
}

}  // namespace interlint
