#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "languages/inflection.h"
#include "phrases/term_use.h"
#include "text/words.h"
#include "translations/pack.h"

namespace interlint {

class Lexicon;  // translations/lexicon.h

/// The words of a term, each in all its forms, to be found in a text.
class TermPattern {
 public:
  /// Must a word that has a capital in the term have one in the text?  German
  /// “Weg” is not “weg”.
  enum class Capitals : std::uint8_t { matter, ignored };

  /// A term without any word is found nowhere.
  TermPattern(std::string_view term, const Inflection& inflection,
              Capitals capitals);

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(parts_.size());
  }
  /// The forms of the first word: hashes, sorted.
  const std::vector<std::uint64_t>& openers() const {
    return parts_.front().forms;
  }

  /// The forms of all its words: hashes.
  std::vector<std::uint64_t> forms() const;

  /// The run that begins with word `first` of the text, if it is the term.
  /// Between its words stand blanks and hyphens alone.  `lexicon`, which may be
  /// null, knows irregular forms of the target.
  std::optional<TermPlace> at(WordedText text, std::uint32_t first,
                              const Lexicon* lexicon) const;

  /// All places in a text, in order, without overlaps.
  std::vector<TermPlace> all_in(WordedText text, const Lexicon* lexicon) const;

 private:
  struct Part {
    std::vector<std::uint64_t> forms;  ///< sorted
    WordId base = 0;
    bool has_capital = false;
  };
  static bool fits(const Part& part, WordedText text, const Word& word,
                   const Lexicon* lexicon);

  std::vector<Part> parts_;
};

}  // namespace interlint
