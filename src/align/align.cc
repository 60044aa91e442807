#include "align/align.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "align/band.h"
#include "align/beads.h"
#include "align/lessons.h"
#include "align/moves.h"
#include "align/parameters.h"
#include "align/profile.h"
#include "align/search.h"
#include "align/strengths.h"
#include "text/fold.h"
#include "text/words.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr std::uint64_t small_table = 20'000;  // cells that are all searched

/// Has the lexicon several translations of most words?  Debian's trans-de-en
/// has 20 to 23 for a word of a text, FreeDict's German-French 6.
bool is_rich(const AlignmentSettings& settings, Sentences source) {
  constexpr std::size_t sample = 20'000;  // bytes of the text that are read
  constexpr std::size_t rich = 12;        // translations of a word
  if (settings.lexicon == nullptr || settings.lexicon->empty()) return false;
  const std::string_view text =
      std::string_view(source.document.text).substr(0, sample);
  const std::vector<Word> all = words(text);
  std::size_t translations = 0;
  for (const Word& word : all)
    translations +=
        settings.lexicon->translations(folded(word.span.in(text))).size();
  return translations >= rich * std::max<std::size_t>(1, all.size());
}

Band band_for(const Profile& source, const Profile& target,
              const Strengths& strengths) {
  if ((source.size() + 1ULL) * (target.size() + 1ULL) <= small_table)
    return whole_table(source.size(), target.size());
  return band_along_anchors(source, target, strengths);
}

/// A first alignment, only to learn words from.
std::vector<Link> draft(const Profile& source, const Profile& target,
                        const Strengths& strengths,
                        const Parameters& parameters) {
  const Band band = band_for(source, target, strengths);
  Beads beads(source, target, strengths, parameters, band);
  return best_path(beads, band, types_of_beads(parameters, Choice::common));
}

}  // namespace

Alignment align_by(Sentences source, Sentences target,
                   const AlignmentSettings& settings,
                   const Parameters& parameters) {
  const Profile from = profile(source, parameters);
  const Profile to = profile(target, parameters);
  const Strengths known =
      known_strengths(from, to, parameters, settings.lexicon);
  const Strengths strengths = Strengths::joined(
      known, lessons(from, to, draft(from, to, known, parameters), parameters));
  const std::vector<BeadType> types = types_of_beads(parameters, Choice::all);
  const Band band = band_for(from, to, strengths);
  Beads beads(from, to, strengths, parameters, band);
  std::vector<Link> path = best_path(beads, band, types);
  const Band near = band_along_path(path, from.size(), to.size());
  Beads near_beads(from, to, strengths, parameters, near);
  judge(path, near_beads, near, types);
  Alignment made{.moves = moves(from, to, strengths, path)};
  made.links = std::move(path);
  return made;
}

Alignment align(Sentences source, Sentences target,
                const AlignmentSettings& settings) {
  return align_by(source, target, settings,
                  is_rich(settings, source) ? large_lexicon : small_lexicon);
}

Alignment align(Sentences source, Sentences target) {
  return align(source, target, {});
}

}  // namespace interlint
