#include "engine/silence.h"

#include <algorithm>
#include <optional>

#include "phrases/glossary.h"
#include "text/words.h"

namespace interlint {
namespace {

std::vector<Span> words_in(const Document& document, Span span) {
  std::vector<Span> found;
  for (const Word& word : words(span.in(document.text)))
    found.push_back(word.span.shifted(span.begin));
  return found;
}

bool judges_words(const About& about) {
  return about.reads == Reads::words;
}

/// Is enough of the place code?  A place without words is looked at itself; one
/// that is empty, or that nobody named, says nothing against it.
bool agrees(std::optional<Span> place, const About& about,
            const Document& document, const CodeRegions& regions) {
  if (!place || place->empty()) return true;
  const auto is_code = [&](Span span) {
    return judges_words(about) ? regions.is_code(span)
                               : regions.is_marked(span);
  };
  const std::vector<Span> parts = words_in(document, *place);
  const auto in_code = std::ranges::count_if(parts, is_code);
  const auto all = static_cast<std::ptrdiff_t>(parts.size());
  switch (about.in_code) {
    case Share::any: return in_code > 0;
    case Share::most: return 2 * in_code > all;
    case Share::all: break;
  }
  return parts.empty() ? is_code(*place) : in_code == all;
}

bool is_covered(Span span, const TermPlace& run, std::uint32_t offset) {
  return run.span.shifted(offset).holds(span);
}

/// Does the glossary approve every word there, in whatever context?
bool is_of_terms(const Document& document, const Glossary& glossary,
                 Span span) {
  const std::vector<Word> all = words(span.in(document.text));
  return !all.empty() && std::ranges::all_of(all, [&](const Word& word) {
    return glossary.approves(word.hash);
  });
}

}  // namespace

Silence::Silence(const Article& article)
    : article_(article), source_(article.source()), target_(article.target()) {}

bool Silence::holds(const About& about, const Finding& finding) const {
  return is_approved(about, finding) || is_in_code(about, finding);
}

bool Silence::is_in_code(const About& about, const Finding& finding) const {
  if (about.reads != Reads::words && about.reads != Reads::figures &&
      about.reads != Reads::marks)
    return false;
  const bool has_place = (finding.source && !finding.source->empty()) ||
                         (finding.target && !finding.target->empty());
  return has_place &&
         agrees(finding.source, about, article_.source(), source_) &&
         agrees(finding.target, about, article_.target(), target_);
}

bool Silence::is_approved(const About& about, const Finding& finding) const {
  if (about.approval == Approval::counts_not || !finding.unit) return false;
  const Pair& pair = article_.pairs[*finding.unit];
  if (pair.glossary == nullptr) return false;
  if (about.approval == Approval::of_target)
    return finding.target &&
           is_of_terms(article_.target(), *pair.glossary, *finding.target);
  return finding.source &&
         std::ranges::any_of(pair.terms, [&](const TermUse& use) {
           return !use.approved.empty() &&
                  is_covered(*finding.source, use.source, pair.source.offset);
         });
}

}  // namespace interlint
