#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/utypes.h>

#include <string>
#include <string_view>

namespace interlint {

/// Throws std::runtime_error with ICU's own word for the failure.  ICU fails
/// here only when memory or its data are gone, never because of a text.
void require(UErrorCode status);

/// The locale of a BCP 47 tag; the root where it is none.
icu::Locale locale_of(std::string_view tag);

/// Is `tag` a well-formed BCP 47 tag of a language that CLDR has a name for?
bool is_language(std::string_view tag);

/// The UTF-16 text of ICU in UTF-8.
std::string utf8_of(const icu::UnicodeString& text);

}  // namespace interlint
