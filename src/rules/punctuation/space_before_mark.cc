#include <algorithm>
#include <string>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::space_before_mark {
namespace {

constexpr std::u32string_view closing_marks = U".,;:!?)";

/// A blank, the only kind that a tokenizer leaves.
bool is_blank(char32_t c) {
  return c == U' ';
}

/// Does the language set a space there of its own accord: French "Oui !"?
bool is_wanted(const Side& side, std::string_view mark) {
  return side.vocabulary != nullptr &&
         side.vocabulary->words("spaced-marks").has(mark);
}

/// The place of blanks and the mark or piece of a word behind them: “ ,”.
class Places {
 public:
  explicit Places(const Side& side) : side_(side), text_(glyphs(side.text)) {
    if (side.vocabulary == nullptr) return;
    const WordSet& pieces = side.vocabulary->words("detached");
    if (!pieces.empty()) pieces_ = &pieces;
  }

  [[nodiscard]] std::vector<Span> all() const {
    std::vector<Span> found;
    std::size_t word = 0;  // the first that does not begin before the glyph
    for (std::size_t i = 1; i < text_.size(); ++i) {
      if (!is_blank(text_[i - 1].value)) continue;
      const std::uint32_t at = text_[i].span.begin;
      while (word < side_.words.size() && side_.words[word].span.begin < at)
        ++word;
      if (const auto span = before_mark(i)) found.push_back(*span);
      if (const auto span = behind_bracket(i)) found.push_back(*span);
      if (word < side_.words.size() && is_whole(side_.words[word], at))
        continue;
      if (const auto span = before_piece(i)) found.push_back(*span);
    }
    return found;
  }

 private:
  /// Does the word that begins at `at` end at a blank or a mark of ASCII, and
  /// is no piece?  Its hash tells that without a look at its letters.
  [[nodiscard]] bool is_whole(const Word& word, std::uint32_t at) const {
    if (word.span.begin != at || pieces_ == nullptr) return false;
    const std::uint32_t end = word.span.end;
    const char behind = end < side_.text.size() ? side_.text[end] : ' ';
    return static_cast<unsigned char>(behind) < 0x80 && behind != '\'' &&
           !is_letter_or_digit(static_cast<unsigned char>(behind)) &&
           !pieces_->has(word.hash);
  }

  /// The first of the blanks that end before glyph `i`.
  [[nodiscard]] std::size_t blanks_before(std::size_t i) const {
    while (i > 0 && is_blank(text_[i - 1].value)) --i;
    return i;
  }

  [[nodiscard]] bool is_score(std::size_t first, std::size_t i) const {
    return text_[i].value == U':' && is_digit(value_at(text_, first - 1)) &&
           is_digit(value_at(text_, i + 2));
  }

  [[nodiscard]] std::optional<Span> before_mark(std::size_t i) const {
    if (closing_marks.find(text_[i].value) == std::u32string_view::npos)
      return std::nullopt;
    const std::size_t first = blanks_before(i);
    const char32_t before = value_at(text_, first - 1);
    const char32_t behind = value_at(text_, i + 1);
    const bool bears = is_letter_or_digit(before) ||
                       is_quotation_mark(before) ||
                       is_closing_bracket(before) || before == U'%';
    const bool ends = behind == 0 || is_space(behind) ||
                      is_quotation_mark(behind) || is_closing_bracket(behind);
    if (!bears || !ends || is_score(first, i) ||
        is_wanted(side_, side_[text_[i].span]))
      return std::nullopt;
    return Span{text_[first].span.begin, text_[i].span.end};
  }

  [[nodiscard]] std::optional<Span> behind_bracket(std::size_t i) const {
    const std::size_t first = blanks_before(i);
    if (value_at(text_, first - 1) != U'(' ||
        !is_letter_or_digit(text_[i].value))
      return std::nullopt;
    return Span{text_[first - 1].span.begin, text_[i - 1].span.end};
  }

  /// A piece that belongs to the word before: “ 's”, “ n't”.
  [[nodiscard]] std::optional<Span> before_piece(std::size_t i) const {
    const std::size_t first = blanks_before(i);
    if (pieces_ == nullptr || !is_letter_or_digit(value_at(text_, first - 1)))
      return std::nullopt;
    std::size_t end = i;
    while (end < text_.size() && !is_space(text_[end].value) &&
           (is_letter_or_digit(text_[end].value) || text_[end].value == U'\'' ||
            text_[end].value == U'’'))
      ++end;
    if (end == i) return std::nullopt;
    const Span piece{text_[i].span.begin, text_[end - 1].span.end};
    if (!pieces_->has(side_[piece])) return std::nullopt;
    return Span{text_[first].span.begin, piece.end};
  }

  const Side& side_;
  std::vector<Glyph> text_;
  const WordSet* pieces_ = nullptr;  ///< null: there are none
};

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<Span> found = Places(pair.target).all();
  if (found.empty() || found.size() <= Places(pair.source).all().size() ||
      has_emoticon(pair.target.text))
    return;
  for (const Span span : found) {
    const std::string right = without_blanks(pair.target[span]);
    report.add(pair, {.target = span,
                      .message = "A blank too many stands beside the mark.",
                      .confidence = 0.95F,
                      .edits = {{.target = span,
                                 .text = right,
                                 .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "WSP003",
                .name = "space-before-mark",
                .title = "Blank before a mark",
                .what = "A blank stands before . , ; : ! ? or inside a "
                        "bracket, oftener than in the source.",
                .why = "The text looks like the raw output of a machine.",
                .cure = "Delete the blank.",
                .its = "whitespace",
                .mqm = "fluency/punctuation",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::marks,
                .despite = {"unrelated-target"},
                .fixes = Fixes::safe,
                .plants = {"minor_id30_tokenized", "blank-before"},
                .bad = {{"Er kam, sah und ging.",
                         "He came[[ ,]] saw and left[[ .]]"},
                        {"Das Haus (alt) steht.",
                         "The house [[( ]]old[[ )]] stands."},
                        {"Der Trainer des Vereins ging.",
                         "The club[[ 's]] coach left."}},
                .good = {{"Er kam, sah und ging.", "He came, saw and left."},
                         {"Bonn gewann 2 : 1.", "Bonn won 2 : 1."},
                         {"Er kam – und ging.", "He came – and left."}}},
      .check = check};
}

}  // namespace interlint::rules::space_before_mark
