#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "evidence/pair.h"
#include "text/span.h"

namespace interlint {

/// A code point of a text and where it stands.
struct Glyph {
  char32_t value = 0;
  Span span;
};

/// The code points of a text, one by one.
std::vector<Glyph> glyphs(std::string_view text);

/// The glyph `i` places from the beginning; 0 outside of the text.
char32_t value_at(const std::vector<Glyph>& glyphs, std::size_t i);

/// Does the mark end sentences in some script?  Unicode's Sentence_Terminal,
/// and the ellipsis.
bool is_end_mark(char32_t c);

/// Unicode's Quotation_Mark: "“", "'", "«", "「".
bool is_quotation_mark(char32_t c);

/// A filter for texts: if not, no quotation mark is in it.
bool may_hold_quotation_mark(std::string_view text);

bool is_opening_bracket(
    char32_t c);  ///< general category Ps, no quotation mark
bool is_closing_bracket(
    char32_t c);                  ///< general category Pe, no quotation mark
bool is_any_dash(char32_t c);     ///< general category Pd
bool is_punctuation(char32_t c);  ///< general category P

/// The last code point of a text, and the first, that is neither white space
/// nor a quotation mark nor a bracket; none: there is no such.
std::optional<Glyph> last_glyph(std::string_view text);
std::optional<Glyph> first_glyph(std::string_view text);

/// Does the text end like a sentence?
bool ends_sentence(std::string_view text);

/// The white-space separated token that holds byte `at`.
std::string_view token_at(std::string_view text, std::uint32_t at);

/// Is the token an address, a handle, a file name, a hash tag, a face made of
/// marks: nothing whose punctuation is prose?
bool is_technical(std::string_view token);

/// Does the text of the block count as prose whose sentences end with a mark
/// and begin with a capital: a paragraph or a quotation, no heading, no item?
bool is_prose(const Place& place);

/// A face made of marks: ":-)", ";)", ":D".
bool has_emoticon(std::string_view text);

}  // namespace interlint
