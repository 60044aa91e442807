#include "translations/lexicon.h"

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"
#include "translations/lexicon_parts.h"

namespace interlint {
namespace {

constexpr double compound_factor = 0.8;
// Parts the hash of a word from that of another, so that both make a third.
constexpr std::uint64_t some_odd_number = 0x9E3779B97F4A7C15;

/// A bit that stands for the five bytes at `at`; none if there are fewer.
std::uint64_t piece_filter(std::string_view spelling, std::size_t at) {
  constexpr std::size_t length = 5;
  if (at + length > spelling.size()) return 0;
  std::uint64_t bytes = 0;
  for (const char c : spelling.substr(at, length))
    bytes = bytes << 8U | static_cast<unsigned char>(c);
  return std::uint64_t{1} << (bytes * some_odd_number >> 58U);
}

/// `word` without one letter, and with two neighbours exchanged or one letter
/// doubled: the slips of a quick hand.
std::vector<std::string> one_letter_off(std::string_view word) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < word.size(); ++i) {
    std::string shorter(word);
    found.push_back(shorter.erase(i, 1));
    found.push_back(std::string(word).insert(i, 1, word[i]));
    if (i + 1 == word.size()) continue;
    std::string turned(word);
    std::swap(turned[i], turned[i + 1]);
    found.push_back(std::move(turned));
  }
  return found;
}

}  // namespace

Lexicon::Lexicon(std::unique_ptr<const Parts> parts)
    : parts_(std::move(parts)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

bool Lexicon::empty() const {
  return parts_->translations.empty();
}

std::vector<Association> Lexicon::Parts::of_lemmas(
    std::span<const std::uint64_t> lemmas) const {
  std::vector<Association> found;
  for (const Translations& source : translations)
    add_all(found, source.table, lemmas);
  keep_surest(found);
  return found;
}

/// Is the word listed, or one of its lemmas?
bool Lexicon::Parts::is_listed(std::span<const std::uint64_t> lemmas) const {
  std::vector<Association> found;
  for (const Associations& table : listed.tables())
    add_all(found, table, lemmas);
  return !found.empty();
}

/// “Spaniens” is “Spanien” as well.
std::string_view without_genitive(std::string_view word) {
  return word.size() > 4 && word.ends_with('s')
             ? word.substr(0, word.size() - 1)
             : word;
}

std::vector<Association> Lexicon::Parts::of_places(
    std::string_view word) const {
  std::vector<Association> found = places().renderings(hash_of(word));
  if (found.empty())
    found = places().renderings(hash_of(without_genitive(word)));
  return found;
}

/// "einzuhalten" is "einhalten": an infinitive with the particle inside that
/// other languages set before it.  Empty: the word is none such.
std::string Lexicon::Parts::without_inner_particle(
    std::string_view word) const {
  for (const Row& row : source_words->table("inner-particles", 1).rows) {
    const std::string& inner = row.cells[0];
    for (std::size_t at = word.find(inner, 2); at != std::string_view::npos;
         at = word.find(inner, at + 1)) {
      const std::string_view rest = word.substr(at + inner.size());
      if (rest.size() > 2 &&
          source_words->words("particles").has(word.substr(0, at)))
        return std::string(word.substr(0, at)) + std::string(rest);
    }
  }
  return {};
}

std::vector<Association> Lexicon::Parts::translated(
    std::string_view word) const {
  const std::vector<std::uint64_t> lemmas = source_lemmas.of(word);
  std::vector<Association> found = of_lemmas(lemmas);
  const std::vector<Association> place = of_places(word);
  found.insert(found.end(), place.begin(), place.end());
  keep_surest(found);
  if (!place.empty() || is_listed(lemmas)) return found;
  if (const std::string verb = without_inner_particle(word); !verb.empty()) {
    std::vector<Association> of_verb = of_lemmas(source_lemmas.of(verb));
    if (!of_verb.empty()) return of_verb;
  }
  std::vector<Association> of_parts;
  const std::vector<std::uint64_t> its_parts = compounds.parts(word);
  for (const Translations& source : translations)
    add_all(of_parts, source.table, its_parts);
  for (Association association : of_parts) {
    association.weight = static_cast<std::uint32_t>(
        compound_factor * static_cast<double>(association.weight));
    found.push_back(association);
  }
  keep_surest(found);
  return found;
}

/// Is the word listed, or made of words that are?
bool Lexicon::Parts::is_word(std::string_view word) const {
  const auto lemmas = source_lemmas.of(word);
  return std::ranges::any_of(
             lemmas,
             [&](std::uint64_t lemma) { return listed.knows(lemma); }) ||
         !compounds.parts(word).empty();
}

bool Lexicon::Parts::is_slip(std::string_view word) const {
  const std::vector<std::string> others = one_letter_off(word);
  return std::ranges::any_of(
      others, [&](const std::string& other) { return is_word(other); });
}

/// Translations of "vorstellen" for the "stellte" of "stellte den Plan vor".
std::vector<Association> Lexicon::Parts::with_particle(
    std::string_view word, std::string_view particle) const {
  std::vector<std::uint64_t> verbs;
  for (const std::string& base : source_lemmas.known_forms(word))
    verbs.push_back(hash_of(std::string(particle) + base));
  return of_lemmas(verbs);
}

std::vector<Association> Lexicon::Parts::with_particles(
    const Word& word, std::string_view text,
    std::span<const Word> particles) const {
  std::vector<Association> found;
  for (const Word& particle : particles) {
    const std::uint64_t both = word.hash ^ (particle.hash * some_odd_number);
    const std::vector<Association>& verbs = known_with_particle.get(both, [&] {
      return with_particle(folded(word.span.in(text)),
                           folded(particle.span.in(text)));
    });
    if (verbs.empty()) continue;
    const bool mixed = !found.empty();
    found.insert(found.end(), verbs.begin(), verbs.end());
    if (mixed) keep_surest(found);
  }
  return found;
}

const std::vector<Association>& Lexicon::translations(
    std::string_view word) const {
  return parts_->source_word(hash_of(word), word).translations;
}

const std::vector<WordId>& Lexicon::target_lemmas(std::string_view word) const {
  return parts_->known_lemmas.get(hash_of(word), [&] {
    std::vector<WordId> ids;
    for (const std::uint64_t lemma : parts_->target_lemmas.of(word))
      ids.push_back(id_of(lemma));
    return ids;
  });
}

std::optional<Provenance> Lexicon::provenance(std::string_view source,
                                              std::string_view target) const {
  std::vector<std::uint64_t> bases = parts_->source_lemmas.of(source);
  for (const std::uint64_t part : parts_->compounds.parts(source))
    bases.push_back(part);
  const std::vector<WordId>& meant = target_lemmas(target);
  std::optional<Provenance> best;
  std::uint32_t most = 0;
  for (const auto& [provenance, table] : parts_->translations) {
    for (const std::uint64_t base : bases) {
      for (const Association& found : table.find(base)) {
        if (found.weight > most &&
            std::ranges::find(meant, found.word) != meant.end()) {
          best = provenance;
          most = found.weight;
        }
      }
    }
  }
  return best;
}

bool Lexicon::is_compound(std::string_view word) const {
  return parts_->known_compounds.get(hash_of(word), [&] {
    return !parts_->is_listed(parts_->source_lemmas.of(word)) &&
           !parts_->compounds.parts(word).empty();
  });
}

const std::string& Lexicon::name_sound(std::uint64_t hash,
                                       std::string_view word) const {
  return parts_->known_names.get(
      hash, [&] { return parts_->spelling.of(bare_name(word)); });
}

bool Lexicon::is_source_place(std::string_view word) const {
  const Gazetteer& places = parts_->places();
  return places.is_source_place(hash_of(word)) ||
         places.is_source_place(hash_of(without_genitive(word)));
}

bool Lexicon::is_target_place(std::string_view word) const {
  return parts_->places().is_target_place(hash_of(word));
}

bool Lexicon::is_slip(std::string_view word) const {
  return parts_->known_slips.get(hash_of(word),
                                 [&] { return parts_->is_slip(word); });
}

bool Lexicon::is_full() const {
  bool full = false;
  parts_->for_each_memo([&](const auto& memo) { full |= memo.is_full(); });
  return full;
}

void Lexicon::forget() const {
  parts_->for_each_memo([](const auto& memo) { memo.forget(); });
}

bool Lexicon::are_opposites(WordId one, std::string_view other) const {
  for (const std::uint64_t lemma : parts_->target_lemmas.of(other))
    for (const Association& opposite : parts_->antonyms.find(lemma))
      if (opposite.word == one) return true;
  return false;
}

std::vector<Meaning> Lexicon::Parts::meanings(std::string_view word) const {
  std::vector<Meaning> ids;
  const auto lemmas = target_lemmas.of(word);
  ids.reserve(lemmas.size());
  for (const std::uint64_t lemma : lemmas) ids.push_back({.id = id_of(lemma)});
  for (const std::uint64_t lemma : lemmas) {
    for (const Association& synonym : synonyms.find(lemma))
      ids.push_back({.id = synonym.word, .as_synonym = true});
    for (const WordId relative : places().relatives(lemma))
      ids.push_back({.id = relative, .as_synonym = true});
  }
  return ids;
}

Sound Lexicon::Parts::sound_of(std::string_view word) const {
  Sound sound{.spelling = spelling.of(word)};
  sound.head = piece_filter(sound.spelling, 0);
  for (std::size_t i = 0; i < sound.spelling.size(); ++i)
    sound.pieces |= piece_filter(sound.spelling, i);
  return sound;
}

const SourceWord& Lexicon::Parts::source_word(std::uint64_t hash,
                                              std::string_view word) const {
  return known_sources.get(hash, [&] {
    const std::string form = folded(word);
    return SourceWord{
        .translations = translated(form),
        .sound = sound_of(form),
        .is_function_word = source_words->function_words().has(hash),
        .is_particle = source_words->words("particles").has(hash)};
  });
}

const TargetWord& Lexicon::Parts::target_word(std::uint64_t hash,
                                              std::string_view word) const {
  return known_targets.get(hash, [&] {
    const std::string form = folded(word);
    return TargetWord{
        .meanings = meanings(form),
        .sound = sound_of(form),
        .is_function_word = target_words->function_words().has(hash)};
  });
}

}  // namespace interlint
