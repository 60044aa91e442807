#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "data/memo.h"

namespace interlint {

/// Whether words are spelled right, by Hunspell's dictionaries of a language.
/// Several dictionaries are asked in turn: a word is right if one knows it.
///
/// The dictionaries are loaded at the first word, which costs 25 to 100 ms.
/// A verdict is kept and read without a lock; only new words wait for each
/// other.  Two words with one hash share a verdict: one in 10^7 runs over a
/// million words.  Safe to share.
class Speller {
 public:
  /// `names` are those of the files without ending, "de_DE".  What is not
  /// there, or lacks one of its two files, is left out.
  Speller(const std::filesystem::path& folder,
          const std::vector<std::string>& names);
  ~Speller();

  /// Is there a dictionary at all?
  bool exists() const { return !books_.empty(); }

  /// Its verdicts: what it may be told to forget.
  const Memo<bool>& verdicts() const { return verdicts_; }

  /// Is `word` right as it is written?  A typographic apostrophe counts as a
  /// plain one.  Never so for words of more than 100 bytes, and for those
  /// that the encoding of a dictionary cannot express.
  bool accepts(std::string_view word) const;

 private:
  struct Desk;
  bool asked(const std::string& word) const;

  static constexpr std::size_t most_verdicts = std::size_t{1} << 20;
  std::vector<std::filesystem::path> books_;  ///< without ending
  std::unique_ptr<Desk> desk_;
  Memo<bool> verdicts_{most_verdicts};
};

}  // namespace interlint
