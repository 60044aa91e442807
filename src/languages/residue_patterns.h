#pragma once

#include <unicode/regex.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/lazy.h"
#include "data/table.h"
#include "model/problem.h"
#include "text/hash_map.h"
#include "text/span.h"
#include "text/words.h"

namespace interlint {

/// Where in a document a text stands.
enum class ResiduePlace : std::uint8_t { start, middle, end, both_ends };

/// What a language model leaves behind in a text of one language, and what in
/// a source of that language excuses it.  Immutable; safe to share.
class Residue {
 public:
  /// `patterns` is ai-residue.tsv: kind, where (start, end, any), hints,
  /// pattern; `excuses` is ai-excuses.tsv: kind, pattern.  Patterns are ICU
  /// regular expressions without regard to case.  A pattern is tried only on
  /// a text that has one of its hints: words in small letters, or, behind a
  /// tilde, characters, parted by blanks, and compiled at the first of them:
  /// most texts need none.
  Residue(const Table& patterns, const Table& excuses);

  /// The first place in `text` that a pattern of `kind` matches; `words` are
  /// the words of `text`.  Throws Failure for a pattern that does not compile.
  std::optional<Span> found(std::string_view kind, std::string_view text,
                            const std::vector<Word>& words,
                            ResiduePlace position) const;

  /// Does something in `source` account for residue of that kind?
  bool excuses(std::string_view kind, std::string_view source) const;

 private:
  struct Pattern {
    std::string kind;
    std::string where;
    std::vector<std::string> pieces;  ///< hints that are no words
    std::string expression;
    std::string openers;  ///< one of which a match begins with; empty: any
    Problem problem;      ///< what to say if it does not compile
    std::unique_ptr<Lazy<std::unique_ptr<const icu::RegexPattern>>> regex;
  };

  /// The patterns of one kind.
  struct Group {
    std::vector<Pattern> patterns;  ///< at most 64
    HashMap<std::uint64_t> hinted;  ///< by hint: a bit for each pattern
  };

  static Pattern pattern(const Table& table, const Row& row,
                         std::size_t pattern_cell);
  static std::optional<Span> match(const Pattern& pattern,
                                   std::string_view text);

  void add(const Table& table, const Row& row);

  std::map<std::string, Group, std::less<>> groups_;
  std::vector<Pattern> excuses_;
};

}  // namespace interlint
