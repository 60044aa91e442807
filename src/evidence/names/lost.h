#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "evidence/names/compared.h"
#include "evidence/pair.h"
#include "evidence/statistics.h"

namespace interlint {

/// What an article does with the capitalised words of its source.
class NameHabits {
 public:
  explicit NameHabits(const Article& article);

  /// Is the word, wherever else the source has it, copied by the target?
  bool is_kept_elsewhere(std::uint64_t hash) const;

  /// Does the target name it within two sentences of the pair, so that a
  /// pronoun may stand for it here?
  bool is_named_nearby(std::size_t pair, std::string_view name) const;

 private:
  struct Uses {
    std::uint32_t all = 0;
    std::uint32_t kept = 0;
  };
  std::unordered_map<std::uint64_t, Uses> uses_;
  std::vector<NameMemory> targets_;  ///< by pair
};

inline NameHabits habits_of_names(const Article& article) {
  return NameHabits(article);
}

inline constexpr auto name_habits = statistic<habits_of_names>("names");

/// How surely a word is a name.
enum class Surety : std::uint8_t {
  perhaps,  ///< no dictionary has it
  likely,   ///< nor has it the article that a common noun would have
  sure,     ///< a place, a part of a longer name, or kept elsewhere
};

/// A name of the source that has left no trace in the target.
struct LostName {
  Span span;  ///< in the text of the source side
  Surety surety = Surety::perhaps;
};

/// The names of a pair that are lost, each once.  A run of capitalised words
/// holds a name if no dictionary has one of them; a single word is one if it
/// names a place, if the target keeps it elsewhere, or if no dictionary has it
/// and no article stands before it.
std::vector<LostName> lost_names(const Pair& pair, const NameHabits& habits);

}  // namespace interlint
