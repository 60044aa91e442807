#include "engine/glossary_filter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "phrases/glossary.h"
#include "text/hash.h"
#include "text/words.h"

namespace interlint {
namespace {

/// Rules that judge words of the target by themselves.
constexpr std::array of_single_words = {"UNT002", "UNT003", "UNT004", "UNT007",
                                        "SPL001", "SPL003", "SPL004", "SPL010",
                                        "NAM001", "NAM004", "NAM005", "NAM007",
                                        "FFR001", "FFR002", "FFR003"};

/// Rules that miss words of the source.
constexpr std::array of_missing = {"OMI006", "NAM003", "DNT002"};

template <std::size_t size>
bool is_one_of(const std::array<const char*, size>& codes,
               std::string_view code) {
  return std::ranges::any_of(codes,
                             [&](const char* each) { return code == each; });
}

bool is_covered(Span span, const std::vector<TermPlace>& runs,
                std::uint32_t offset) {
  return std::ranges::any_of(runs, [&](const TermPlace& run) {
    return run.span.shifted(offset).holds(span);
  });
}

/// Does the glossary approve every word there, in whatever context?
bool is_of_terms(const Article& article, const Pair& pair, Span span) {
  const std::string_view text = span.in(article.target().text);
  const std::vector<Word> all = words(text);
  return !all.empty() && std::ranges::all_of(all, [&](const Word& word) {
    return pair.glossary->approves(word.hash);
  });
}

bool is_excused(const Finding& finding, const Article& article) {
  if (!finding.unit) return false;
  const Pair& pair = article.pairs[*finding.unit];
  if (pair.glossary == nullptr) return false;
  if (finding.target && is_one_of(of_single_words, finding.code))
    return is_of_terms(article, pair, *finding.target);
  if (!finding.source || !is_one_of(of_missing, finding.code)) return false;
  return std::ranges::any_of(pair.terms, [&](const TermUse& use) {
    return !use.approved.empty() &&
           is_covered(*finding.source, {use.source}, pair.source.offset);
  });
}

}  // namespace

std::vector<Finding> without_excused(std::vector<Finding> findings,
                                     const Article& article) {
  std::erase_if(findings, [&](const Finding& finding) {
    return is_excused(finding, article);
  });
  return findings;
}

}  // namespace interlint
