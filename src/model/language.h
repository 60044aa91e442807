#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// A BCP 47 language tag as it was given: "de", "en-US".
struct Language {
  std::string tag;

  /// The primary subtag: "en" of "en-US".
  std::string_view primary() const {
    return std::string_view(tag).substr(0, tag.find_first_of("-_"));
  }

  bool operator==(const Language&) const = default;
};

}  // namespace interlint
