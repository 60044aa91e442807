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
  return std::ranges::any_of(listed.tables(), [&](const Associations& table) {
    return std::ranges::any_of(lemmas, [&](std::uint64_t lemma) {
      return !table.find(lemma).empty();
    });
  });
}

Lexicon::Parts::Analysis Lexicon::Parts::analysed(std::string_view word) const {
  Analysis found{.lemmas = source_lemmas.of(word)};
  found.is_listed = is_listed(found.lemmas);
  if (!found.is_listed) found.parts = compounds.parts(word);
  return found;
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
    std::string_view word, const Analysis& analysis) const {
  std::vector<Association> found = of_lemmas(analysis.lemmas);
  const std::vector<Association> place = of_places(word);
  if (!place.empty()) {
    found.insert(found.end(), place.begin(), place.end());
    keep_surest(found);
    return found;
  }
  if (analysis.is_listed) return found;
  if (const std::string verb = without_inner_particle(word); !verb.empty()) {
    std::vector<Association> of_verb = of_lemmas(source_lemmas.of(verb));
    if (!of_verb.empty()) return of_verb;
  }
  std::vector<Association> of_parts;
  for (const Translations& source : translations)
    add_all(of_parts, source.table, analysis.parts);
  if (of_parts.empty()) return found;
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
  return is_compound(hash_of(word), word);
}

bool Lexicon::is_compound(std::uint64_t hash, std::string_view word) const {
  return parts_->source_word(hash, word).is_compound;
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

const SourceWord& Lexicon::Parts::source_word(std::uint64_t hash,
                                              std::string_view word) const {
  return known_sources.get(hash, [&] {
    const std::string form = folded(word);
    const Analysis analysis = analysed(form);
    return SourceWord{
        .translations = translated(form, analysis),
        .sound = Sound(spelling.of(form)),
        .is_function_word = source_words->function_words().has(hash),
        .is_compound = !analysis.parts.empty(),
        .is_particle = source_words->words("particles").has(hash)};
  });
}

const TargetWord& Lexicon::Parts::target_word(std::uint64_t hash,
                                              std::string_view word) const {
  return known_targets.get(hash, [&] {
    const std::string form = folded(word);
    return TargetWord{
        .meanings = meanings(form),
        .sound = Sound(spelling.of(form)),
        .is_function_word = target_words->function_words().has(hash)};
  });
}

}  // namespace interlint
