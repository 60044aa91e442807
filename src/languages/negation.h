#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "languages/shelf.h"
#include "languages/word_pattern.h"
#include "text/words.h"

namespace interlint {

/// How a language says no, from its negation.tsv (kind, word):
///
///     negation    nicht       says no
///     neutral     nicht nur   a run of words that looks like it and does not
///     carrier     un*         may stand where another language says no
///     no-carrier  unter*      looks like a carrier and is none
///
/// A star stands for the rest of a word at that end: any, or three bytes or
/// more beside a part of up to three.  Of several that fit the longest counts:
/// "discourag*" is a carrier though "disc*" is none.
class Negation {
 public:
  explicit Negation(const Table& table);

  bool empty() const { return negations_.empty(); }

  /// The words, by their index, that say no.
  std::vector<std::size_t> negations(std::string_view text,
                                     const std::vector<Word>& words) const;

  /// The words that carry a denial without saying no: "unable", "ablehnen".
  std::vector<std::size_t> carriers(std::string_view text,
                                    const std::vector<Word>& words) const;

  /// Do words carry a denial together, or look like one: "in vain"?
  bool has_carrying_phrase(std::string_view text,
                           const std::vector<Word>& words) const;

  /// Is a denial carried in either way?
  bool is_carried(std::string_view text, const std::vector<Word>& words) const;

 private:
  /// Words, beginnings, endings and inner parts of words.
  struct Shapes {
    WordSet whole;
    std::vector<std::string> beginnings;
    std::vector<std::string> endings;
    std::vector<std::string> insides;

    void add(std::string_view glob);
    /// The bytes of the longest that fits, 0 if none does.
    std::size_t match(std::string_view lower, std::uint64_t hash) const;
    /// Does the text hold an inner part of a script that parts no words, where
    /// it may lie across two?
    bool lies_across_words(std::string_view text) const;
  };

  void read(const Table& table, const Row& row);
  WordSet negations_;
  WordPatterns neutral_;
  WordPatterns carrying_phrases_;
  Shapes carriers_;
  Shapes others_;
};

}  // namespace interlint
