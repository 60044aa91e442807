#include "evidence/translation/coverage.h"

namespace interlint {
namespace {

constexpr double least_coverage = 0.65;

}  // namespace

double Coverage::share() const {
  return words == 0
             ? 0
             : static_cast<double>(supported) / static_cast<double>(words);
}

Coverage& Coverage::operator+=(Coverage other) {
  words += other.words;
  supported += other.supported;
  return *this;
}

Coverage source_coverage(const Pair& pair) {
  Coverage coverage;
  const Support& support = pair.support;
  for (std::size_t i = 0; i < support.source_content.size(); ++i) {
    if (support.source_content[i] == 0) continue;
    ++coverage.words;
    if (support.of_source(i) >= supported) ++coverage.supported;
  }
  return coverage;
}

Coverage target_coverage(const Pair& pair) {
  Coverage coverage;
  const Support& support = pair.support;
  for (std::size_t j = 0; j < support.target_content.size(); ++j) {
    if (support.target_content[j] == 0) continue;
    ++coverage.words;
    if (support.of_target(j) >= supported) ++coverage.supported;
  }
  return coverage;
}

Coverage source_coverage(const std::vector<Pair>& pairs) {
  Coverage all;
  for (const Pair& pair : pairs) {
    if (pair.link.source.size() == 1 && pair.link.target.size() == 1 &&
        !pair.support.empty())
      all += source_coverage(pair);
  }
  return all;
}

bool lexicon_fits(const Article& article) {
  return article.coverage >= least_coverage;
}

bool is_comparable(const Pair& pair) {
  const Kind kind = pair.source.place.kind;
  return !pair.support.empty() && !pair.link.source.empty() &&
         !pair.link.target.empty() &&
         pair.link.source.size() + pair.link.target.size() <= 3 &&
         (kind == Kind::paragraph || kind == Kind::item || kind == Kind::quote);
}

}  // namespace interlint
