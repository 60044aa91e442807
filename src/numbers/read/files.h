#pragma once

#include <expected>
#include <filesystem>

#include "model/problem.h"
#include "numbers/read/builder.h"

namespace interlint {

/// What habits.tsv of a language says beside its tables.
struct Manner {
  bool spelled_to_999 = false;  ///< its hundreds cannot be put together
};

/// Each reads one file of dictionaries/<language>/numbers/ into the tables of
/// a language.  A file that is not there adds nothing.
std::expected<void, Problem> add_habits(Builder& builder,
                                        const std::filesystem::path& folder,
                                        Manner& manner);
std::expected<void, Problem> add_words(Builder& builder,
                                       const std::filesystem::path& folder);
std::expected<void, Problem> add_scales(Builder& builder,
                                        const std::filesystem::path& folder);
std::expected<void, Problem> add_parts(Builder& builder,
                                       const std::filesystem::path& folder);
std::expected<void, Problem> add_units(Builder& builder,
                                       const std::filesystem::path& folder);
std::expected<void, Problem> add_calendar(Builder& builder,
                                          const std::filesystem::path& folder);
std::expected<void, Problem> add_phrases(Builder& builder,
                                         const std::filesystem::path& folder);

}  // namespace interlint
