#pragma once

#include <optional>
#include <string>

#include "evidence/pair.h"

namespace interlint {

/// Where the target seems to render a run of source words: the words that the
/// lexicon supports best, or else the only run of up to three target words that
/// nothing accounts for.  None where neither is to be had, or where a term of
/// the glossary is rendered already.
std::optional<Span> rendering_of(const Pair& pair, const TermPlace& source);

/// The renderings that are not forbidden, for a message: “plant” or “works”.
std::string wanted_renderings(const Pair& pair, const TermUse& use);

}  // namespace interlint
