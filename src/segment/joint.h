#pragma once

#include <cstdint>
#include <string_view>

#include "segment/vetoes.h"

namespace interlint {

/// A place where a sentence may end: the text before it ends at `end`, the
/// text behind it begins at `next`, only white space lies between.
struct Joint {
  std::uint32_t end = 0;
  std::uint32_t next = 0;
};

/// Does the sentence go on over the joint?  `start` is where the sentence that
/// ends there would begin.
bool goes_on(std::string_view text, std::uint32_t start, Joint joint,
             const Vetoes& vetoes);

/// " or ” or » or ) and the like, also where they open in other languages.
bool closes(char32_t c);

/// " or „ or « or ( and the like.
bool opens(char32_t c);

}  // namespace interlint
