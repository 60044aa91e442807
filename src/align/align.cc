#include "align/align.h"

#include <cstdint>

#include "align/band.h"
#include "align/beads.h"
#include "align/lessons.h"
#include "align/parameters.h"
#include "align/profile.h"
#include "align/search.h"
#include "align/strengths.h"
#include "lexicon/lexicon.h"

namespace interlint {
namespace {

constexpr std::uint64_t small_table = 20'000;  // cells that are all searched

bool has_words(const AlignmentSettings& settings) {
  return settings.lexicon != nullptr && !settings.lexicon->empty();
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

std::vector<Link> align_by(Sentences source, Sentences target,
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
  return path;
}

std::vector<Link> align(Sentences source, Sentences target,
                        const AlignmentSettings& settings) {
  return align_by(source, target, settings,
                  has_words(settings) ? with_dictionary : without_dictionary);
}

std::vector<Link> align(Sentences source, Sentences target) {
  return align(source, target, {});
}

}  // namespace interlint
