#include "evidence/alignment/gaps.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "evidence/alignment/spans.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::uint32_t most_words_of_a_credit = 10;
constexpr std::uint32_t least_words_of_a_line = 4;
constexpr std::uint32_t cut_off_sentences = 3;
// A neighbour that is longer than its partner by this much of the gap may
// hold what the gap says.
constexpr float room_for_the_gap = .55F;
constexpr float doubt_for_room = .5F;

const Side& side_of(const Pair& pair, Lacking lacking) {
  return lacking == Lacking::target ? pair.source : pair.target;
}

const Side& other_side(const Pair& pair, Lacking lacking) {
  return lacking == Lacking::target ? pair.target : pair.source;
}

bool is_alone(const Pair& pair, Lacking lacking) {
  const Range& other =
      lacking == Lacking::target ? pair.link.target : pair.link.source;
  const Range& own =
      lacking == Lacking::target ? pair.link.source : pair.link.target;
  return other.empty() && !own.empty();
}

std::uint64_t key_of(std::string_view text) {
  return hash_of(squeezed(text));
}

/// "(Foto: dpa)": a short line that stands in brackets as a whole.
bool is_credit(const Side& side) {
  const std::string_view text = trimmed(side.text);
  return side.words.size() <= most_words_of_a_credit &&
         (text.starts_with('(') || text.starts_with('[')) &&
         (text.ends_with(')') || text.ends_with(']'));
}

/// A line of a few words that is no sentence: a byline, a button.
bool is_scrap(const Side& side) {
  return side.words.empty() ||
         (side.words.size() < least_words_of_a_line &&
          side.place.kind == Kind::paragraph && side.place.begins_block &&
          side.place.ends_block && !ends_like_a_sentence(side.text));
}

/// Finds the gaps of one side of an article.
class Finder {
 public:
  Finder(const Article& article, Lacking lacking)
      : article_(article), lacking_(lacking), scale_(scale()) {
    // Most articles lack nothing: no need to know what stands twice in them.
    const bool lacks = std::ranges::any_of(
        article_.pairs, [&](const Pair& p) { return is_alone(p, lacking_); });
    if (!lacks) return;
    moved_.resize(own_segments().size());
    for (const Move& move : article_.bitext->moves) {
      const Range& range =
          lacking_ == Lacking::target ? move.source : move.target;
      std::fill(moved_.begin() + range.begin, moved_.begin() + range.end, 1);
    }
    for (const Segment& segment : own_segments())
      ++times_[key_of(segment.span.in(own().text))];
  }

  std::vector<Gap> found() const {
    std::vector<Gap> gaps;
    const auto count = static_cast<std::uint32_t>(article_.pairs.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!is_missed(i)) continue;
      const GapExtent extent =
          is_whole_block(i) ? GapExtent::blocks : GapExtent::sentences;
      if (gaps.empty() || !continues(gaps.back(), i, extent))
        gaps.push_back(Gap{.extent = extent, .first = i});
      gaps.back().last = i;
    }
    for (Gap& gap : gaps) fill(gap);
    return gaps;
  }

 private:
  const Document& own() const {
    return lacking_ == Lacking::target ? article_.source() : article_.target();
  }
  const std::vector<Segment>& own_segments() const {
    return lacking_ == Lacking::target ? article_.bitext->source_segments
                                       : article_.bitext->target_segments;
  }
  const Side& side(std::uint32_t i) const {
    return side_of(article_.pairs[i], lacking_);
  }

  /// Characters of the other language for one of this.
  float scale() const {
    double own = 1;
    double other = 1;
    for (const Pair& pair : article_.pairs) {
      if (pair.link.source.empty() || pair.link.target.empty()) continue;
      own += static_cast<double>(side_of(pair, lacking_).text.size());
      other += static_cast<double>(other_side(pair, lacking_).text.size());
    }
    return static_cast<float>(other / own);
  }

  bool is_missed(std::uint32_t i) const {
    const Pair& pair = article_.pairs[i];
    if (!is_alone(pair, lacking_) || moved_[own_range(i).begin] != 0)
      return false;
    const Side& text = side(i);
    if (text.place.kind == Kind::furniture || text.place.kind == Kind::code)
      return false;
    if (is_credit(text) || is_scrap(text)) return false;
    const auto times = times_.find(key_of(text.text));
    return times == times_.end() || times->second == 1;
  }

  const Range& own_range(std::uint32_t i) const {
    const Link& link = article_.pairs[i].link;
    return lacking_ == Lacking::target ? link.source : link.target;
  }

  std::uint32_t block_of(std::uint32_t i) const {
    return own_segments()[own_range(i).begin].block;
  }

  /// Has no sentence of the block a partner?
  bool is_whole_block(std::uint32_t i) const {
    const std::uint32_t block = block_of(i);
    return reaches(i, block, -1, &Place::begins_block) &&
           reaches(i, block, 1, &Place::ends_block);
  }

  /// Are all sentences from `i` to that end of its block alone?
  bool reaches(std::uint32_t i, std::uint32_t block, int step,
               bool Place::* end) const {
    for (std::int64_t at = i;
         at >= 0 && at < static_cast<std::int64_t>(article_.pairs.size());
         at += step) {
      const auto here = static_cast<std::uint32_t>(at);
      if (side(here).text.empty()) continue;
      if (!is_alone(article_.pairs[here], lacking_) || block_of(here) != block)
        return false;
      if (side(here).place.*end) return true;
    }
    return false;
  }

  /// Does pair `i` go on with the gap?  Only additions may lie between.
  bool continues(const Gap& gap, std::uint32_t i, GapExtent extent) const {
    if (gap.extent != extent) return false;
    if (extent == GapExtent::sentences && block_of(i) != block_of(gap.last))
      return false;
    for (std::uint32_t at = gap.last + 1; at < i; ++at)
      if (!side(at).text.empty()) return false;
    return true;
  }

  void fill(Gap& gap) const {
    float sum = 0;
    std::uint32_t sentences = 0;
    std::uint32_t blocks = 0;
    for (std::uint32_t i = gap.first; i <= gap.last; ++i) {
      if (!is_alone(article_.pairs[i], lacking_)) continue;
      ++sentences;
      if (sentences == 1 || side(i).place.begins_block) ++blocks;
      sum += article_.pairs[i].link.confidence;
      gap.words += words_of_meaning(side(i));
    }
    gap.count = gap.extent == GapExtent::blocks ? blocks : sentences;
    gap.confidence = sum / static_cast<float>(sentences);
    const Side& last = side(gap.last);
    gap.span = {side(gap.first).offset,
                last.offset + static_cast<std::uint32_t>(last.text.size())};
    const std::uint32_t place =
        other_side(article_.pairs[gap.first], lacking_).offset;
    gap.missing = {place, place};
    if (has_room(gap)) gap.confidence *= doubt_for_room;
  }

  /// By how much a pair is longer on the other side than its length explains.
  float excess(const Pair& pair) const {
    return static_cast<float>(other_side(pair, lacking_).text.size()) -
           scale_ * static_cast<float>(side_of(pair, lacking_).text.size());
  }

  bool has_room(const Gap& gap) const {
    const float needed =
        room_for_the_gap * scale_ * static_cast<float>(gap.span.size());
    const auto may_hold = [&](const Pair& pair) {
      return !pair.link.source.empty() && !pair.link.target.empty() &&
             excess(pair) > needed;
    };
    return (gap.first > 0 && may_hold(article_.pairs[gap.first - 1])) ||
           (gap.last + 1 < article_.pairs.size() &&
            may_hold(article_.pairs[gap.last + 1]));
  }

  const Article& article_;
  Lacking lacking_;
  float scale_;
  std::unordered_map<std::uint64_t, std::uint32_t> times_;
  std::vector<char> moved_;  ///< by segment: it stands in another place
};

}  // namespace

std::vector<Gap> gaps(const Article& article, Lacking lacking) {
  return Finder(article, lacking).found();
}

bool is_cut_off(const Article& article, const Gap& gap) {
  for (std::size_t i = gap.last + 1; i < article.pairs.size(); ++i)
    if (!article.pairs[i].source.text.empty()) return false;
  return gap.last - gap.first + 1 >= cut_off_sentences && gap.first > 0;
}

bool weighs_in_full(const Gap& gap) {
  return gap.confidence >= full_gap_confidence && gap.words >= full_gap_words;
}

std::string shown(const Article& article, const Gap& gap, Lacking lacking) {
  const std::string first =
      beginning_of(side_of(article.pairs[gap.first], lacking).text);
  if (gap.first == gap.last) return fmt::format("“{}”", first);
  const std::string_view what =
      gap.extent == GapExtent::blocks ? "blocks" : "sentences";
  const std::string last =
      beginning_of(side_of(article.pairs[gap.last], lacking).text);
  if (gap.count == 1)
    return fmt::format("A paragraph, from “{}” to “{}”,", first, last);
  return fmt::format("{} {}, from “{}” to “{}”,", counted_first(gap.count),
                     what, first, last);
}

}  // namespace interlint
