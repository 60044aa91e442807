#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string_view>

#include "languages/vocabulary.h"
#include "model/problem.h"
#include "numbers/read/habits.h"
#include "segment/segmenter.h"

namespace interlint {

/// What is known of one language: where its sentences end, how it writes
/// numbers, its words.  Immutable, safe to share.
struct LanguageKit {
  Segmenter segmenter;
  Habits habits;
  std::unique_ptr<const Vocabulary> vocabulary;  ///< never null
};

/// The kit of the language of a BCP 47 tag.  A language without a folder in
/// `dictionaries` has what ICU knows.  Problems: a damaged file.
std::expected<LanguageKit, Problem> language_kit(
    const std::filesystem::path& dictionaries, std::string_view tag);

}  // namespace interlint
