#pragma once

#include <string>
#include <string_view>

#include "text/span.h"

namespace interlint {

/// `text` in lower case, by Unicode's full mapping of no language in
/// particular: "STRASSE" is "strasse", "Über" is "über".
std::string lower_case(std::string_view text);

/// `text` in capitals, by Unicode's full mapping of no language in particular:
/// "ß" is "SS".
std::string upper_case(std::string_view text);

/// `text` case-folded and in NFC: what two spellings of one word share.
/// "Straße" and "STRASSE" are both "strasse".
std::string folded(std::string_view text);

/// `text` in NFC, every run of White_Space one U+0020, ends trimmed: what
/// re-wrapping a paragraph does not change.
std::string squeezed(std::string_view text);

/// `text` decomposed (NFD) and without its combining marks: "Café" is "Cafe".
std::string unaccented(std::string_view text);

/// `word` folded, without accents, as far as an apostrophe: what the forms of a
/// name share.  "Vélez’s" is "velez".
std::string bare_name(std::string_view word);

/// `text` without its blanks, which are U+0020 alone.
std::string without_blanks(std::string_view text);

/// `text` without the White_Space at its ends.
std::string_view trimmed(std::string_view text);

/// The span of `text` without blanks at its ends; of blanks alone the empty
/// span at its beginning.
Span trimmed_in(Span span, std::string_view text);

}  // namespace interlint
