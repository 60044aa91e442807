#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/table.h"
#include "translations/pack.h"

namespace interlint {

/// What two languages call the places of the world: countries, regions and
/// cities by CLDR, others by a table of the pair, and the words that belong to
/// a place ("Spanish" to "Spain") by a table of the target.
class Gazetteer {
 public:
  /// `exonyms`: rows of dictionaries/<source>-<target>/exonyms.tsv (name,
  /// name); `peoples`: rows of dictionaries/<target>/peoples.tsv (place, word).
  Gazetteer(std::string_view source, std::string_view target,
            const Table& exonyms, const Table& peoples);

  /// The words of the target that a word of the source, part of the name of a
  /// place, may be rendered by.  `hash` is that of the folded word.
  std::vector<Association> renderings(std::uint64_t hash) const;

  /// The words of the target that speak of the same place as this one.
  const std::vector<WordId>& relatives(std::uint64_t hash) const;

  /// Is the word alone the name of a place?
  bool is_source_place(std::uint64_t hash) const {
    return source_places_.contains(hash);
  }
  bool is_target_place(std::uint64_t hash) const {
    return target_places_.contains(hash);
  }

 private:
  using Places = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

  void add(std::string_view source, std::string_view target);
  void add_peoples(const Table& peoples);

  std::map<std::string, std::uint32_t, std::less<>> numbers_;  ///< of places
  Places by_source_word_;
  std::unordered_map<std::uint32_t, std::vector<WordId>> words_of_;
  std::unordered_map<std::uint64_t, std::vector<WordId>> relatives_;
  std::unordered_set<std::uint64_t> source_places_;
  std::unordered_set<std::uint64_t> target_places_;
};

}  // namespace interlint
