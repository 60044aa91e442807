#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "align/align.h"
#include "align/parameters.h"

namespace interlint {

/// A word of a sentence; a word that comes twice is one use.
struct Use {
  std::uint32_t type = 0;
  float weight = 0;  ///< of all its occurrences in the sentence
};

/// What sort of token a type is.
enum class Token : std::uint8_t { word, number, verbatim };

/// One side as the aligner sees it: sentences as lengths and sets of words.
///
/// A word is a run of letters in lower case; a number is its digits alone, so
/// that 1.200 and 1,200 are one; a block of code is one verbatim token.
struct Profile {
  std::vector<std::string> types;
  std::vector<Token> tokens;             ///< by type
  std::vector<std::uint32_t> frequency;  ///< by type: sentences that have it
  std::vector<std::uint32_t> first_use;  ///< by sentence, one more at the end
  std::vector<Use> uses;
  std::vector<float> characters;  ///< by sentence
  std::vector<char> begins_block;
  std::vector<Kind> kinds;
  std::vector<std::uint8_t> levels;

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(characters.size());
  }
  std::span<const Use> uses_of(std::uint32_t sentence) const {
    return std::span(uses).subspan(
        first_use[sentence], first_use[sentence + 1] - first_use[sentence]);
  }
};

Profile profile(Sentences sentences, const Parameters& parameters);

/// A set of strings that finds by string_view.
struct StringHash : std::hash<std::string_view> {
  using is_transparent = void;
};
using TypeIndex =
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>>;

/// The types of a profile by their text, of one sort of token.
TypeIndex index_of(const Profile& profile, Token token);

}  // namespace interlint
