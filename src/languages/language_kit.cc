#include "languages/language_kit.h"

#include <utility>

namespace interlint {

std::expected<LanguageKit, Problem> language_kit(
    const std::filesystem::path& dictionaries, std::string_view tag) {
  auto segmenter = Segmenter::load(dictionaries, tag);
  if (!segmenter) return std::unexpected(segmenter.error());
  auto habits = Habits::load(dictionaries, tag);
  if (!habits) return std::unexpected(habits.error());
  return LanguageKit{
      .segmenter = std::move(*segmenter),
      .habits = std::move(*habits),
      .vocabulary = std::make_unique<const Vocabulary>(dictionaries, tag)};
}

}  // namespace interlint
