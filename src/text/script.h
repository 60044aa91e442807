#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace interlint {

/// A script of Unicode, by ICU's number; ISO 15924 has the four-letter codes.
enum class Script : std::uint16_t {};

/// The script of a code point; none of its own (digits, punctuation, marks
/// that go with any letter) is `no_script()`.
Script script_of(char32_t c);
Script no_script();

/// "Latin", "Cyrillic", "Han": the script as people call it in English.
std::string_view name_of(Script script);

/// The scripts that a language is written in, by CLDR: of "en" Latin, of "ja"
/// Kana, Hiragana and Han.  Empty for a tag that ICU does not know.
std::vector<Script> scripts_of(std::string_view language_tag);

}  // namespace interlint
