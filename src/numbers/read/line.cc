#include "numbers/read/line.h"

#include <unicode/uscript.h>

#include "text/fold.h"
#include "text/hash.h"
#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Scripts that do not part words: each character stands alone.
bool is_unspaced(char32_t c) {
  if (c < 0x1100) return false;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script =
      uscript_getScript(static_cast<UChar32>(c), &status);
  // The mark of a long vowel, ー, is a letter of both kana.
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA ||
         script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL ||
         (is_letter(c) &&
          uscript_hasScript(static_cast<UChar32>(c), USCRIPT_KATAKANA) != 0);
}

bool is_space_or_control(char32_t c) {
  return is_space(c) || c < 0x20;
}

bool is_word_part(char32_t c) {
  return is_letter(c) && !is_unspaced(c);
}

bool has_unspaced(std::string_view word) {
  return !word.empty() && static_cast<unsigned char>(word.front()) >= 0xE1 &&
         is_unspaced(code_point_at(word, 0).value);
}

/// Letters of a script that parts words, and nothing else.
bool is_one_word(std::string_view form) {
  for (std::uint32_t i = 0; i < form.size();) {
    const CodePoint c = code_point_at(form, i);
    if (!is_word_part(c.value)) return false;
    i = c.end;
  }
  return !form.empty();
}

std::uint64_t hash_of_character(char32_t c) {
  if (c < 0x80) {
    const char byte = static_cast<char>(c);
    return hash_of({&byte, 1});
  }
  std::string character;
  append(character, c);
  return hash_of(character);
}

/// The brackets, colons and slashes of Chinese and Japanese count as plain
/// ones.  Their commas do not: one without a blank parts what it stands between
/// and is no group.  Nor does their hyphen, which is a minus between words.
char32_t with_plain_width(char32_t c) {
  constexpr char32_t step = 0xFEE0;
  const bool is_wide = c > 0xFF00 && c < 0xFF5E;
  return is_wide && c != U'\uFF0C' && c != U'\uFF0D' ? c - step : c;
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {
    tokens_.reserve(text.size() / 3);
  }

  void take(const Word& word) {
    const std::string_view bytes = word.span.in(text_);
    // d'au, o'clock: each part is looked up by itself.
    if (word.numeric || has_unspaced(bytes) || has_apostrophe(bytes)) {
      cut(word.span);
      return;
    }
    tokens_.push_back({word.span, TokenForm::word, word.casing, word.hash});
  }

  /// Cuts a piece of the text by the characters it is made of.
  void cut(Span span) {
    if (span.size() == 1 && text_[span.begin] == ' ') {
      tokens_.push_back({span, TokenForm::space});
      return;
    }
    while (span.begin < span.end) {
      const CodePoint c = code_point_at(text_, span.begin);
      const Span one{span.begin, c.end};
      if (is_digit(c.value))
        add_run(one, span.end, TokenForm::digits, is_digit);
      else if (is_space_or_control(c.value))
        add_run(one, span.end, TokenForm::space, is_space_or_control);
      else if (is_word_part(c.value))
        add_run(one, span.end, TokenForm::word, is_word_part);
      else
        add_one(one, c.value);
      span.begin = tokens_.back().span.end;
    }
  }

  std::vector<NumberToken> tokens() && { return std::move(tokens_); }

 private:
  template <typename Belongs>
  void add_run(Span run, std::uint32_t end, TokenForm form, Belongs belongs) {
    while (run.end < end) {
      const CodePoint c = code_point_at(text_, run.end);
      if (!belongs(c.value)) break;
      run.end = c.end;
    }
    NumberToken token{run, form};
    const std::string_view bytes = run.in(text_);
    if (form == TokenForm::digits) token.hash = hash_of(bytes);
    if (form == TokenForm::word) {
      token.hash = hash_of(folded(bytes));
      token.casing = is_upper(code_point_at(text_, run.begin).value)
                         ? (bytes.size() > 1 && lower_case(bytes.substr(1)) ==
                                                    bytes.substr(1)
                                ? Casing::title
                                : Casing::upper)
                         : Casing::lower;
    }
    tokens_.push_back(token);
  }

  void add_one(Span one, char32_t c) {
    const TokenForm form = is_unspaced(c) ? TokenForm::word : TokenForm::mark;
    // The masculine ordinal sign is often typed for a degree.
    if (c == U'\u00BA') c = U'\u00B0';
    if (c == U'\u2019') c = U'\'';
    c = with_plain_width(c);
    tokens_.push_back({one, form, Casing::none, hash_of_character(c), c});
  }

  std::string_view text_;
  std::vector<NumberToken> tokens_;
};

}  // namespace

bool has_apostrophe(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] == '\'' ||
        (word[i] == '\xE2' && word.substr(i).starts_with("\u2019")))
      return true;
  }
  return false;
}

bool is_hyphen(char32_t c) {
  return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

bool is_dash(char32_t c) {
  return is_hyphen(c) || c == U'\u2013' || c == U'\u2014' || c == U'~' ||
         c == U'\u301C' || c == U'\uFF5E';
}

std::vector<NumberToken> tokens(std::string_view text,
                                const std::vector<Word>& words) {
  Cutter cutter(text);
  std::uint32_t at = 0;
  for (const Word& word : words) {
    if (word.span.begin < at || word.span.end > text.size()) continue;
    cutter.cut({at, word.span.begin});
    cutter.take(word);
    at = word.span.end;
  }
  cutter.cut({at, static_cast<std::uint32_t>(text.size())});
  return std::move(cutter).tokens();
}

std::vector<std::uint64_t> form_key(std::string_view form) {
  if (is_one_word(form)) return {hash_of(folded(form))};
  std::vector<std::uint64_t> key;
  for (const NumberToken& token : tokens(form, words(form))) {
    if (token.form == TokenForm::space || is_hyphen(token.mark)) continue;
    key.push_back(token.hash);
  }
  return key;
}

}  // namespace interlint
