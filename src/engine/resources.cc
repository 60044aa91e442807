#include "engine/resources.h"

#include "formats/contents.h"
#include "formats/terms/terms.h"

namespace interlint {

namespace {

constexpr std::uint64_t most_bytes_of_terms = std::uint64_t{256} << 20;

/// The glossary of all files together; null if there are none.
std::expected<std::unique_ptr<const Glossary>, Problem> glossary(
    const std::vector<std::string>& files, const TermLanguages& languages,
    const Vocabulary* source, const Vocabulary& target) {
  if (files.empty()) return nullptr;
  std::vector<TermList> lists;
  for (const std::string& file : files) {
    auto bytes = contents_of(file, most_bytes_of_terms);
    if (!bytes) return std::unexpected(bytes.error());
    auto list = terms_from(file, std::move(*bytes), languages);
    if (!list) return std::unexpected(list.error());
    lists.push_back(std::move(*list));
  }
  return std::make_unique<const Glossary>(lists, source, target);
}

}  // namespace

std::expected<Tongue, Problem> tongue(const std::filesystem::path& dictionaries,
                                      std::string_view tag) {
  auto segmenter = Segmenter::load(dictionaries, tag);
  if (!segmenter) return std::unexpected(segmenter.error());
  auto habits = Habits::load(dictionaries, tag);
  if (!habits) return std::unexpected(habits.error());
  return Tongue{
      .segmenter = std::move(*segmenter),
      .habits = std::move(*habits),
      .vocabulary = std::make_unique<const Vocabulary>(dictionaries, tag)};
}

std::expected<Resources, Problem> resources(const Folders& folders,
                                            std::string_view source_tag,
                                            std::string_view target_tag) {
  Resources all;
  auto target = tongue(folders.dictionaries, target_tag);
  if (!target) return std::unexpected(target.error());
  all.target = std::make_unique<const Tongue>(std::move(*target));
  const Vocabulary* source_words = nullptr;
  if (!source_tag.empty()) {
    auto source = tongue(folders.dictionaries, source_tag);
    if (!source) return std::unexpected(source.error());
    all.source = std::make_unique<const Tongue>(std::move(*source));
    source_words = all.source->vocabulary.get();
  }
  auto terms = glossary(folders.glossaries,
                        {std::string(source_tag), std::string(target_tag)},
                        source_words, *all.target->vocabulary);
  if (!terms) return std::unexpected(terms.error());
  all.glossary = std::move(*terms);
  if (source_tag.empty()) return all;
  all.phrasebook = std::make_unique<const Phrasebook>(folders.dictionaries,
                                                      source_tag, target_tag);
  auto lexicon = Lexicon::open(folders.lexicons, folders.dictionaries,
                               *all.source->vocabulary, *all.target->vocabulary,
                               folders.further_lexicons);
  if (!lexicon) return std::unexpected(lexicon.error());
  all.lexicon = std::make_unique<const Lexicon>(std::move(*lexicon));
  return all;
}

}  // namespace interlint
