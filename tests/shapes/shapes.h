#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// The two sides of a shape.
struct TwoTexts {
  std::string source;
  std::string target;  ///< not used where the format is TSV
};

struct Amount {
  std::size_t bytes;  ///< a side, about
  /// Below 2048.  Which made-up words: with another salt all are others, so
  /// that nothing is known of them already.
  std::size_t salt;
};

/// A kind of text that is easy to make large and may be hard to read.
struct Shape {
  std::string_view name;
  std::string_view format = "text";  ///< that of a reader
  /// Repeated until there is enough; of both sides, if `target` is empty.  In
  /// it ~ stands for the number of the repetition, $ for a made-up word.
  std::string_view source;
  std::string_view target = {};
  /// Makes the texts, where it takes more than a piece.
  TwoTexts (*make)(Amount amount) = nullptr;
};

const std::vector<Shape>& shapes();

/// German and English.
TwoTexts texts_of(const Shape& shape, Amount amount);

}  // namespace interlint
