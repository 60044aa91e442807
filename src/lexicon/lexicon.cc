#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "data/lazy.h"
#include "lexicon/gazetteer.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::uint32_t full = 255;
constexpr double compound_factor = 0.8;
constexpr std::uint8_t synonym_support = 89;  // 0.35
/// Only a sure translation lends its support to its synonyms.
constexpr std::uint32_t least_for_synonyms = 153;  // 0.6
constexpr double least_likeness = 0.7;
constexpr double likeness_factor = 0.9;
constexpr double likeness_matters_below = 0.5;
constexpr std::uint8_t half_cell = 128;  // 0.5
constexpr std::size_t most_translations = 96;

std::uint8_t cell_of(double strength) {
  return static_cast<std::uint8_t>(
      std::lround(std::clamp(strength, 0.0, 1.0) * full));
}

/// Keeps the greatest weight of each word; sorted by word.
void merge(std::vector<Association>& list) {
  std::ranges::sort(list, [](const Association& a, const Association& b) {
    return a.word != b.word ? a.word < b.word : a.weight > b.weight;
  });
  const auto rest = std::ranges::unique(list, {}, &Association::word);
  list.erase(rest.begin(), rest.end());
  if (list.size() <= most_translations) return;
  // A word of a hundred renderings supports anything: the surest stay.
  std::ranges::stable_sort(list, std::greater{}, &Association::weight);
  list.resize(most_translations);
  std::ranges::sort(list, {}, &Association::word);
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

bool is_content(const Word& word, const WordSet& function_words) {
  return !word.numeric && word.span.size() > 1 &&
         !function_words.has(word.hash);
}

/// A word of the target that an id stands for.
struct Bearer {
  WordId id = 0;
  std::uint32_t column = 0;
  bool as_synonym = false;
};

}  // namespace

struct Lexicon::Parts {
  std::optional<Pack> pair;
  std::optional<Pack> target;
  const Vocabulary* source_words = nullptr;
  const Vocabulary* target_words = nullptr;
  Associations translations;
  Associations synonyms;
  Associations antonyms;
  Associations nouns;
  Lemmas source_lemmas;
  Lemmas target_lemmas;
  Compounds compounds;
  CognateSpelling spelling;
  Shelf of_pair;

  Lazy<Gazetteer> known_places;
  Memo<std::vector<Association>> known_translations;
  Memo<std::vector<WordId>> known_lemmas;
  Memo<std::vector<Bearer>> known_bearers;
  Memo<std::string> known_spellings;
  Memo<bool> known_compounds;
  Memo<bool> known_slips;

  const Gazetteer& places() const {
    return known_places.get([&] {
      return Gazetteer(source_words->tag(), target_words->tag(),
                       of_pair.table("exonyms", 2),
                       target_words->table("peoples", 2));
    });
  }
  std::vector<Association> of_lemmas(
      std::span<const std::uint64_t> lemmas) const;
  std::vector<Association> of_places(std::string_view word) const;
  std::string without_inner_particle(std::string_view word) const;
  std::vector<Association> translated(std::string_view word) const;
  bool is_word(std::string_view word) const;
  bool is_slip(std::string_view word) const;
  std::vector<Association> with_particle(
      std::string_view word, std::span<const std::string> particles) const;
  const std::vector<Bearer>& bearers(std::uint64_t hash,
                                     std::string_view word) const;
  const std::string& spelled(std::uint64_t hash, std::string_view word) const;
};

Lexicon::Lexicon(std::unique_ptr<const Parts> parts)
    : parts_(std::move(parts)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

bool Lexicon::empty() const {
  return parts_->translations.empty();
}

std::expected<Lexicon, Problem> Lexicon::open(
    const std::filesystem::path& folder,
    const std::filesystem::path& dictionaries, const Vocabulary& source,
    const Vocabulary& target) {
  const auto primary = [](const Vocabulary& words) {
    return words.tag().substr(0, words.tag().find_first_of("-_"));
  };
  const auto opened = [&](const std::string& name)
      -> std::expected<std::optional<Pack>, Problem> {
    const std::filesystem::path file = folder / (name + ".ilx");
    std::error_code none;
    if (!std::filesystem::exists(file, none)) return std::nullopt;
    auto pack = Pack::open(file);
    if (!pack) return std::unexpected(pack.error());
    return std::optional<Pack>(std::move(*pack));
  };
  auto pair = opened(primary(source) + "-" + primary(target));
  if (!pair) return std::unexpected(pair.error());
  auto own = opened(primary(target));
  if (!own) return std::unexpected(own.error());
  auto cognates = read_table(dictionaries / "cognates.tsv", 2, 2);
  if (!cognates) return std::unexpected(cognates.error());

  const auto table = [](const std::optional<Pack>& pack,
                        std::string_view name) {
    return pack ? pack->table(name) : Associations{};
  };
  const Associations translations = table(*pair, "translations");
  auto parts = std::unique_ptr<Parts>(new Parts{
      .pair = std::move(*pair),
      .target = std::move(*own),
      .source_words = &source,
      .target_words = &target,
      .translations = translations,
      .source_lemmas = Lemmas(source.table("lemmas", 4), translations, {}),
      .target_lemmas = Lemmas(target.table("lemmas", 4), {}, {}),
      .compounds = Compounds(source.table("compound-links", 2),
                             source.words("short-parts"), translations),
      .spelling = CognateSpelling(*cognates),
      .of_pair =
          Shelf(dictionaries / (primary(source) + "-" + primary(target)))});
  parts->synonyms = table(parts->target, "synonyms");
  parts->antonyms = table(parts->target, "antonyms");
  parts->nouns = table(parts->target, "nouns");
  // Without a list of dictionary forms, those that translate something.
  const Associations forms = table(parts->target, "lemmas");
  parts->target_lemmas =
      Lemmas(target.table("lemmas", 4),
             forms.empty() ? table(parts->pair, "targets") : forms,
             table(parts->target, "irregular"));
  return Lexicon(std::move(parts));
}

std::vector<Association> Lexicon::Parts::of_lemmas(
    std::span<const std::uint64_t> lemmas) const {
  std::vector<Association> found;
  for (const std::uint64_t lemma : lemmas) {
    const auto list = translations.find(lemma);
    found.insert(found.end(), list.begin(), list.end());
  }
  merge(found);
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
    std::string_view word) const {
  std::vector<Association> found = of_lemmas(source_lemmas.of(word));
  const std::vector<Association> place = of_places(word);
  found.insert(found.end(), place.begin(), place.end());
  merge(found);
  if (!found.empty()) return found;
  if (const std::string verb = without_inner_particle(word); !verb.empty())
    found = of_lemmas(source_lemmas.of(verb));
  if (!found.empty()) return found;
  for (const std::uint64_t part : compounds.parts(word))
    for (Association association : translations.find(part)) {
      association.weight = static_cast<std::uint32_t>(
          compound_factor * static_cast<double>(association.weight));
      found.push_back(association);
    }
  merge(found);
  return found;
}

/// Is the word listed, or made of words that are?
bool Lexicon::Parts::is_word(std::string_view word) const {
  const auto lemmas = source_lemmas.of(word);
  return std::ranges::any_of(
             lemmas,
             [&](std::uint64_t lemma) { return translations.knows(lemma); }) ||
         !compounds.parts(word).empty();
}

bool Lexicon::Parts::is_slip(std::string_view word) const {
  const std::vector<std::string> others = one_letter_off(word);
  return std::ranges::any_of(
      others, [&](const std::string& other) { return is_word(other); });
}

/// Translations of "vorstellen" for the "stellte" of "stellte den Plan vor".
std::vector<Association> Lexicon::Parts::with_particle(
    std::string_view word, std::span<const std::string> particles) const {
  std::vector<std::uint64_t> verbs;
  for (const std::string& base : source_lemmas.known_forms(word))
    for (const std::string& particle : particles)
      verbs.push_back(hash_of(particle + base));
  return of_lemmas(verbs);
}

const std::vector<Association>& Lexicon::translations(
    std::string_view word) const {
  return parts_->known_translations.get(
      hash_of(word), [&] { return parts_->translated(word); });
}

const std::vector<WordId>& Lexicon::target_lemmas(std::string_view word) const {
  return parts_->known_lemmas.get(hash_of(word), [&] {
    std::vector<WordId> ids;
    for (const std::uint64_t lemma : parts_->target_lemmas.of(word))
      ids.push_back(id_of(lemma));
    return ids;
  });
}

bool Lexicon::is_compound(std::string_view word) const {
  return parts_->known_compounds.get(hash_of(word), [&] {
    return parts_->of_lemmas(parts_->source_lemmas.of(word)).empty() &&
           !parts_->compounds.parts(word).empty();
  });
}

const std::string& Lexicon::sound(std::string_view word) const {
  return parts_->spelled(hash_of(word), word);
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

bool Lexicon::is_target_noun(std::string_view word) const {
  const auto lemmas = parts_->target_lemmas.of(word);
  return std::ranges::any_of(
      lemmas, [&](std::uint64_t lemma) { return parts_->nouns.knows(lemma); });
}

bool Lexicon::are_opposites(WordId one, std::string_view other) const {
  for (const std::uint64_t lemma : parts_->target_lemmas.of(other))
    for (const Association& opposite : parts_->antonyms.find(lemma))
      if (opposite.word == one) return true;
  return false;
}

const std::vector<Bearer>& Lexicon::Parts::bearers(
    std::uint64_t hash, std::string_view word) const {
  return known_bearers.get(hash, [&] {
    std::vector<Bearer> ids;
    const auto lemmas = target_lemmas.of(word);
    for (const std::uint64_t lemma : lemmas)
      ids.push_back({.id = id_of(lemma)});
    for (const std::uint64_t lemma : lemmas) {
      for (const Association& synonym : synonyms.find(lemma))
        ids.push_back({.id = synonym.word, .as_synonym = true});
      for (const WordId relative : places().relatives(lemma))
        ids.push_back({.id = relative, .as_synonym = true});
    }
    return ids;
  });
}

const std::string& Lexicon::Parts::spelled(std::uint64_t hash,
                                           std::string_view word) const {
  return known_spellings.get(hash, [&] { return spelling.of(word); });
}

namespace {

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
