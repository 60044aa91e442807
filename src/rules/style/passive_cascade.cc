#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::passive_cascade {
namespace {

constexpr std::size_t least_passives = 4;
constexpr std::size_t reach = 2;  // words between the auxiliary and its verb

bool is_in(const Side& side, std::string_view list, const Word& word) {
  return side.vocabulary->words(list).has(word.hash);
}

bool is_participle(const Side& side, const Word& word) {
  return is_in(side, "participles", word) ||
         (side[word].size() > 4 && side[word].ends_with("ed"));
}

/// The word of a passive that begins with the auxiliary at `i`: “was quickly
/// repaired”; the number of words if there is none.
std::size_t participle_behind(const Side& side, std::size_t i) {
  for (std::size_t j = i + 1; j < side.words.size() && j <= i + 1 + reach;
       ++j) {
    if (side.between(side.words[j - 1].span.end, side.words[j].span.begin) !=
        " ")
      break;
    if (is_participle(side, side.words[j])) return j;
    if (!side[side.words[j]].ends_with("ly") &&
        !is_in(side, "passive-auxiliaries", side.words[j]) &&
        !is_in(side, "passive-insertions", side.words[j]))
      break;
  }
  return side.words.size();
}

/// The passives of the target, from the auxiliary to the participle.
std::vector<Span> passives(const Side& side) {
  std::vector<Span> found;
  for (std::size_t i = 0; i < side.words.size(); ++i) {
    if (!is_in(side, "passive-auxiliaries", side.words[i])) continue;
    const std::size_t end = participle_behind(side, i);
    if (end == side.words.size()) continue;
    found.push_back({side.words[i].span.begin, side.words[end].span.end});
    i = end;
  }
  return found;
}

/// How often the source says that something is done, by its auxiliaries alone.
std::size_t passives_of_source(const Side& side) {
  if (side.vocabulary == nullptr) return 0;
  const WordSet& auxiliaries = side.vocabulary->words("passive-auxiliaries");
  return static_cast<std::size_t>(std::ranges::count_if(
      side.words,
      [&](const Word& word) { return auxiliaries.has(word.hash); }));
}

/// A run of pairs of one block whose targets hold passives.
struct Cascade {
  std::size_t target = 0;
  std::size_t source = 0;
  Span first;  ///< in the document
};

void add(Cascade& cascade, const Pair& pair, const std::vector<Span>& found) {
  if (cascade.target == 0)
    cascade.first = found.front().shifted(pair.target.offset);
  cascade.target += found.size();
  cascade.source += passives_of_source(pair.source);
}

void report_cascade(const Cascade& cascade, Report& report) {
  if (cascade.target < least_passives || 2 * cascade.source > cascade.target)
    return;
  report.add({.target = cascade.first,
              .message = fmt::format("{} passives follow one another from here "
                                     "on; the source has {}.",
                                     cascade.target, cascade.source),
              .confidence = 0.6F});
}

void check(const Article& article, Report& report) {
  Cascade now;
  for (const Pair& pair : article.pairs) {
    const bool readable =
        pair.target.vocabulary != nullptr && !pair.source.empty();
    const std::vector<Span> found =
        readable ? passives(pair.target) : std::vector<Span>();
    if (found.empty() || pair.target.place.begins_block) {
      report_cascade(now, report);
      now = {};
    }
    if (!found.empty()) add(now, pair, found);
  }
  report_cascade(now, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "STY008",
           .name = "passive-cascade",
           .title = "One passive behind the other",
           .what = "Four or more passives follow one another in a paragraph, "
                   "where the source says who acts.",
           .why = "The reader is no longer told who does what.",
           .cure = "Let somebody act in every other sentence.",
           .its = "style",
           .mqm = "style/awkward",
           .severity = Severity::info,
           .on = false,  // manuals are written so
           .bad = {{"Man räumte den Saal und schloss die Türen. Die Polizei "
                    "befragte alle Gäste und nahm zwei Männer mit.",
                    "The hall [[was cleared]] and the doors were closed. All "
                    "guests were questioned and two men were taken away."}},
           .good = {{"Der Saal wurde geräumt, die Türen wurden geschlossen. "
                     "Alle Gäste wurden befragt, zwei Männer mitgenommen.",
                     "The hall was cleared and the doors were closed. All "
                     "guests were questioned and two men were taken away."},
                    {"Man räumte den Saal und schloss die Türen.",
                     "The hall was cleared and the doors were closed."}}},
      .check = check};
}

}  // namespace interlint::rules::passive_cascade
