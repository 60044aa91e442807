#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/edit_distance.h"
#include "text/fold.h"

namespace interlint::rules::name_inconsistent {
namespace {

constexpr std::size_t least_bytes = 4;
constexpr std::size_t long_name = 8;  // bytes; may differ in two letters

/// One spelling of a name in the target: how often, and where first.
struct Spelling {
  std::string_view shown;
  std::string_view in_source;
  std::size_t uses = 0;
  const Pair* pair = nullptr;
  Span source;
  Span target;
};

/// The spellings of each name, by the hash of the name in the source.  In
/// order of hashes, so that the report does not depend on chance.
using Spellings = std::map<std::uint64_t, std::vector<Spelling>>;

bool may_be_name(const Side& side, const Word& word) {
  return is_capitalised(word) && !word.numeric &&
         word.span.size() >= least_bytes &&
         (side.vocabulary == nullptr ||
          !side.vocabulary->function_words().has(word.hash));
}

/// A text in capitals says nothing of how its names are written.
bool is_shouted(const Side& side) {
  return std::ranges::none_of(side.words, [](const Word& word) {
    return word.casing == Casing::lower;
  });
}

/// What the spellings of one name share: "Özdemir", "Oezdemir", "Ozdemir".
std::string bones(std::string_view name) {
  std::string bare = unaccented(folded(name));
  for (const std::string_view digraph : {"ae", "oe", "ue"}) {
    for (std::size_t at = bare.find(digraph); at != std::string::npos;
         at = bare.find(digraph, at))
      bare.erase(at + 1, 1);
  }
  return bare;
}

/// One a derivation of the other, or its plural: "Hamburg", "Hamburger".
bool are_related(std::string_view a, std::string_view b) {
  return a.starts_with(b) || b.starts_with(a);
}

bool is_slip_of(std::string_view name, std::string_view other) {
  const std::string a = bones(name);
  const std::string b = bones(other);
  if (a == b) return true;
  const std::size_t most = std::min(a.size(), b.size()) < long_name ? 1 : 2;
  return a.front() == b.front() && !are_related(a, b) &&
         edit_distance(a, b, most) <= most;
}

/// Is the word in a dictionary, as it stands or in small letters?
bool is_known(const Side& side, std::string_view word) {
  return side.vocabulary != nullptr &&
         (side.vocabulary->knows(word) ||
          side.vocabulary->knows(lower_case(word)));
}

/// Is a letter with an accent, or what is written for one, in the word?
bool may_hide_accents(std::string_view word) {
  return std::ranges::any_of(
             word,
             [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) ||
         word.find("ae") != std::string_view::npos ||
         word.find("oe") != std::string_view::npos ||
         word.find("ue") != std::string_view::npos;
}

/// The source name that the target word spells in its own way.
const Word* original_of(const Pair& pair, const Word& word) {
  if (const auto same = place_of(pair.source, word.hash))
    return &pair.source.words[*same];
  const std::string_view shown = pair.target[word];
  const bool known = is_known(pair.target, shown);
  if (known && !may_hide_accents(shown)) return nullptr;
  for (const Word& there : pair.source.words) {
    if (may_be_name(pair.source, there) &&
        (known ? bones(pair.source[there]) == bones(shown)
               : is_slip_of(pair.source[there], shown)))
      return &there;
  }
  return nullptr;
}

void collect(const Pair& pair, Spellings& spellings) {
  if (pair.source.empty() || is_shouted(pair.target)) return;
  for (const Word& word : pair.target.words) {
    if (!may_be_name(pair.target, word)) continue;
    const Word* original = original_of(pair, word);
    if (original == nullptr || !is_capitalised(*original)) continue;
    std::vector<Spelling>& forms = spellings[original->hash];
    const std::string_view shown = pair.target[word];
    auto form = std::ranges::find(forms, shown, &Spelling::shown);
    if (form == forms.end()) {
      forms.push_back({.shown = shown,
                       .in_source = pair.source[*original],
                       .pair = &pair,
                       .source = original->span,
                       .target = word.span});
      form = std::prev(forms.end());
    }
    ++form->uses;
  }
}

/// The commonest spelling; between equals, that of the source.
const Spelling& usual_of(const std::vector<Spelling>& forms) {
  return *std::ranges::max_element(forms, {}, [](const Spelling& form) {
    return std::pair(form.uses, form.shown == form.in_source);
  });
}

/// A word that the language has in small letters is no name.
bool is_common(const Spelling& spelling) {
  const Vocabulary* vocabulary = spelling.pair->target.vocabulary;
  return vocabulary != nullptr && vocabulary->knows(lower_case(spelling.shown));
}

bool is_elsewhere_in_source(const Article& article, std::string_view name) {
  return article.source().text.find(name) != std::string::npos;
}

void report_rarer(const Article& article, const std::vector<Spelling>& forms,
                  Report& report) {
  const Spelling& usual = usual_of(forms);
  if (is_common(usual)) return;
  for (const Spelling& form : forms) {
    if (form.shown == usual.shown || is_common(form)) continue;
    // Two spellings of the source are two in the target.
    if (is_elsewhere_in_source(article, form.shown)) continue;
    report.add(*form.pair, {.source = form.source,
                            .target = form.target,
                            .message = fmt::format(
                                "“{}” is written “{}” elsewhere in the "
                                "text ({} to {}).",
                                form.shown, usual.shown, usual.uses, form.uses),
                            .confidence = 0.8F});
  }
}

void check(const Article& article, Report& report) {
  Spellings spellings;
  for (const Pair& pair : article.pairs) collect(pair, spellings);
  for (const auto& [name, forms] : spellings)
    if (forms.size() > 1) report_rarer(article, forms, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "NAM002",
           .name = "name-inconsistent",
           .title = "Name spelled in two ways",
           .what = "One name of the source has two spellings in the target.",
           .why = "The reader takes one person or firm for two.",
           .cure = "Choose one spelling.",
           .its = "inconsistent-entities",
           .mqm = "terminology/term-inconsistency",
           .severity = Severity::warning,
           .reads = Reads::words,
           .yields_to = {{"untranslated-segment"},
                         {"segment-added"},
                         {"block-added"},
                         {"protected-text-translated"}},
           .bad = {{"Frau Özdemir kam spät. ¶ Dann sprach [[Özdemir]] lange.",
                    "Ms Özdemir came late. ¶ Then [[Oezdemir]] spoke for "
                    "long."}},
           .good = {{"Frau Özdemir kam. ¶ Dann sprach Özdemir.",
                     "Ms Özdemir came. ¶ Then Özdemir spoke."},
                    {"Herr Meier kam. ¶ Dann sprach Frau Meyer.",
                     "Mr Meier came. ¶ Then Ms Meyer spoke."}}},
      .check = check};
}

}  // namespace interlint::rules::name_inconsistent
