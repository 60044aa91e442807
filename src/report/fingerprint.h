#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/checked.h"

namespace interlint {

/// How a fingerprint is made; a changed recipe gets another name.
constexpr std::string_view fingerprint_recipe = "interlint/v2";

/// What a fingerprint is made of.  Texts may come as they are: they are brought
/// to NFC, white space to single blanks.
struct FingerprintFields {
  std::string_view code;
  std::string_view source_language;  ///< a tag: its primary subtag counts
  std::string_view target_language;
  std::string_view source;  ///< the unit's segments, joined with a blank
  std::string_view target;
  std::string_view place;     ///< what the finding points at
  std::uint32_t earlier = 0;  ///< findings of the document with the same rest
};

/// 32 hexadecimal digits that survive moving, re-wrapping and re-ordering:
/// XXH3-128 (`xxhsum -H2`) of the fields in their order, joined with NUL, where
/// source and target stand as the XXH3-128 of their texts.
std::string fingerprint(const FingerprintFields& fields);

/// One fingerprint for each finding of `checked`, in their order.  Empty where
/// the document could not be read.
std::vector<std::string> fingerprints(const Checked& checked);

}  // namespace interlint
