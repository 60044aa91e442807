#include "session/limits.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace interlint {
namespace {

/// Indices of the findings, the gravest and surest first.
std::vector<std::size_t> by_weight(
    const std::vector<const Finding*>& findings) {
  std::vector<std::size_t> order(findings.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple(-static_cast<int>(findings[i]->severity),
                      -findings[i]->confidence);
  });
  return order;
}

std::vector<char> kept(const std::vector<const Finding*>& findings,
                       const Limits& limits) {
  std::vector<char> keep(findings.size(), 0);
  std::map<std::string_view, std::uint64_t> of_rule;
  std::uint64_t all = 0;
  for (const std::size_t i : by_weight(findings)) {
    const Finding& finding = *findings[i];
    if (finding.severity < limits.min_severity ||
        finding.confidence < limits.min_confidence)
      continue;
    if (limits.max_findings != 0 && all == limits.max_findings) continue;
    std::uint64_t& count = of_rule[finding.code];
    if (limits.max_per_rule != 0 && count == limits.max_per_rule) continue;
    ++count;
    ++all;
    keep[i] = 1;
  }
  return keep;
}

}  // namespace

std::vector<Checked> limited(std::vector<Checked> documents,
                             const Limits& limits) {
  std::vector<const Finding*> all;
  for (const Checked& checked : documents)
    for (const Finding& finding : checked.findings) all.push_back(&finding);
  const std::vector<char> keep = kept(all, limits);
  auto kept_here = keep.begin();
  for (Checked& checked : documents) {
    std::vector<Finding> left;
    for (Finding& finding : checked.findings)
      if (*kept_here++ != 0) left.push_back(std::move(finding));
    checked.hidden += checked.findings.size() - left.size();
    checked.findings = std::move(left);
  }
  return documents;
}

}  // namespace interlint
