#include "text/words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "text/fold.h"
#include "text/hash.h"
#include "text/icu.h"
#include "text/latin.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// One per thread: break iterators are cheap to reuse, and not to be shared.
icu::BreakIterator& word_breaker() {
  thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    require(status);
    return made;
  }();
  return *breaker;
}

/// How many letters a word has of which kind.
class Shape {
 public:
  void add(bool upper, bool lower, bool digit) {
    if (digit) numeric_ = true;
    if (upper) {
      if (upper_ + lower_ == 0) first_upper_ = true;
      ++upper_;
    } else if (lower) {
      ++lower_;
    }
  }

  [[nodiscard]] bool numeric() const { return numeric_; }

  [[nodiscard]] Casing casing() const {
    if (upper_ + lower_ == 0) return Casing::none;
    if (upper_ == 0) return Casing::lower;
    if (upper_ == 1 && first_upper_) return Casing::title;
    return lower_ == 0 ? Casing::upper : Casing::mixed;
  }

 private:
  int upper_ = 0;
  int lower_ = 0;
  bool first_upper_ = false;
  bool numeric_ = false;
};

Word word_of(std::string_view text, Span span) {
  const std::string_view word = span.in(text);
  Shape shape;
  for (std::uint32_t i = 0; i < word.size();) {
    const CodePoint c = code_point_at(word, i);
    shape.add(is_upper(c.value), is_lower(c.value), is_digit(c.value));
    i = c.end;
  }
  return {span, hash_of(folded(word)), shape.casing(), shape.numeric()};
}

std::vector<Word> words_by_icu(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText utf8 = UTEXT_INITIALIZER;  // reads UTF-8 in place: indexes are bytes
  utext_openUTF8(&utf8, text.data(), static_cast<int64_t>(text.size()),
                 &status);
  require(status);
  icu::BreakIterator& breaker = word_breaker();
  breaker.setText(&utf8, status);
  require(status);

  std::vector<Word> found;
  found.reserve(text.size() / 5);
  int32_t begin = breaker.first();
  for (int32_t end = breaker.next(); end != icu::BreakIterator::DONE;
       begin = end, end = breaker.next()) {
    if (breaker.getRuleStatus() == UBRK_WORD_NONE) continue;
    found.push_back(word_of(text, {static_cast<std::uint32_t>(begin),
                                   static_cast<std::uint32_t>(end)}));
  }
  utext_close(&utf8);
  return found;
}

/// What a character is to UAX #29, as far as the simple rules go.
enum class Part : std::uint8_t {
  beside,      ///< parts words and belongs to none
  letter,      ///< ALetter
  digit,       ///< Numeric
  mid_letter,  ///< joins two letters
  mid_digit,   ///< joins two digits
  mid,         ///< joins either
  other,       ///< takes the other rules: a mark, a joiner, another script
};

Part looked_up(char32_t c) {
  // Where the root locale of CLDR goes its own way.
  if (c == U':') return Part::beside;
  if (c == U'@') return Part::letter;
  switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_WORD_BREAK)) {
    case U_WB_OTHER:
    case U_WB_CR:
    case U_WB_LF:
    case U_WB_NEWLINE:
    case U_WB_WSEGSPACE: return Part::beside;
    case U_WB_ALETTER: return Part::letter;
    case U_WB_NUMERIC: return Part::digit;
    case U_WB_MIDLETTER: return Part::mid_letter;
    case U_WB_MIDNUM: return Part::mid_digit;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE: return Part::mid;
    default: return Part::other;
  }
}

/// The parts that the characters of most texts are, looked up once.
class Parts {
 public:
  Parts() {
    for (char32_t c = 0; c < latin_end; ++c) latin_[c] = looked_up(c);
    for (char32_t i = 0; i < marks_.size(); ++i)
      marks_[i] = of_mark(looked_up(first_mark + i));
  }

  [[nodiscard]] Part of(char32_t c) const {
    if (c < latin_end) return latin_[c];
    const char32_t mark = c - first_mark;
    return mark < marks_.size() ? marks_[mark] : Part::other;
  }

 private:
  /// Letters among the marks, ℃ and ⁿ, are folded in their own way.
  static Part of_mark(Part part) {
    return part == Part::letter || part == Part::digit ? Part::other : part;
  }

  // Spaces, punctuation, currencies, letterlike signs, arrows, operators.
  static constexpr char32_t first_mark = 0x2000;
  std::array<Part, latin_end> latin_{};
  std::array<Part, 0x300> marks_{};
};

const Parts& parts() {
  static const Parts all;
  return all;
}

/// Finds the words of a text of Latin letters without asking ICU.
class LatinWords {
 public:
  explicit LatinWords(std::string_view text) : text_(text) {
    found_.reserve(text.size() / 5);
  }

  /// None if the text holds a character that takes other rules.
  std::optional<std::vector<Word>> found() && {
    while (at_ < text_.size()) {
      const Piece piece = piece_at(at_);
      if (piece.part == Part::other) return std::nullopt;
      if (!is_of_word(piece.part))
        at_ = piece.end;
      else if (!take_word())
        return std::nullopt;
    }
    return std::move(found_);
  }

 private:
  struct Piece {
    char32_t c = 0;
    std::uint32_t end = 0;
    Part part = Part::beside;
  };

  [[nodiscard]] Piece piece_at(std::uint32_t at) const {
    if (at >= text_.size()) return {.end = at};
    const CodePoint c = code_point_at(text_, at);
    return {c.value, c.end, parts_.of(c.value)};
  }

  static bool is_of_word(Part part) {
    return part == Part::letter || part == Part::digit;
  }

  /// Does `mid` join what stands around it to one word?
  static bool joins(Part before, Part mid, Part behind) {
    if (before != behind) return false;
    return mid == Part::mid ||
           mid == (before == Part::letter ? Part::mid_letter : Part::mid_digit);
  }

  /// False: what stands behind the word takes other rules.
  bool take_word() {
    begin_ = at_;
    shape_ = {};
    is_copied_ = false;
    Part last = Part::beside;
    while (true) {
      if (take_letters_of_ascii()) last = Part::letter;
      const Piece next = piece_at(at_);
      if (is_of_word(next.part)) {
        take(next);
        last = next.part;
        continue;
      }
      if (next.part == Part::other) return false;
      if (next.part == Part::beside ||
          !joins(last, next.part, piece_at(next.end).part))
        break;
      take(next);
    }
    const Span span{begin_, at_};
    found_.push_back({span, hash_of(is_copied_ ? folded_ : span.in(text_)),
                      shape_.casing(), shape_.numeric()});
    return true;
  }

  /// Most letters are these.  False: none stood there.
  bool take_letters_of_ascii() {
    const std::uint32_t begin = at_;
    for (; at_ < text_.size(); ++at_) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      const auto small = static_cast<unsigned char>(c | 0x20U);
      if (small < 'a' || small > 'z') break;
      shape_.add(c != small, c == small, false);
      if (c != small) copy();
      if (is_copied_) folded_ += static_cast<char>(small);
    }
    return at_ > begin;
  }

  void take(const Piece& piece) {
    const std::string_view bytes = Span{at_, piece.end}.in(text_);
    if (piece.c < latin_end) {
      const LatinCharacter& latin = characters_[piece.c];
      shape_.add(latin.upper, latin.lower, latin.digit);
      if (latin.folded() != bytes) copy();
      if (is_copied_) folded_ += latin.folded();
    } else if (is_copied_) {
      folded_ += bytes;  // ’ and its like
    }
    at_ = piece.end;
  }

  /// The word so far is its own folded form; from here on it is not.
  void copy() {
    if (is_copied_) return;
    folded_ = Span{begin_, at_}.in(text_);
    is_copied_ = true;
  }

  std::string_view text_;
  const Parts& parts_ = parts();
  const std::array<LatinCharacter, latin_end>& characters_ = latin_characters();
  std::uint32_t at_ = 0;
  std::vector<Word> found_;

  std::uint32_t begin_ = 0;  // of the word that is being taken
  Shape shape_;
  bool is_copied_ = false;
  std::string folded_;
};

}  // namespace

std::vector<Word> words(std::string_view text) {
  auto simple = LatinWords(text).found();
  return simple ? std::move(*simple) : words_by_icu(text);
}

}  // namespace interlint
