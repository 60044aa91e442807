#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/table.h"
#include "languages/inflection.h"
#include "text/hash_map.h"
#include "text/words.h"

namespace interlint {

/// A word of the source, the word of the target that it is mistaken for, and
/// what is usually meant.
struct FalseFriend {
  /// Where the source word must stand to count.
  enum class Case : std::uint8_t {
    any,    ///< in small letters, or at the beginning
    noun,   ///< capitalised
    inner,  ///< capitalised, and not first
    first,  ///< both words begin their texts
  };
  std::string source;
  std::string wrong;
  std::string right;
  bool strong = true;  ///< the wrong word is practically never right
  Case place = Case::any;
  std::vector<std::uint64_t> forms;  ///< of `source`, hashes, sorted
  /// Parts of source words, folded and without accents, that call for the
  /// target word when they stand elsewhere in the source.
  std::vector<std::string> unless;
  /// Those of them that are nouns.  A capitalised word that has such a part
  /// calls for the target word even if it looks like a form of `source`:
  /// “Preise” beside “preisen”.
  std::vector<std::string> unless_nouns;
};

/// The false friends of a pair of languages: false-friends.tsv (source,
/// wrong, right, strength, case, unless, not).  Source and wrong word are
/// dictionary forms; their other forms are made by the endings of their
/// languages.  `not` lists forms that belong to another word.
class FalseFriends {
 public:
  /// An unknown strength or case throws Failure with its line.
  FalseFriends(const Table& table, const Inflection& source,
               const Inflection& target);

  /// Those whose wrong word has a form of that hash.
  std::vector<const FalseFriend*> behind(std::uint64_t target_word) const;

 private:
  std::vector<FalseFriend> friends_;
  HashMap<std::vector<std::uint32_t>> by_wrong_;
};

}  // namespace interlint
