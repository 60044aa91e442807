#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "data/lazy.h"
#include "languages/shelf.h"
#include "phrases/abbreviations.h"
#include "phrases/false_friends.h"
#include "phrases/phrase_pairs.h"

namespace interlint {

/// What is known of a pair of languages: false friends, calques, phrases that
/// stay behind.  The files of dictionaries/<source>-<target>, each loaded when
/// it is first asked for.  Safe to share.
class Phrasebook {
 public:
  /// `source` and `target` are BCP 47 tags; their primary subtags count.
  Phrasebook(const std::filesystem::path& dictionaries, std::string_view source,
             std::string_view target);

  /// Words mistaken for one another: false-friends.tsv.
  const FalseFriends& false_friends() const;
  /// Renderings word by word that are wrong: calques.tsv.
  const PhrasePairs& calques() const;
  /// Prohibition for the lack of a duty, and the reverse: must-not.tsv.
  const PhrasePairs& must_not() const;
  /// Abbreviations of the source that the target lacks: abbreviations.tsv.
  const Abbreviations& abbreviations() const;

  const WordSet& words(std::string_view name) const {
    return shelf_.words(name);
  }
  const Table& table(std::string_view name, std::size_t columns) const {
    return shelf_.table(name, columns);
  }

 private:
  PhrasePairs phrase_pairs(std::string_view name) const;

  Shelf source_;
  Shelf target_;
  Shelf shelf_;
  Lazy<FalseFriends> false_friends_;
  Lazy<PhrasePairs> calques_;
  Lazy<PhrasePairs> must_not_;
  Lazy<Abbreviations> abbreviations_;
};

}  // namespace interlint
