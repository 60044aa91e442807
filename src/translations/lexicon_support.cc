#include <algorithm>
#include <cmath>

#include "translations/lexicon_parts.h"

namespace interlint {
namespace {

constexpr std::uint8_t full = 255;
constexpr std::uint8_t half = 128;            // 0.5
constexpr std::uint8_t synonym_support = 89;  // 0.35
/// Only a sure translation lends its support to its synonyms.
constexpr std::uint32_t least_for_synonyms = 153;  // 0.6

std::uint8_t strength_of(double support) {
  return static_cast<std::uint8_t>(
      std::lround(std::clamp(support, 0.0, 1.0) * full));
}

bool is_content(const Word& word, bool is_function_word) {
  return !word.numeric && word.span.size() > 1 && !is_function_word;
}

/// A row that is being filled.
class SupportRow {
 public:
  explicit SupportRow(std::size_t columns) : strengths_(columns) {}

  std::uint8_t operator[](std::uint32_t column) const {
    return strengths_[column];
  }

  void raise(std::uint32_t column, std::uint8_t to) {
    std::uint8_t& strength = strengths_[column];
    if (strength >= to) return;
    if (strength == 0) raised_.push_back(column);
    strength = to;
  }

  /// Appends what is not 0 to `cells`, and is empty again.
  void move_to(std::vector<Support::Cell>& cells) {
    std::ranges::sort(raised_);
    for (const std::uint32_t column : raised_) {
      cells.push_back({column, strengths_[column]});
      strengths_[column] = 0;
    }
    raised_.clear();
  }

 private:
  std::vector<std::uint8_t> strengths_;
  std::vector<std::uint32_t> raised_;
};

void raise_by_translations(SupportRow& row,
                           std::span<const Association> translations,
                           const Bearers& bearers) {
  for (const Association& association : translations) {
    bearers.of(association.word, [&](std::uint32_t column, bool as_synonym) {
      if (!as_synonym)
        row.raise(column, static_cast<std::uint8_t>(association.weight));
      else if (association.weight >= least_for_synonyms)
        row.raise(column, synonym_support);
    });
  }
}

/// What is likely a translation needs no resemblance.
void raise_by_resemblance(SupportRow& row, const Sound& sound,
                          std::uint32_t place, const Resemblances& others) {
  for (const Resemblances::Found& found : others.of(sound, place))
    if (row[found.column] < half)
      row.raise(found.column, strength_of(found.strength));
}

void raise_equals(SupportRow& row, std::uint64_t hash,
                  const Numbered& columns) {
  for (const std::uint64_t content : {0U, 1U})
    if (const auto column = columns.find(key_of(hash, content)))
      row.raise(*column, full);
}

/// The particles that stand behind a word, equal ones once.
void add_particle(std::vector<Word>& particles, const Word& word) {
  if (std::ranges::find(particles, word.hash, &Word::hash) == particles.end())
    particles.push_back(word);
}

}  // namespace

Columns Lexicon::Parts::columns(WordedText target) const {
  Columns columns{.numbers = Numbered(target.words.size())};
  columns.of_word.reserve(target.words.size());
  columns.content.reserve(target.words.size());
  for (const Word& word : target.words) {
    const TargetWord& known = target_word(word.hash, word.span.in(target.text));
    const bool content = is_content(word, known.is_function_word);
    const std::uint32_t column =
        columns.numbers.add(key_of(word.hash, content ? 1 : 0));
    if (column == columns.words.size()) {
      if (content) {
        columns.candidates.push_back(
            {column, static_cast<std::uint32_t>(columns.of_word.size()),
             &known.sound});
      }
      columns.words.push_back(&known);
    }
    columns.of_word.push_back(column);
    columns.content.push_back(content ? 1 : 0);
  }
  return columns;
}

// One pass over the source, from its end, as particles stand behind their
// verbs. NOLINTNEXTLINE(readability-function-cognitive-complexity)
Support Lexicon::support(WordedText source, WordedText target) const {
  Support support;
  if (empty()) return support;
  Columns columns = parts_->columns(target);
  const Bearers bearers(columns.words);
  const Resemblances others(std::move(columns.candidates));
  support.rows = static_cast<std::uint32_t>(source.words.size());
  support.columns = static_cast<std::uint32_t>(target.words.size());
  support.known.resize(support.rows);
  support.source_content.resize(support.rows);
  support.row_of.resize(support.rows);
  support.row_begin = {0};

  SupportRow row(columns.words.size());
  Numbered rows(support.rows);
  std::vector<Word> particles;  // that stand behind the word looked at
  for (std::size_t i = support.rows; i-- > 0;) {
    const Word& word = source.words[i];
    const SourceWord& known =
        parts_->source_word(word.hash, word.span.in(source.text));
    const bool content = is_content(word, known.is_function_word);
    support.source_content[i] = content ? 1 : 0;
    support.known[i] = known.translations.empty() ? 0 : 1;
    // A verb is another one with each particle behind it.
    const std::size_t with =
        word.casing == Casing::lower && content ? particles.size() : 0;
    const std::uint32_t number =
        rows.add(key_of(word.hash, 2 * with + (content ? 1 : 0)));
    support.row_of[i] = number;
    if (number + 1 == support.row_begin.size()) {
      raise_by_translations(row, known.translations, bearers);
      if (with > 0)
        raise_by_translations(
            row, parts_->with_particles(word, source.text, particles), bearers);
      if (content) {
        raise_by_resemblance(
            row, known.sound,
            static_cast<std::uint32_t>(i * support.columns / support.rows),
            others);
      }
      raise_equals(row, word.hash, columns.numbers);
      row.move_to(support.cells);
      support.row_begin.push_back(
          static_cast<std::uint32_t>(support.cells.size()));
    }
    if (known.is_particle) add_particle(particles, word);
  }
  support.column_of = std::move(columns.of_word);
  support.target_content = std::move(columns.content);
  return support;
}

}  // namespace interlint
