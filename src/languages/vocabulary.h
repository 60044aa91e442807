#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "data/lazy.h"
#include "data/memo.h"
#include "languages/negation.h"
#include "languages/phrase_faults.h"
#include "languages/quotation_marks.h"
#include "languages/residue_patterns.h"
#include "languages/sexes.h"
#include "languages/shelf.h"
#include "languages/speller.h"
#include "languages/varieties.h"
#include "model/function_words.h"

namespace interlint {

/// Where Debian keeps Hunspell's dictionaries.
inline constexpr std::string_view usual_spelling_folder = "/usr/share/hunspell";

/// What is known of the words of one language: closed lists, spelling, marks.
/// Immutable to its users, shared by all threads; every part is loaded when it
/// is first asked for.
class Vocabulary {
 public:
  /// `tag` is BCP 47; the lists are those of dictionaries/<primary subtag>,
  /// the spelling is that of the Hunspell dictionaries which hunspell.txt
  /// there names, in the folder `spelling`.
  Vocabulary(const std::filesystem::path& dictionaries, std::string_view tag,
             const std::filesystem::path& spelling = usual_spelling_folder);

  const std::string& tag() const { return tag_; }

  /// Words that carry grammar rather than meaning: function-words.txt.
  const WordSet& function_words() const;

  /// The words of up to three letters that the language really has:
  /// short-words.txt.  Empty: spelling decides.
  const WordSet& short_words() const;

  /// Words that always begin with a capital: capitalised.txt.
  const WordSet& capitalised_words() const;

  /// What stands before a full stop that need not end a sentence: segment.tsv.
  const WordSet& abbreviations() const;

  /// The function words of every language in dictionaries/.
  const FunctionWords& all_function_words() const;

  /// How negation is said: negation.tsv.
  const Negation& negation() const;

  /// Words that cannot stand beside each other: impossible-neighbours.tsv.
  const PhraseFaults& impossible_neighbours() const;

  /// Pronouns in a form that their place does not allow: pronoun-cases.tsv.
  const PhraseFaults& pronoun_cases() const;

  /// Words taken for others: confused-words.tsv.
  const PhraseFaults& confused_words() const;

  /// How quotations are marked: CLDR and quotes.tsv.
  const QuotationMarks& quotation_marks() const;

  /// What language models leave behind, and what in a source excuses it:
  /// ai-residue.tsv, ai-excuses.tsv.
  const Residue& residue() const;

  /// Words that tell the sex of a person: pronouns.tsv.
  const Sexes& sexes() const;

  /// Spellings that part the varieties of the language: varieties.tsv.
  const Varieties& varieties() const;

  /// Is `word` spelled right, as it is written?  Words of words.txt are.
  /// False where no spelling dictionary is installed.
  bool knows(std::string_view word) const;

  /// Is there a spelling dictionary, and does it lack `word`?
  bool lacks(std::string_view word) const;

  /// Is `word` one letter away from a word of the language: one letter more,
  /// less or other, or two exchanged?  One with a capital only from those of
  /// capitalised.txt.
  bool is_near_known(std::string_view word) const;

  /// Is there a spelling dictionary?
  bool can_spell() const { return speller_.exists(); }

  /// Does it remember more words than it should?  Then it may be told to forget
  /// those that are rare, while nobody asks it anything.
  bool is_full() const {
    return near_known_.is_full() || speller_.verdicts().is_full();
  }
  void forget() const;

  /// The words of <name>.txt; empty where the language has no such list.
  const WordSet& words(std::string_view name) const {
    return shelf_.words(name);
  }

  /// The rows of <name>.tsv; empty where the language has no such table.
  const Table& table(std::string_view name, std::size_t columns) const {
    return shelf_.table(name, columns);
  }

 private:
  std::string tag_;
  std::filesystem::path dictionaries_;
  Shelf shelf_;
  const WordSet& further_words() const;

  Speller speller_;
  Memo<bool> near_known_;
  Lazy<const WordSet*> function_words_;
  Lazy<const WordSet*> further_words_;
  Lazy<const WordSet*> short_words_;
  Lazy<const WordSet*> capitalised_words_;
  Lazy<WordSet> abbreviations_;
  Lazy<FunctionWords> all_function_words_;
  Lazy<Negation> negation_;
  Lazy<PhraseFaults> impossible_neighbours_;
  Lazy<PhraseFaults> pronoun_cases_;
  Lazy<PhraseFaults> confused_words_;
  Lazy<Sexes> sexes_;
  Lazy<Varieties> varieties_;
  Lazy<QuotationMarks> quotation_marks_;
  Lazy<Residue> residue_;
};

}  // namespace interlint
