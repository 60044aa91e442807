#include "model/problem.h"

#include <fmt/format.h>

namespace interlint {

std::string shown(const Problem& problem) {
  std::string place = problem.path;
  if (problem.line != 0) place += fmt::format(":{}", problem.line);
  if (problem.column != 0) place += fmt::format(":{}", problem.column);
  return place.empty() ? problem.message : place + ": " + problem.message;
}

}  // namespace interlint
