#pragma once

#include <string_view>

#include "evidence/pair.h"

namespace interlint {

/// How many syllables of the source's language the word is made of, where that
/// has a list of them: “keiba” of Japanese has three.  0: it is not.
std::size_t syllables(const Side& source, std::string_view word);

/// Is the word one of the source in Latin letters: “mouline” for “мулине”?  It
/// sounds like one, or is made of the syllables of the source's language.
bool is_transcription(const Pair& pair, std::string_view word);

}  // namespace interlint
