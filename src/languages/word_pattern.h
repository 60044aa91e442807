#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "text/hash_map.h"
#include "text/span.h"
#include "text/words.h"

namespace interlint {

/// Named sets of words of one language, as word-classes.tsv has them (class,
/// word): "span" holds "day", "days", "week" ...  The hashes are those of the
/// folded words, sorted.
class WordClasses {
 public:
  WordClasses() = default;
  explicit WordClasses(const Table& table);

  /// The words of the class; empty if there is none of that name.
  const std::vector<std::uint64_t>& of(std::string_view name) const;

 private:
  std::map<std::string, std::vector<std::uint64_t>, std::less<>> classes_;
};

/// A run of words, as a translator would note it down:
///
///     seit <number> <span>      seit drei Jahren, seit 3 Jahren
///     must|may not              either of two words, then a third
///     soll|sollen ..8 haben     up to eight words between
///     should have *ed           a word with that ending
///     ^ von <Name> <Name> $     the whole line, two capitalised words
///
/// <number> is a word with digits or one of the class "number", any other
/// name in angle brackets a class; a ? behind an element makes it optional;
/// $ is the end of the text, a numeral, a bar, a stroke or a comma.  No
/// comma, full stop or bracket stands between neighbours; a gap may hold
/// commas.  Case does not count.
class WordPattern {
 public:
  /// The error is a sentence about what is wrong with `pattern`.
  static std::expected<WordPattern, std::string> compile(
      std::string_view pattern, const WordClasses& classes);

  /// The words that a match can begin with, by their hashes.
  const std::vector<std::uint64_t>& openers() const;

  /// The bytes of `text` that match from the word `at` on.  `words` are those
  /// of `text`.
  std::optional<Span> match(std::string_view text, std::span<const Word> words,
                            std::size_t at) const;

  /// The first match in `text`.
  std::optional<Span> find(std::string_view text,
                           std::span<const Word> words) const;

 private:
  struct Element {
    enum class Kind : std::uint8_t { words, number, capital, ending, gap };
    Kind kind = Kind::words;
    std::vector<std::uint64_t> hashes;  ///< sorted
    std::string ending;
    std::size_t most = 0;  ///< words of a gap
    bool optional = false;
  };
  struct Place;

  static std::expected<Element, std::string> element(
      std::string_view word, const WordClasses& classes);
  static bool fits(const Element& element, const Place& place);
  bool stands_at(std::size_t element, const Place& place) const;
  std::optional<std::uint32_t> end_behind_gap(std::size_t gap,
                                              const Place& place) const;
  std::optional<std::uint32_t> end_of(std::size_t element,
                                      const Place& place) const;
  std::optional<std::uint32_t> end_behind(const Place& place) const;

  std::vector<Element> elements_;
  bool at_beginning_ = false;
  bool at_end_ = false;
};

/// Many patterns, found by the words they can begin with.
class WordPatterns {
 public:
  void add(WordPattern pattern);

  /// What matches any of them in `text`, in order of the words.
  std::vector<Span> places(std::string_view text,
                           std::span<const Word> words) const;

 private:
  std::vector<WordPattern> patterns_;
  HashMap<std::vector<std::uint32_t>> by_opener_;
};

}  // namespace interlint
