#pragma once

#include <filesystem>
#include <string_view>

#include "lexicon/shelf.h"

namespace interlint {

/// What is known of a pair of languages: false friends, calques, phrases that
/// stay behind.  The files of dictionaries/<source>-<target>, each loaded when
/// it is first asked for.  Safe to share.
class Phrasebook {
 public:
  /// `source` and `target` are BCP 47 tags; their primary subtags count.
  Phrasebook(const std::filesystem::path& dictionaries, std::string_view source,
             std::string_view target);

  const WordSet& words(std::string_view name) const {
    return shelf_.words(name);
  }
  const Table& table(std::string_view name, std::size_t columns) const {
    return shelf_.table(name, columns);
  }

 private:
  Shelf shelf_;
};

}  // namespace interlint
