#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// A term of a user's list, one of its translations, and how good it is.
struct WeighedTerms {
  std::string source;
  std::string target;
  double weight = 1;  ///< 0 to 1
};

/// The terms of a list, a pair a line: source TAB target, perhaps TAB weight.
/// Empty lines and those that begin with # are left out.  Problems, with their
/// line: no tab, an empty term, a weight that is no number from 0 to 1, bytes
/// that are no UTF-8, no terms at all.
std::expected<std::vector<WeighedTerms>, Problem> listed_terms(
    const std::string& path, std::string_view bytes);

}  // namespace interlint
