#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// Whether words are spelled right, by Hunspell's dictionaries of a language.
/// Several dictionaries are asked in turn: a word is right if one knows it.
///
/// The dictionaries are loaded at the first word, which costs 25 to 100 ms.
/// Each verdict is kept and read without a lock; only new words wait for each
/// other.  Safe to share.
class Speller {
 public:
  /// `names` are those of the files without ending, "de_DE".  What is not
  /// there, or lacks one of its two files, is left out.
  Speller(const std::filesystem::path& folder,
          const std::vector<std::string>& names);
  ~Speller();

  /// Is there a dictionary at all?
  bool exists() const { return !books_.empty(); }

  /// Is `word` right as it is written?  A typographic apostrophe counts as a
  /// plain one.  Never so for words of more than 100 bytes, and for those
  /// that the encoding of a dictionary cannot express.
  bool accepts(std::string_view word) const;

 private:
  struct Desk;
  bool asked(const std::string& word) const;

  std::vector<std::filesystem::path> books_;  ///< without ending
  std::unique_ptr<Desk> desk_;
};

}  // namespace interlint
