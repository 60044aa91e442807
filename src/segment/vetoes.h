#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// What a word of dictionaries/<language>/segment.tsv does to a sentence
/// break beside it.  Bits: one word may be several things.
enum class BreakRole : std::uint16_t {
  always = 1 << 0,   ///< with its full stop never ends a sentence: "Dr"
  number = 1 << 1,   ///< nor before a number: "Abb", "Fig"
  maybe = 1 << 2,    ///< nor unless a word of `follow` comes next: "etc"
  follow = 1 << 3,   ///< often begins a sentence: "Danach", "The"
  ordinal = 1 << 4,  ///< comes after an ordinal number: "Mai"
  article = 1 << 5,  ///< comes before one: "der", "am"
  label = 1 << 6,    ///< makes a single letter a name: "Vitamin C"
  word = 1 << 7,     ///< a single letter that is a word: "I"
  says = 1 << 8,     ///< goes with what was said: "asked"
  part = 1 << 9,     ///< begins an abbreviation of several words: "z.B"
};

/// The words a language vetoes sentence breaks with.
class Vetoes {
 public:
  /// Reads a segment.tsv: role TAB entry.  Entries stand without their last
  /// full stop; a blank in one is an optional space; an asterisk before one
  /// lets it match the end of a longer word.
  static std::expected<Vetoes, Problem> load(const std::filesystem::path& file);

  /// Has `word`, blanks left out, that role?
  bool is(BreakRole role, std::string_view word) const;

  /// Is `word` known as an abbreviation of any kind?
  bool is_abbreviation(std::string_view word) const;

  /// Has it that role, or does it end in an entry with an asterisk?
  bool ends_in(BreakRole role, std::string_view word) const;

  /// Does the language write ordinal numbers with a full stop?
  bool has_ordinals() const { return has_ordinals_; }

  /// How many words parted by full stops the longest entry has.
  unsigned longest() const { return longest_; }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  struct Ending {
    std::string text;
    std::uint16_t roles = 0;
  };
  void add(BreakRole role, std::string_view entry);
  void add_parts(std::string_view entry);

  std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> roles_;
  std::vector<Ending> endings_;
  bool has_ordinals_ = false;
  unsigned longest_ = 1;
};

}  // namespace interlint
