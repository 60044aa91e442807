#include "rules/terms/terms.h"

#include <fmt/format.h>

#include <algorithm>

#include "phrases/glossary.h"

namespace interlint {
namespace {

constexpr std::size_t longest_run = 3;  // words

bool is_of_a_term(const Pair& pair, std::size_t j) {
  return std::ranges::any_of(pair.terms, [&](const TermUse& use) {
    return std::ranges::any_of(use.approved, [&](const TermPlace& run) {
      return j >= run.first && j < std::size_t{run.first} + run.count;
    });
  });
}

float support_by(const Pair& pair, const TermPlace& source, std::size_t j) {
  float best = 0;
  for (std::uint32_t i = 0; i < source.count; ++i)
    best = std::max(best, pair.support.at(source.first + i, j));
  return best;
}

/// Is it what the source words are rendered by, and no other words better?
bool renders(const Pair& pair, const TermPlace& source, std::size_t j) {
  return !is_of_a_term(pair, j) && support_by(pair, source, j) >= supported;
}

bool is_left_over(const Pair& pair, std::size_t j) {
  return pair.support.target_content[j] != 0 && !is_of_a_term(pair, j) &&
         pair.support.of_target(j) < supported;
}

Span span_of(const Pair& pair, std::size_t first, std::size_t last) {
  return {pair.target.words[first].span.begin,
          pair.target.words[last].span.end};
}

std::optional<Span> supported_place(const Pair& pair, const TermPlace& source) {
  std::size_t best = 0;
  for (std::size_t j = 1; j < pair.support.columns; ++j)
    if (support_by(pair, source, j) > support_by(pair, source, best)) best = j;
  if (!renders(pair, source, best)) return std::nullopt;
  std::size_t first = best;
  std::size_t last = best;
  while (first > 0 && renders(pair, source, first - 1)) --first;
  while (last + 1 < pair.support.columns && renders(pair, source, last + 1))
    ++last;
  return span_of(pair, first, last);
}

std::optional<Span> left_over_place(const Pair& pair) {
  std::optional<Span> found;
  for (std::size_t j = 0; j < pair.support.columns; ++j) {
    if (!is_left_over(pair, j)) continue;
    const std::size_t first = j;
    while (j + 1 < pair.support.columns && is_left_over(pair, j + 1)) ++j;
    if (found || j - first >= longest_run) return std::nullopt;
    found = span_of(pair, first, j);
  }
  return found;
}

}  // namespace

std::optional<Span> rendering_of(const Pair& pair, const TermPlace& source) {
  if (pair.support.empty() || source.count == 0) return std::nullopt;
  const auto place = supported_place(pair, source);
  return place ? place : left_over_place(pair);
}

std::string wanted_renderings(const Pair& pair, const TermUse& use) {
  constexpr std::size_t most = 3;
  std::string list;
  std::size_t count = 0;
  for (const Rendering& rendering :
       pair.glossary->entries()[use.entry].renderings) {
    if (rendering.status == TermStatus::forbidden || ++count > most) break;
    list += fmt::format("{}“{}”", list.empty() ? "" : " or ", rendering.text);
  }
  return list;
}

}  // namespace interlint
