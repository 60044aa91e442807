#include <algorithm>
#include <cmath>

#include "lexicon/lexicon_parts.h"
#include "text/fold.h"

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

bool is_content(const Word& word, const WordSet& function_words) {
  return !word.numeric && word.span.size() > 1 &&
         !function_words.has(word.hash);
}

/// Looks up which columns an id stands for.
class Bearers {
 public:
  explicit Bearers(std::vector<Bearer> all) : all_(std::move(all)) {
    std::ranges::sort(all_, {}, &Bearer::id);
  }
  auto of(WordId id) const {
    return std::ranges::equal_range(all_, id, {}, &Bearer::id);
  }

 private:
  std::vector<Bearer> all_;
};

void raise(std::uint8_t& cell, double strength) {
  if (strength > 0) cell = std::max(cell, cell_of(strength));
}

void raise_by_translations(Support& support, std::size_t row,
                           std::span<const Association> translations,
                           const Bearers& bearers) {
  for (const Association& association : translations)
    for (const Bearer& bearer : bearers.of(association.word)) {
      std::uint8_t& cell = support.cells[row * support.columns + bearer.column];
      if (!bearer.as_synonym)
        cell = std::max(cell, static_cast<std::uint8_t>(association.weight));
      else if (association.weight >= least_for_synonyms)
        cell = std::max(cell, synonym_support);
    }
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

}  // namespace

Support Lexicon::support(LexiconText source, LexiconText target) const {
  Support support;
  if (empty()) return support;
  support.rows = static_cast<std::uint32_t>(source.words.size());
  support.columns = static_cast<std::uint32_t>(target.words.size());
  support.cells.resize(std::size_t{support.rows} * support.columns);
  const WordSet& source_function = parts_->source_words->function_words();
  const WordSet& target_function = parts_->target_words->function_words();
  const WordSet& particle_words = parts_->source_words->words("particles");

  std::vector<Bearer> all;
  std::vector<const std::string*> heard;
  for (std::uint32_t j = 0; j < support.columns; ++j) {
    const Word& word = target.words[j];
    const std::string form = folded(word.span.in(target.text));
    for (Bearer bearer : parts_->bearers(word.hash, form)) {
      bearer.column = j;
      all.push_back(bearer);
    }
    heard.push_back(&parts_->spelled(word.hash, form));
    support.target_content.push_back(is_content(word, target_function) ? 1 : 0);
  }
  const Bearers bearers(std::move(all));

  std::vector<std::string> particles;  // that stand behind the word looked at
  support.known.resize(support.rows);
  support.source_content.resize(support.rows);
  for (std::size_t i = support.rows; i-- > 0;) {
    const Word& word = source.words[i];
    const std::string form = folded(word.span.in(source.text));
    const std::vector<Association>& found = parts_->known_translations.get(
        word.hash, [&] { return parts_->translated(form); });
    const bool content = is_content(word, source_function);
    support.source_content[i] = content ? 1 : 0;
    support.known[i] = found.empty() ? 0 : 1;
    raise_by_translations(support, i, found, bearers);
    if (word.casing == Casing::lower && content && !particles.empty())
      raise_by_translations(support, i, parts_->with_particle(form, particles),
                            bearers);
    if (particle_words.has(word.hash)) particles.push_back(form);

    const std::string& sound = parts_->spelled(word.hash, form);
    for (std::uint32_t j = 0; j < support.columns; ++j) {
      std::uint8_t& cell = support.cells[i * support.columns + j];
      if (target.words[j].hash == word.hash)
        cell = full;
      else if (content && support.target_content[j] != 0 && cell < half_cell)
        raise(cell, resemblance(sound, *heard[j]));
    }
  }
  return support;
}

}  // namespace interlint
