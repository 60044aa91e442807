#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// The primary subtag of a BCP 47 tag: "en" of "en-US".
constexpr std::string_view primary(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}

/// A BCP 47 language tag as it was given: "de", "en-US".
struct Language {
  std::string tag;

  /// The primary subtag: "en" of "en-US".
  std::string_view primary() const { return interlint::primary(tag); }

  bool operator==(const Language&) const = default;
};

}  // namespace interlint
