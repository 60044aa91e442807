#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "text/hash_map.h"

namespace interlint {

/// What a word says of the sex of a person.
enum class Sex : std::uint8_t { none, male, female };

/// The words of a language that tell the sex of a person, from its
/// pronouns.tsv (sex, kind, word): pronouns, nouns and endings of nouns.
class Sexes {
 public:
  explicit Sexes(const Table& table);

  /// Of a pronoun, by the hash of the folded word.
  Sex pronoun(std::uint64_t hash) const;

  /// Of a noun: one of the list, or one with an ending of the list.
  Sex noun(std::string_view word, std::uint64_t hash) const;

 private:
  struct Ending {
    std::string text;
    Sex sex = Sex::none;
  };
  HashMap<Sex> pronouns_;
  HashMap<Sex> nouns_;
  std::vector<Ending> endings_;
};

}  // namespace interlint
