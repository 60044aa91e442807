#include "check/resources.h"

namespace interlint {

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
  if (source_tag.empty()) return all;
  auto source = tongue(folders.dictionaries, source_tag);
  if (!source) return std::unexpected(source.error());
  all.source = std::make_unique<const Tongue>(std::move(*source));
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
