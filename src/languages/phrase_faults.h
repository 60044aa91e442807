#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "languages/word_pattern.h"
#include "text/hash_map.h"

namespace interlint {

/// A run of words that a language does not have.
struct PhraseFault {
  WordPattern pattern;
  std::string right;     ///< what is meant; may be empty
  bool weak = false;     ///< sometimes right
  bool opening = false;  ///< a fault only where a clause begins
};

/// A table of such runs: pattern (that of WordPattern), kind ("weak",
/// "opening" or none), what is meant.
class PhraseFaults {
 public:
  /// A pattern that cannot be read throws Failure with its line.
  PhraseFaults(const Table& table, const WordClasses& classes);

  struct Hit {
    const PhraseFault* fault = nullptr;
    Span span;
  };

  /// The faults in `text`, in order of their first words.  What is only a
  /// fault at the beginning of a clause counts at that of the text and right
  /// behind a comma or semicolon.
  std::vector<Hit> hits(std::string_view text,
                        const std::vector<Word>& words) const;

 private:
  std::vector<PhraseFault> faults_;
  HashMap<std::vector<std::uint32_t>> by_opener_;
};

}  // namespace interlint
