#include "report/categories.h"

#include <array>

namespace interlint {

// ITS 2.0, section 8.10 (locQualityIssueType).
std::span<const std::string_view> its_types() {
  static constexpr std::array<std::string_view, 27> types = {
      "terminology",
      "mistranslation",
      "omission",
      "untranslated",
      "addition",
      "duplication",
      "inconsistency",
      "grammar",
      "legal",
      "register",
      "locale-specific-content",
      "locale-violation",
      "style",
      "characters",
      "misspelling",
      "typographical",
      "formatting",
      "inconsistent-entities",
      "numbers",
      "markup",
      "pattern-problem",
      "whitespace",
      "internationalization",
      "length",
      "non-conformance",
      "uncategorized",
      "other"};
  return types;
}

std::span<const std::string_view> mqm_paths() {
  static constexpr std::array<std::string_view, 37> paths = {
      "none",
      "accuracy/addition",
      "accuracy/mistranslation",
      "accuracy/no-translate",
      "accuracy/omission",
      "accuracy/untranslated",
      "design/broken-link",
      "design/local-formatting",
      "design/markup",
      "design/overall-design",
      "design/truncation-text-expansion",
      "fluency/character-encoding",
      "fluency/grammar",
      "fluency/punctuation",
      "fluency/spelling",
      "fluency/unintelligible",
      "locale-convention/address-format",
      "locale-convention/currency-format",
      "locale-convention/date-format",
      "locale-convention/measurement-format",
      "locale-convention/name-format",
      "locale-convention/number-format",
      "locale-convention/shortcut-key",
      "locale-convention/telephone-format",
      "locale-convention/time-format",
      "style/awkward",
      "style/company-style",
      "style/inconsistent-style",
      "style/register",
      "style/third-party-style",
      "style/unidiomatic",
      "terminology/term-inconsistency",
      "terminology/termbase",
      "terminology/wrong-term",
      "verity/culture-specific",
      "verity/end-user-suitability",
      "verity/legal-requirements"};
  return paths;
}

}  // namespace interlint
