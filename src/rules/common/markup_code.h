#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace interlint {

/// The statements of a piece of code: comments, the contents of strings and
/// white space, which a translator may change, left out.
std::string statements(std::string_view code);

/// Where two pieces of code part, from the first word they do not share to
/// the last.
struct Parting {
  Span first;
  Span second;
};
Parting parting(std::string_view first, std::string_view second);

/// A word that stands where another stood.
struct Swap {
  std::string_view first;
  std::string_view second;
};

/// The words in which two pieces of code differ; none if more than words do.
/// A word is letters, hyphens and underscores: "language-code".
std::optional<std::vector<Swap>> swapped_words(std::string_view first,
                                               std::string_view second);

/// The parts of a word between hyphens and underscores.
std::vector<std::string_view> parts_of(std::string_view word);

}  // namespace interlint
