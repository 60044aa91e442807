#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "evidence/punctuation/ends.h"
#include "evidence/punctuation/glyphs.h"
#include "evidence/punctuation/starts.h"
#include "evidence/quotation/quotations.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::stray_punctuation {
namespace {

constexpr std::u32string_view odd_signs = U"~^_|\\";
constexpr std::u32string_view stops = U".!?";
constexpr std::size_t least_letters = 2;

bool is_one_of(std::u32string_view marks, char32_t c) {
  return c != 0 && marks.find(c) != std::u32string_view::npos;
}

/// A filter: letters, digits and blanks are no marks.
bool may_be_stray(char32_t c) {
  if (c >= 0x80) return c == U'“' || c == U'–' || c == U'’';
  return c > U' ' && !is_letter(c) && !is_digit(c);
}

/// Looks at the marks of a target one by one, with the words beside them.
class Marks {
 public:
  explicit Marks(const Pair& pair)
      : pair_(pair), side_(pair.target), text_(glyphs(side_.text)) {}

  std::vector<Span> stray() {
    std::vector<Span> found;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!may_be_stray(text_[i].value)) continue;
      while (word_ < side_.words.size() &&
             side_.words[word_].span.end <= text_[i].span.begin)
        ++word_;
      if (!is_stray(i)) continue;
      if (is_technical(token_at(side_.text, text_[i].span.begin))) continue;
      found.push_back(text_[i].span);
    }
    return found;
  }

 private:
  [[nodiscard]] char32_t before(std::size_t i) const {
    return value_at(text_, i - 1);
  }
  [[nodiscard]] char32_t behind(std::size_t i) const {
    return value_at(text_, i + 1);
  }

  /// The word that ends right before glyph `i`.
  [[nodiscard]] const Word* word_before(std::size_t i) const {
    if (word_ == 0) return nullptr;
    const Word& word = side_.words[word_ - 1];
    return word.span.end == text_[i].span.begin ? &word : nullptr;
  }

  /// The word behind glyph `i` and one blank.
  [[nodiscard]] const Word* word_behind(std::size_t i) const {
    if (behind(i) != U' ' || word_ >= side_.words.size()) return nullptr;
    const Word& word = side_.words[word_];
    return word.span.begin == text_[i].span.end + 1 ? &word : nullptr;
  }

  [[nodiscard]] bool is_stray(std::size_t i) const {
    const char32_t c = text_[i].value;
    if (is_empty_bracket(i) || is_empty_quotation(i) || is_at_beginning(i))
      return true;
    if (i == 0) return false;
    if (is_one_of(odd_signs, c)) return is_odd_sign(i);
    if (c == U'-' || c == U'–') return is_hanging_hyphen(i);
    if (c == U'\'' || c == U'’') return is_hanging_apostrophe(i);
    return is_piled_up(i) || cuts_sentence(i) || is_behind_opening_word(i);
  }

  /// “group~ that”: a sign that hangs on a word, and the source has none.
  [[nodiscard]] bool is_odd_sign(std::size_t i) const {
    const char32_t next = behind(i);
    // "word_" is one word to Unicode.
    const bool touches = text_[i].value == U'_' ? is_letter(before(i))
                                                : word_before(i) != nullptr;
    const bool hangs =
        touches && (next == 0 || is_space(next) || is_punctuation(next));
    return hangs && !is_one_of(odd_signs, next) && !source_has(text_[i].value);
  }

  /// Does the source have the mark, or what Chinese and Japanese write for it?
  [[nodiscard]] bool source_has(char32_t c) const {
    constexpr char32_t step = 0xFEE0;
    const std::u32string looked_for{c, c + step, c == U'~' ? U'〜' : c};
    return std::ranges::any_of(looked_for, [&](char32_t mark) {
      std::string bytes;
      append(bytes, mark);
      return pair_.source.text.find(bytes) != std::string_view::npos;
    });
  }

  /// “the- best”, but not “two- and three-year”.
  [[nodiscard]] bool is_hanging_hyphen(std::size_t i) const {
    const Word* first = word_before(i);
    const Word* next = word_behind(i);
    if (first == nullptr || next == nullptr || side_.vocabulary == nullptr)
      return false;
    const WordSet& followers = side_.vocabulary->words("after-hyphen");
    return !followers.empty() && !followers.has(next->hash) &&
           first->casing != Casing::none && next->casing == Casing::lower &&
           code_points(side_[*first]) >= least_letters;
  }

  /// “small solo' successes”: no genitive, no end of a quotation, no letter
  /// left out.
  [[nodiscard]] bool is_hanging_apostrophe(std::size_t i) const {
    const Word* first = word_before(i);
    const Word* next = word_behind(i);
    if (first == nullptr || next == nullptr || side_.vocabulary == nullptr ||
        !side_.vocabulary->can_spell() || next->casing != Casing::lower)
      return false;
    const std::string word(side_[*first]);
    if (first->casing != Casing::lower || word.ends_with('s') ||
        word.ends_with('x') || word.ends_with('z') || word.size() < 2)
      return false;
    return side_.vocabulary->knows(word) &&
           !side_.vocabulary->knows(word + "g") && !may_close_quotation(i);
  }

  /// “'11 minute mode'”, “`real'”: does a mark before a word stand open?
  [[nodiscard]] bool has_open_quotation(std::size_t i) const {
    for (std::size_t at = i; at-- > 0;) {
      const char32_t c = text_[at].value;
      if (c != U'\'' && c != U'`' && c != U'‘' && c != U'’') continue;
      const char32_t left = before(at);
      if (left == 0 || is_space(left) || is_opening_bracket(left))
        return !is_space(behind(at));
      if (c != U'’' && c != U'\'') continue;
      // An apostrophe inside a word closes nothing.
      if (!is_letter(behind(at))) return false;
    }
    return false;
  }

  [[nodiscard]] bool may_close_quotation(std::size_t i) const {
    return has_open_quotation(i) ||
           std::ranges::any_of(quotations(side_.text).paired,
                               [&](const Quotation& quotation) {
                                 return quotation.closing == text_[i].span;
                               }) ||
           pair_.source.text.find(side_[text_[i].span]) !=
               std::string_view::npos;
  }

  /// “,.” “;,”: two marks of which one is too many.
  [[nodiscard]] bool is_piled_up(std::size_t i) const {
    const char32_t c = text_[i].value;
    const char32_t next = behind(i);
    if (!is_one_of(U",;:", c) || !is_one_of(U",;.", next)) return false;
    return behind(i + 1) != U'.' && behind(i + 1) != next;
  }

  /// “made it. in time”: a mark that ends sentences, and none ends.
  [[nodiscard]] bool cuts_sentence(std::size_t i) const {
    const char32_t c = text_[i].value;
    if (!is_one_of(stops, c)) return false;
    const Word* first = word_before(i);
    const Word* next = word_behind(i);
    if (first == nullptr || next == nullptr) return false;
    if (next->casing != Casing::lower || next->numeric) return false;
    return is_plain_word(*first) && !is_known_small(*next) &&
           !stands_in_source(*next) && !source_has_inside(c);
  }

  [[nodiscard]] bool is_plain_word(const Word& word) const {
    const Vocabulary* vocabulary = side_.vocabulary;
    return word.casing == Casing::lower && !word.numeric &&
           code_points(side_[word]) >= least_letters &&
           side_[word].find('.') == std::string_view::npos &&
           vocabulary != nullptr && vocabulary->knows(side_[word]) &&
           !is_abbreviation(*vocabulary, side_[word]);
  }

  [[nodiscard]] bool is_known_small(const Word& word) const {
    return side_.vocabulary->words("lowercase-names").has(word.hash);
  }

  /// A command or a name in small letters begins a sentence as it is.
  [[nodiscard]] bool stands_in_source(const Word& word) const {
    return !side_.vocabulary->function_words().has(word.hash) &&
           std::ranges::find(pair_.source.words, word.hash, &Word::hash) !=
               pair_.source.words.end();
  }

  /// Does the source have the mark before its end, too?
  [[nodiscard]] bool source_has_inside(char32_t c) const {
    const auto last = last_glyph(pair_.source.text);
    if (!last || c == U'.') return false;
    std::string mark;
    append(mark, c);
    return pair_.source.text.substr(0, last->span.begin).find(mark) !=
           std::string_view::npos;
  }

  /// “()”, “(, 1995)”, “[]”: the source does not leave it empty.
  [[nodiscard]] bool is_empty_bracket(std::size_t i) const {
    const char32_t c = text_[i].value;
    if (c != U'(' && c != U'[') return false;
    const std::size_t next = behind(i) == U' ' ? i + 2 : i + 1;
    const char32_t inside = value_at(text_, next);
    if (!is_one_of(c == U'(' ? U"),;" : U"],;", inside)) return false;
    const Span all{text_[i].span.begin, text_[next].span.end};
    return pair_.source.text.find(side_[all]) == std::string_view::npos &&
           (i == 0 || !is_letter(before(i)));
  }

  /// “""”: nothing is quoted.
  [[nodiscard]] bool is_empty_quotation(std::size_t i) const {
    const char32_t c = text_[i].value;
    const char32_t next = behind(i);
    const bool pair =
        (c == U'"' && next == U'"') || (c == U'“' && next == U'”');
    if (!pair || (before(i) != U' ' && before(i) != 0)) return false;
    const char32_t rest = behind(i + 1);
    return (rest == U' ' || is_one_of(U",.;:", rest)) &&
           pair_.source.text.find(
               side_.between(text_[i].span.begin, text_[i + 1].span.end)) ==
               std::string_view::npos;
  }

  /// “, who came first”: a comma before the first word.
  [[nodiscard]] bool is_at_beginning(std::size_t i) const {
    const char32_t c = text_[i].value;
    return word_ == 0 && is_one_of(U",;", c) &&
           text_[i].span.end <= first_word_begin() &&
           !begins_with_mark(pair_.source);
  }

  [[nodiscard]] std::uint32_t first_word_begin() const {
    return side_.words.empty() ? 0 : side_.words.front().span.begin;
  }

  [[nodiscard]] static bool begins_with_mark(const Side& side) {
    return !side.words.empty() &&
           side.between(0, side.words.front().span.begin).find_first_of(",;") !=
               std::string_view::npos;
  }

  /// “and; present”: behind a word that cannot end anything.
  [[nodiscard]] bool is_behind_opening_word(std::size_t i) const {
    const char32_t c = text_[i].value;
    if (!is_one_of(U";:!?.,", c) || behind(i) != U' ') return false;
    const Word* first = word_before(i);
    const Word* next = word_behind(i);
    return first != nullptr && next != nullptr && side_.vocabulary != nullptr &&
           first->casing == Casing::lower &&
           side_.vocabulary->words(c == U',' ? "before-nouns" : "dangling")
               .has(first->hash) &&
           next->casing != Casing::none && !opens_insertion(i);
  }

  /// “a mix of, for example, tea and milk”.
  [[nodiscard]] bool opens_insertion(std::size_t i) const {
    constexpr std::size_t most_words = 4;
    if (text_[i].value != U',') return false;
    for (std::size_t k = word_;
         k < std::min(word_ + most_words, side_.words.size()); ++k)
      if (side_.text.substr(side_.words[k].span.end).starts_with(','))
        return true;
    return false;
  }

  const Pair& pair_;
  const Side& side_;
  std::vector<Glyph> text_;
  std::size_t word_ = 0;  ///< the first word that ends behind the mark
};

/// Is it the full stop of a sentence before one that begins small?  That
/// letter is another rule's matter.
bool ends_a_sentence(const Pair& pair, Span mark) {
  return std::ranges::any_of(small_inner_starts(pair), [&](std::size_t i) {
    return pair.target.words[i].span.begin == mark.end + 1;
  });
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Span span : Marks(pair).stray()) {
    if (ends_a_sentence(pair, span)) continue;
    report.add(pair, {.target = span,
                      .message = fmt::format("The mark “{}” has no business "
                                             "here.",
                                             pair.target[span]),
                      .confidence = 0.8F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "PUN009",
                .name = "stray-punctuation",
                .title = "Mark that has no business there",
                .what = "A sign or a mark stands in the target's prose "
                        "where no rule of writing wants it.",
                .why = "It trips the reader.",
                .cure = "Delete it.",
                .its = "typographical",
                .mqm = "fluency/punctuation",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::marks,
                .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                .plants = {"minor_id29_punc_addition"},
                .bad = {{"Sie kam gestern.", "She came[[,]]. yesterday."},
                        {"Sie kam gestern an.", "She[[~]] came yesterday."},
                        {"Das Amt (BA) wächst.", "The office [[(]]) grows."},
                        {"Der Sturm „Hanna“ zog weiter.",
                         "The storm [[\"]]\" moved on."},
                        {"Die Lage in Prag, so hört man, ist gut.",
                         "The state of[[,]] they say it is good."},
                        {"Sie kam in das alte Haus.",
                         "She came to the[[-]] old house."},
                        {"Sie kam gestern an.",
                         "She arrived[[.]] on "
                         "yesterday's train."}},
                .good = {{"Sie kam gestern.", "She came yesterday."},
                         {"Eine Mischung aus etwa Tee und Milch.",
                          "A mix of, for example, tea and milk."},
                         {"Zwei- und Dreijahrespläne",
                          "Two- and three-year plans"},
                         {"Holz usw. ist teuer.", "Wood etc. is expensive."}}},
      .check = check};
}

}  // namespace interlint::rules::stray_punctuation
