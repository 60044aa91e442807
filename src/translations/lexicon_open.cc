#include "translations/lexicon_parts.h"

namespace interlint {
namespace {

std::string primary(const Vocabulary& words) {
  return words.tag().substr(0, words.tag().find_first_of("-_"));
}

Associations table_in(const std::optional<Pack>& pack, std::string_view name) {
  return pack ? pack->table(name) : Associations{};
}

/// The words of the target that a pack has seen translate something.
Associations targets_in(const std::vector<Pack>& packs) {
  for (const Pack& pack : packs)
    if (const Associations table = pack.table("targets"); !table.empty())
      return table;
  return {};
}

/// The pack of that name in a folder, if there is one.
std::expected<std::optional<Pack>, Problem> pack_in(
    const std::filesystem::path& folder, const std::string& name) {
  const std::filesystem::path file = folder / (name + ".ilx");
  std::error_code none;
  if (!std::filesystem::exists(file, none)) return std::nullopt;
  auto pack = Pack::open(file);
  if (!pack) return std::unexpected(pack.error());
  return std::optional<Pack>(std::move(*pack));
}

std::expected<Pack, Problem> pack_of_translations(
    const std::filesystem::path& file) {
  auto pack = Pack::open(file);
  if (!pack || has_translations(*pack)) return pack;
  return std::unexpected(Problem{.kind = Problem::Kind::format,
                                 .path = file.string(),
                                 .message = "there are no translations in "
                                            "this lexicon"});
}

}  // namespace

std::expected<Lexicon, Problem> Lexicon::open(
    const std::filesystem::path& folder,
    const std::filesystem::path& dictionaries, const Vocabulary& source,
    const Vocabulary& target, std::span<const std::string> further) {
  auto pair = pack_in(folder, primary(source) + "-" + primary(target));
  if (!pair) return std::unexpected(pair.error());
  auto own = pack_in(folder, primary(target));
  if (!own) return std::unexpected(own.error());
  std::vector<Pack> packs;
  if (*pair) packs.push_back(std::move(**pair));
  for (const std::string& file : further) {
    auto pack = pack_of_translations(file);
    if (!pack) return std::unexpected(pack.error());
    packs.push_back(std::move(*pack));
  }
  return of(std::move(packs), std::move(*own), dictionaries, source, target);
}

std::expected<Lexicon, Problem> Lexicon::of(
    std::vector<Pack> packs, const std::filesystem::path& dictionaries,
    const Vocabulary& source, const Vocabulary& target) {
  return of(std::move(packs), std::nullopt, dictionaries, source, target);
}

std::expected<Lexicon, Problem> Lexicon::of(
    std::vector<Pack> packs, std::optional<Pack> own,
    const std::filesystem::path& dictionaries, const Vocabulary& source,
    const Vocabulary& target) {
  auto cognates = read_table(dictionaries / "cognates.tsv", 2, 2);
  if (!cognates) return std::unexpected(cognates.error());
  std::vector<Translations> translations = translations_in(packs);
  const AssociationTables lists = listed(translations);
  // Without a list of dictionary forms, those that translate something.
  const Associations forms = table_in(own, "lemmas");
  const Associations lemmas = forms.empty() ? targets_in(packs) : forms;
  const Associations irregular = table_in(own, "irregular");
  auto parts = std::unique_ptr<Parts>(new Parts{
      .packs = std::move(packs),
      .target = std::move(own),
      .source_words = &source,
      .target_words = &target,
      .translations = std::move(translations),
      .listed = lists,
      .source_lemmas = Lemmas(source.table("lemmas", 4), lists, {}),
      .target_lemmas = Lemmas(target.table("lemmas", 4), lemmas, irregular),
      .compounds = Compounds(source.table("compound-links", 2),
                             source.words("short-parts"), lists),
      .spelling = CognateSpelling(*cognates),
      .of_pair =
          Shelf(dictionaries / (primary(source) + "-" + primary(target)))});
  parts->synonyms = table_in(parts->target, "synonyms");
  parts->antonyms = table_in(parts->target, "antonyms");
  return Lexicon(std::move(parts));
}

}  // namespace interlint
