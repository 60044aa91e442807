#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// What a termbase says of a term of the target.
enum class TermStatus : std::uint8_t {
  preferred,
  admitted,
  forbidden,
  verbatim,  ///< do not translate: the source term stands in the target as is
};

/// "preferred", "admitted", "forbidden", "do-not-translate".
std::string_view name_of(TermStatus status);

/// A term and what to do with it.  Either text may be empty: the source of a
/// word that is forbidden whatever it renders, the target of one that is not
/// translated.
struct Term {
  std::string source;
  std::string target;
  TermStatus status = TermStatus::preferred;
  std::uint32_t line = 0;  ///< 1-based, in its file
};

/// The terms of one file, for one pair of languages.
struct TermList {
  std::string path;
  std::vector<Term> terms;
};

}  // namespace interlint
