#include "evidence/quotation/quotations.h"

#include <unicode/uchar.h>

#include <optional>

#include "evidence/punctuation/glyphs.h"
#include "text/utf8.h"

namespace interlint {
namespace {

enum class Role : std::uint8_t { opens, closes, either, none };

bool is_single(char32_t c) {
  return c == U'\'' || c == U'‘' || c == U'’' || c == U'‚' || c == U'‛' ||
         c == U'‹' || c == U'›' || c == U'｢' || c == U'｣';
}

bool is_guillemet(char32_t c) {
  return c == U'«' || c == U'»' || c == U'‹' || c == U'›';
}

/// May a quotation begin behind `c`?
bool is_free_before(char32_t c) {
  return c == 0 || is_space(c) || is_opening_bracket(c) || is_any_dash(c) ||
         c == U'/' || c == U'¿' || c == U'¡';
}

/// May a quotation have ended before `c`?
bool is_free_behind(char32_t c) {
  return c == 0 || is_space(c) || is_closing_bracket(c) || is_any_dash(c) ||
         c == U'/' ||
         (is_punctuation(c) && !is_opening_bracket(c) &&
          !is_quotation_mark(c) && c != U'¿' && c != U'¡');
}

/// What Unicode says of marks that have one role in every language.
Role role_by_form(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_START_PUNCTUATION: return Role::opens;
    case U_END_PUNCTUATION: return Role::closes;
    default: return Role::either;
  }
}

/// Quotation marks that follow each other.
struct Row {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Row row_from(const std::vector<Glyph>& text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_quotation_mark(text[end].value)) ++end;
  return {begin, end};
}

/// All marks of a row stand between the same two glyphs.
Role role_in(const Row& row, const std::vector<Glyph>& text) {
  const bool may_open = is_free_before(value_at(text, row.begin - 1));
  const bool may_close = is_free_behind(value_at(text, row.end));
  if (may_open == may_close) return Role::either;
  return may_open ? Role::opens : Role::closes;
}

/// Does the glyph stand for feet, inches or minutes, or part thousands?
bool is_measure_mark(const std::vector<Glyph>& text, std::size_t at) {
  return is_digit(value_at(text, at - 1)) &&
         (text[at].value == U'"' || text[at].value == U'\'');
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(glyphs(text)) {}

  Quotations result() && {
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (!is_quotation_mark(text_[i].value)) continue;
      if (i >= row_.end) row_ = row_from(text_, i);
      if (is_single(text_[i].value))
        take_single(i);
      else
        take_double(i);
    }
    for (const Open& open : open_)
      if (!open.single) found_.unclosed.push_back(open.span);
    return std::move(found_);
  }

 private:
  struct Open {
    Span span;
    bool single = false;
  };

  [[nodiscard]] std::optional<std::size_t> innermost(bool single) const {
    if (!single)
      return doubles_.empty() ? std::nullopt : std::optional(doubles_.back());
    // A double mark is a wall: what opened outside does not close inside.
    if (open_.empty() || !open_.back().single) return std::nullopt;
    return open_.size() - 1;
  }

  void open(std::size_t at, bool single) {
    if (!single) doubles_.push_back(open_.size());
    open_.push_back({text_[at].span, single});
  }

  void close(std::size_t at, std::size_t opening) {
    const Open& open = open_[opening];
    found_.paired.push_back({open.span, text_[at].span, open.single});
    if (!open.single) doubles_.pop_back();
    open_.resize(opening);
  }

  /// Between two letters or digits, or before a year, it is an apostrophe; a
  /// mark that could be one is believed to quote only if it has a partner.
  void take_single(std::size_t at) {
    const char32_t c = text_[at].value;
    const char32_t before = value_at(text_, at - 1);
    const char32_t behind = value_at(text_, at + 1);
    if (is_letter_or_digit(before) && is_letter_or_digit(behind)) return;
    const auto opening = innermost(true);
    Role role = role_by_form(c);
    if (role == Role::either) role = role_in(row_, text_);
    if (role == Role::closes || (role == Role::either && opening)) {
      if (opening && !is_measure_mark(text_, at)) close(at, *opening);
      return;
    }
    if (role == Role::opens && c != U'’' && !is_digit(behind)) open(at, true);
  }

  void take_double(std::size_t at) {
    const char32_t c = text_[at].value;
    const auto opening = innermost(false);
    Role role = role_by_form(c);
    if (role == Role::either) role = role_in(row_, text_);
    if (role == Role::either && is_guillemet(c))
      role = c == U'«' ? Role::opens : Role::closes;
    if (role == Role::either) role = opening ? Role::closes : Role::opens;
    if (role == Role::opens)
      open(at, false);
    else if (opening)
      close(at, *opening);
    else if (!is_measure_mark(text_, at))
      found_.unopened.push_back(text_[at].span);
  }

  std::vector<Glyph> text_;
  Row row_;  ///< of the mark that is looked at
  std::vector<Open> open_;
  std::vector<std::size_t> doubles_;  ///< those of open_ that are not single
  Quotations found_;
};

}  // namespace

Quotations quotations(std::string_view text) {
  if (!may_hold_quotation_mark(text)) return {};
  return Scanner(text).result();
}

bool begins_quotation(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = code_point_at(text, 0).value;
  return is_quotation_mark(c) && c != U'’';
}

}  // namespace interlint
