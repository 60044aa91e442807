#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "numbers/read/lexicon.h"
#include "text/span.h"
#include "text/words.h"

namespace interlint {

enum class TokenForm : std::uint8_t {
  word,    ///< letters; one character of Chinese, Japanese, Korean
  digits,  ///< a run of digits
  space,   ///< a run of white space
  mark,    ///< any other single character
};

/// A piece of a text, as the scanners see it.  Tokens tile their text.
struct NumberToken {
  Span span;
  TokenForm form = TokenForm::mark;
  Casing casing = Casing::none;
  std::uint64_t hash = 0;  ///< of the folded text; of a space 0
  char32_t mark = 0;       ///< the character, if it is a mark
};

/// The tokens of a text whose words are known.
std::vector<NumberToken> tokens(std::string_view text,
                                const std::vector<Word>& words);

/// The hashes of the tokens that count in a form: no spaces, no hyphens.
std::vector<std::uint64_t> form_key(std::string_view form);

/// Holds the word an apostrophe, straight or curly?
bool has_apostrophe(std::string_view word);

/// Are `-` and its like, which join two words.
bool is_hyphen(char32_t c);
/// An en dash or one of its like, which may stand for "to".
bool is_dash(char32_t c);

}  // namespace interlint
