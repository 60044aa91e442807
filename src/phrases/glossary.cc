#include "phrases/glossary.h"

#include <algorithm>

#include "text/fold.h"
#include "text/hash.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

/// A shorter word at the end of a longer one is chance: “Rat” in “Vorrat”.
constexpr std::size_t least_head = 4;      // code points
constexpr std::size_t least_modifier = 3;  // bytes

bool is_covered(const TermPlace& run, const std::vector<TermPlace>& by) {
  return std::ranges::any_of(by, [&](const TermPlace& other) {
    return other.span.overlaps(run.span);
  });
}

bool is_capital(const Word& word) {
  return word.casing == Casing::title;
}

}  // namespace

const std::string& GlossaryEntry::proposal() const {
  static const std::string none;
  if (verbatim) return source;
  return renderings.empty() ||
                 renderings.front().status == TermStatus::forbidden
             ? none
             : renderings.front().text;
}

Glossary::Glossary(std::span<const TermList> lists, const Vocabulary* source,
                   const Vocabulary& target) {
  const Inflection target_forms(target.table("endings", 3),
                                target.table("vowel-changes", 2));
  for (const TermList& list : lists)
    for (const Term& term : list.terms) add(term, target_forms);
  for (GlossaryEntry& entry : entries_)
    std::ranges::stable_sort(entry.renderings, {}, &Rendering::status);
  if (source == nullptr) return;
  has_compounds_ = !source->table("compound-links", 2).rows.empty();
  index(Inflection(source->table("endings", 3),
                   source->table("vowel-changes", 2)));
}

std::uint32_t Glossary::entry_of(const std::string& source) {
  const auto [known, fresh] = by_source_.try_emplace(
      source, static_cast<std::uint32_t>(entries_.size()));
  if (fresh) entries_.push_back({.source = source});
  return known->second;
}

void Glossary::add(const Term& term, const Inflection& forms) {
  GlossaryEntry& entry = entries_[entry_of(term.source)];
  if (term.status == TermStatus::verbatim) {
    // The target has endings of its own: “the Tagesschau’s report”.
    TermPattern kept(term.source, forms, TermPattern::Capitals::matter);
    entry.verbatim = true;
    if (kept.size() == 0) return;
    approve(kept);
    entry.renderings.push_back(
        {term.source, TermStatus::verbatim, std::move(kept)});
    return;
  }
  // To forbid “Act” is not to forbid “act”.
  const auto capitals = term.status == TermStatus::forbidden
                            ? TermPattern::Capitals::matter
                            : TermPattern::Capitals::ignored;
  Rendering rendering{term.target, term.status,
                      TermPattern(term.target, forms, capitals)};
  if (rendering.pattern.size() == 0) return;
  if (term.status != TermStatus::forbidden) approve(rendering.pattern);
  entry.renderings.push_back(std::move(rendering));
}

void Glossary::approve(const TermPattern& pattern) {
  const std::vector<std::uint64_t> forms = pattern.forms();
  approved_.insert(forms.begin(), forms.end());
}

void Glossary::index(const Inflection& forms) {
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    if (entries_[i].source.empty()) continue;
    TermPattern pattern(entries_[i].source, forms,
                        TermPattern::Capitals::matter);
    if (pattern.size() == 0) continue;
    if (entries_[i].verbatim) approve(pattern);
    sources_.push_back({i, std::move(pattern)});
  }
  std::ranges::stable_sort(sources_, std::greater{}, [](const Source& source) {
    return source.pattern.size();
  });
  for (std::uint32_t i = 0; i < sources_.size(); ++i)
    for (const std::uint64_t form : sources_[i].pattern.openers())
      by_opener_[form].push_back(i);
}

/// The term of one word that is the last part of the word (folded): “Anlage” of
/// “Kernkraftanlage”.
const Glossary::Source* Glossary::head_of(std::string_view whole) const {
  for (std::size_t at = least_modifier; at < whole.size(); ++at) {
    const std::string_view head = whole.substr(at);
    if (!is_valid_utf8(head)) continue;
    if (code_points(head) < least_head) return nullptr;
    const auto known = by_opener_.find(hash_of(head));
    if (known == by_opener_.end()) continue;
    for (const std::uint32_t i : known->second)
      if (sources_[i].pattern.size() == 1) return &sources_[i];
  }
  return nullptr;
}

/// A word that a dictionary lists as a whole has a meaning of its own:
/// “Geldanlage”.
Glossary::Found Glossary::in_compound(WordedText source, std::uint32_t word,
                                      const Lexicon* lexicon) const {
  if (!has_compounds_ || !is_capital(source.words[word])) return {};
  const std::string whole = folded(source.words[word].span.in(source.text));
  const Source* head = head_of(whole);
  if (head == nullptr ||
      (lexicon != nullptr && !lexicon->empty() && !lexicon->is_compound(whole)))
    return {};
  return {
      head, {.span = source.words[word].span, .first = word, .count = 1}, true};
}

Glossary::Found Glossary::found_at(WordedText source, std::uint32_t word,
                                   const Lexicon* lexicon) const {
  const auto known = by_opener_.find(source.words[word].hash);
  if (known != by_opener_.end()) {
    for (const std::uint32_t i : known->second)
      if (const auto run = sources_[i].pattern.at(source, word, nullptr))
        return {&sources_[i], *run, false};
  }
  return in_compound(source, word, lexicon);
}

std::vector<Glossary::Found> Glossary::found_in(WordedText source,
                                                const Lexicon* lexicon) const {
  std::vector<Found> all;
  for (std::uint32_t i = 0; i < source.words.size();) {
    const Found found = found_at(source, i, lexicon);
    if (found.source != nullptr) all.push_back(found);
    i += found.source == nullptr ? 1 : found.run.count;
  }
  return all;
}

void Glossary::render(TermUse& use, const TermPattern* own, WordedText target,
                      const Lexicon* lexicon) const {
  const GlossaryEntry& entry = entries_[use.entry];
  if (entry.verbatim && own != nullptr)
    use.approved = own->all_in(target, nullptr);
  for (const Rendering& rendering : entry.renderings) {
    const bool is_forbidden = rendering.status == TermStatus::forbidden;
    for (const TermPlace& place : rendering.pattern.all_in(target, lexicon)) {
      if (!is_forbidden)
        use.approved.push_back(place);
      else if (!is_covered(place, use.approved))
        use.forbidden.push_back(place);
    }
  }
}

std::vector<TermUse> Glossary::uses(WordedText source, WordedText target,
                                    const Lexicon* lexicon) const {
  std::vector<TermUse> all;
  for (const Found& found : found_in(source, lexicon)) {
    TermUse use{.entry = found.source->entry,
                .source = found.run,
                .in_compound = found.in_compound};
    render(use, &found.source->pattern, target, lexicon);
    all.push_back(std::move(use));
  }
  if (const auto always = by_source_.find(""); always != by_source_.end()) {
    TermUse use{.entry = always->second};
    render(use, nullptr, target, lexicon);
    if (!use.forbidden.empty()) all.push_back(std::move(use));
  }
  return all;
}

}  // namespace interlint
