#include <algorithm>
#include <bit>
#include <cmath>

#include "translations/lexicon_parts.h"

namespace interlint {
namespace {

constexpr std::uint32_t full = 255;
constexpr std::uint8_t synonym_support = 89;  // 0.35
/// Only a sure translation lends its support to its synonyms.
constexpr std::uint32_t least_for_synonyms = 153;  // 0.6
constexpr double least_likeness = 0.7;
constexpr double likeness_factor = 0.9;
constexpr double likeness_matters_below = 0.5;
constexpr std::uint8_t half_cell = 128;  // 0.5

std::uint8_t cell_of(double strength) {
  return static_cast<std::uint8_t>(
      std::lround(std::clamp(strength, 0.0, 1.0) * full));
}

bool is_content(const Word& word, bool is_function_word) {
  return !word.numeric && word.span.size() > 1 && !is_function_word;
}

/// Which columns an id stands for: chains of a hash table, for ids are hashes
/// and most that are looked up stand for none.
class Bearers {
 public:
  explicit Bearers(std::span<const TargetWord* const> words) {
    std::size_t count = 0;
    for (const TargetWord* word : words) count += word->meanings.size();
    all_.reserve(count);
    first_.assign(std::bit_ceil(4 * count + 1), none);
    for (std::uint32_t j = 0; j < words.size(); ++j)
      for (const Meaning& meaning : words[j]->meanings) add(meaning, j);
  }

  /// Calls `visit` with each column that `id` stands for, and whether it does
  /// so as a synonym.
  template <typename Visit>
  void of(WordId id, Visit visit) const {
    for (std::uint32_t i = first_[id & (first_.size() - 1)]; i != none;
         i = all_[i].next)
      if (all_[i].id == id) visit(all_[i].column, all_[i].as_synonym);
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};
  struct Bearer {
    WordId id = 0;
    std::uint32_t column = 0;
    std::uint32_t next = none;
    bool as_synonym = false;
  };

  void add(const Meaning& meaning, std::uint32_t column) {
    std::uint32_t& first = first_[meaning.id & (first_.size() - 1)];
    all_.push_back({meaning.id, column, first, meaning.as_synonym});
    first = static_cast<std::uint32_t>(all_.size() - 1);
  }

  std::vector<Bearer> all_;
  std::vector<std::uint32_t> first_;  ///< a power of two
};

void raise_by_translations(std::span<std::uint8_t> row,
                           std::span<const Association> translations,
                           const Bearers& bearers) {
  for (const Association& association : translations) {
    bearers.of(association.word, [&](std::uint32_t column, bool as_synonym) {
      std::uint8_t& cell = row[column];
      if (!as_synonym)
        cell = std::max(cell, static_cast<std::uint8_t>(association.weight));
      else if (association.weight >= least_for_synonyms)
        cell = std::max(cell, synonym_support);
    });
  }
}

/// May the words resemble each other?  (A filter: yes may be wrong.)
bool may_resemble(const Sound& one, const Sound& other) {
  return (one.pieces & other.head) != 0 || one.spelling == other.spelling ||
         (!one.spelling.empty() && !other.spelling.empty() &&
          one.spelling[0] == other.spelling[0]);
}

/// Two words of other languages that look alike mean the same, often enough.
double resemblance(const std::string& one, const std::string& other) {
  const double alike = likeness(one, other);
  if (alike >= least_likeness) return likeness_factor * alike;
  // "Internetseite" holds "internet".
  const bool inside =
      one.size() >= 8 && other.size() >= 5 &&
      one.find(std::string_view(other).substr(0, 5)) != std::string::npos;
  return inside ? likeness_matters_below : 0;
}

void raise_by_resemblance(std::uint8_t& cell, const Sound& one,
                          const Sound& other) {
  if (cell >= half_cell || !may_resemble(one, other)) return;
  const double strength = resemblance(one.spelling, other.spelling);
  if (strength > 0) cell = std::max(cell, cell_of(strength));
}

/// The words of the target and what is known of them.
struct Columns {
  std::span<const Word> words;
  std::vector<const TargetWord*> known;
  std::vector<std::uint8_t> content;
};

/// Raises the cells of the words that are written like `word`.  Only words
/// that carry meaning may resemble each other.
void raise_by_letters(std::span<std::uint8_t> row, const Word& word,
                      const Sound* sound, const Columns& columns) {
  for (std::uint32_t j = 0; j < row.size(); ++j) {
    if (columns.words[j].hash == word.hash)
      row[j] = full;
    else if (sound != nullptr && columns.content[j] != 0)
      raise_by_resemblance(row[j], *sound, columns.known[j]->sound);
  }
}

}  // namespace

Support Lexicon::support(WordedText source, WordedText target) const {
  Support support;
  if (empty()) return support;
  support.rows = static_cast<std::uint32_t>(source.words.size());
  support.columns = static_cast<std::uint32_t>(target.words.size());
  support.cells.resize(std::size_t{support.rows} * support.columns);

  Columns columns{.words = target.words};
  columns.known.reserve(support.columns);
  columns.content.reserve(support.columns);
  for (const Word& word : target.words) {
    columns.known.push_back(
        &parts_->target_word(word.hash, word.span.in(target.text)));
    columns.content.push_back(static_cast<std::uint8_t>(
        is_content(word, columns.known.back()->is_function_word)));
  }
  const Bearers bearers(columns.known);

  std::vector<Word> particles;  // that stand behind the word looked at
  support.known.resize(support.rows);
  support.source_content.resize(support.rows);
  for (std::size_t i = support.rows; i-- > 0;) {
    const Word& word = source.words[i];
    const SourceWord& known =
        parts_->source_word(word.hash, word.span.in(source.text));
    const bool content = is_content(word, known.is_function_word);
    support.source_content[i] = static_cast<std::uint8_t>(content);
    support.known[i] = static_cast<std::uint8_t>(!known.translations.empty());
    const std::span row =
        std::span(support.cells).subspan(i * support.columns, support.columns);
    raise_by_translations(row, known.translations, bearers);
    if (word.casing == Casing::lower && content && !particles.empty())
      raise_by_translations(
          row, parts_->with_particles(word, source.text, particles), bearers);
    if (known.is_particle) particles.push_back(word);
    raise_by_letters(row, word, content ? &known.sound : nullptr, columns);
  }
  support.target_content = std::move(columns.content);
  return support;
}

}  // namespace interlint
