#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/table.h"
#include "languages/word_pattern.h"
#include "text/hash_map.h"
#include "text/words.h"

namespace interlint {

/// A phrase of the source and a rendering that betrays it.
struct PhrasePair {
  WordPattern source;
  WordPattern wrong;
  std::string right;        ///< what is usually meant, "for three years"
  std::string note;         ///< one sentence to the editor; may be empty
  bool only_lines = false;  ///< not in sentences: bylines, labels
  bool weak = false;        ///< the rendering is right at times
};

/// A table of phrase pairs: source pattern, wrong target pattern, right
/// rendering, kind ("line", "weak" or none), note.  Patterns are those of
/// WordPattern.
class PhrasePairs {
 public:
  /// A pattern that cannot be read throws Failure with its line.
  PhrasePairs(const Table& table, const WordClasses& source,
              const WordClasses& target);

  struct Hit {
    const PhrasePair* pair = nullptr;
    Span source;
    Span target;
  };

  /// Where a wrong rendering stands in the target and its phrase in the
  /// source; hits do not overlap in the target.
  std::vector<Hit> hits(const WordedText& source,
                        const WordedText& target) const;

 private:
  std::optional<Hit> hit_at(std::size_t word, const WordedText& source,
                            const WordedText& target,
                            std::uint64_t hearing) const;

  std::vector<PhrasePair> pairs_;
  /// A pair that may stand somewhere, and a filter of the words that its phrase
  /// of the source begins with.
  struct Candidate {
    std::uint32_t index = 0;
    std::uint64_t openers = 0;
  };
  /// From the first word of a wrong rendering to the pairs it may belong to.
  HashMap<std::vector<Candidate>> by_opener_;
};

}  // namespace interlint
