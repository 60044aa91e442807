#include "align/band.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace interlint {
namespace {

constexpr std::uint32_t usual_width = 40;
constexpr std::uint32_t rare = 2;  // sentences that have the word
constexpr float surely = 1.5F;     // votes that make an anchor
constexpr float perhaps = .9F;     // ... where there are few
// Cells beyond the usual width, shared by all stretches without an anchor.  A
// table of 390 sentences without any is still searched whole; of a longer text
// a strip along the diagonal is, so that the work grows with the text and not
// with its square.  With 12 million, 20 KB of one word a line took 4.5 s, now
// .2 s; 1,110 real and generated documents keep every link.
constexpr std::uint64_t spare_cells = 150'000;

// Of a path; alternatives farther off are improbable.
constexpr std::uint32_t margin = 10;

struct Point {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

struct Vote {
  std::uint64_t place = 0;  // row << 32 | column
  float strength = 0;
};

/// The sentences of every rare type, in order.
std::vector<std::vector<std::uint32_t>> places(const Profile& side) {
  std::vector<std::vector<std::uint32_t>> found(side.types.size());
  for (std::uint32_t i = 0; i < side.size(); ++i)
    for (const Use& use : side.uses_of(i))
      if (side.frequency[use.type] <= rare) found[use.type].push_back(i);
  return found;
}

/// The votes for one place as one, in order of the places.
std::vector<Vote> summed(std::vector<Vote> votes) {
  std::ranges::stable_sort(votes, {}, &Vote::place);
  std::vector<Vote> sums;
  for (const Vote& vote : votes) {
    if (!sums.empty() && sums.back().place == vote.place)
      sums.back().strength += vote.strength;
    else
      sums.push_back(vote);
  }
  return sums;
}

/// What rare words that stand beside each other vote for.
std::vector<Vote> votes(const Profile& source, const Profile& target,
                        const Strengths& strengths) {
  const auto rows = places(source);
  const auto columns = places(target);
  const auto is_rare = [&](Partner p) { return !columns[p.type].empty(); };
  std::vector<Vote> all;
  for (std::uint32_t type = 0; type < rows.size(); ++type) {
    if (rows[type].empty()) continue;
    const auto partners = strengths.of(type);
    if (std::ranges::count_if(partners, is_rare) > 2) continue;
    for (const Partner& partner : partners) {
      const auto& there = columns[partner.type];
      if (there.size() != rows[type].size()) continue;
      for (std::size_t i = 0; i < there.size(); ++i)
        all.push_back(
            {std::uint64_t{rows[type][i]} << 32U | there[i], partner.strength});
    }
  }
  return summed(std::move(all));
}

std::vector<Point> anchors(const std::vector<Vote>& votes, std::uint32_t rows) {
  const auto at_least = [&](float strength) {
    std::vector<Point> points;
    for (const Vote& vote : votes) {
      if (vote.strength < strength) continue;
      points.push_back({static_cast<std::uint32_t>(vote.place >> 32U),
                        static_cast<std::uint32_t>(vote.place)});
    }
    return points;
  };
  std::vector<Point> found = at_least(surely);
  if (found.size() < rows / 50) found = at_least(perhaps);
  // Of one row the last column stands first, so that a chain takes one.
  std::ranges::sort(found, [](Point a, Point b) {
    return std::pair(a.row, b.column) < std::pair(b.row, a.column);
  });
  return found;
}

/// The longest chain of points that rises on both sides.
std::vector<Point> chain(const std::vector<Point>& points) {
  constexpr std::size_t none = ~std::size_t{0};
  std::vector<std::size_t> tails;
  std::vector<std::size_t> before(points.size(), none);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto at = std::ranges::lower_bound(
        tails, points[i].column, {},
        [&](std::size_t t) { return points[t].column; });
    if (at != tails.begin()) before[i] = *(at - 1);
    if (at == tails.end())
      tails.push_back(i);
    else
      *at = i;
  }
  std::vector<Point> chosen;
  for (std::size_t i = tails.empty() ? none : tails.back(); i != none;
       i = before[i])
    chosen.push_back(points[i]);
  std::ranges::reverse(chosen);
  return chosen;
}

double on_line(Point a, Point b, std::uint32_t row) {
  if (a.row == b.row) return a.column;
  return a.column + (double(b.column) - a.column) * (row - a.row) /
                        (double(b.row) - a.row);
}

/// Is the point far from the line through its near neighbours?
bool strays(Point before, Point point, Point after) {
  if (after.row - before.row >= usual_width) return false;
  return std::fabs(on_line(before, after, point.row) - point.column) >
         usual_width / 3.0 + 3;
}

std::vector<Point> waypoints(const std::vector<Point>& chosen, Point end) {
  std::vector<Point> points = {{0, 0}};
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const bool inner = i > 0 && i + 1 < chosen.size();
    if (inner && strays(chosen[i - 1], chosen[i], chosen[i + 1])) continue;
    points.push_back(chosen[i]);
  }
  points.push_back(end);
  return points;
}

std::uint32_t gap_between(Point a, Point b) {
  return std::max(b.row - a.row, b.column - a.column);
}

bool is_wide(std::uint32_t gap) {
  return gap > 2 * usual_width;
}

/// Half the width a stretch without anchors may have: what all of them
/// together may spend, a row of them.
std::uint32_t widest_half(const std::vector<Point>& points) {
  std::uint64_t rows = 1;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    if (is_wide(gap_between(points[i], points[i + 1])))
      rows += points[i + 1].row - points[i].row;
  return static_cast<std::uint32_t>(
      std::max<std::uint64_t>(usual_width, spare_cells / (2 * rows)));
}

/// Half the width between two waypoints: the usual where they are near, half
/// the gap where they are far, but never more than `widest`.
double half_width(Point a, Point b, std::uint32_t widest) {
  const std::uint32_t gap = gap_between(a, b);
  if (is_wide(gap)) return std::min(gap / 2, widest);
  return std::min(usual_width / 2 + gap / 2, usual_width);
}

void make_monotone(Band& band, std::uint32_t columns) {
  const std::size_t last = band.low.size() - 1;
  for (std::size_t i = 1; i <= last; ++i)
    band.low[i] = std::max(band.low[i], band.low[i - 1]);
  for (std::size_t i = last; i-- > 0;)
    band.high[i] = std::min(band.high[i], band.high[i + 1]);
  band.low[0] = 0;
  band.high[last] = columns;
  for (std::size_t i = 1; i <= last; ++i)
    band.low[i] = std::min(band.low[i], band.high[i - 1]);
}

}  // namespace

std::uint64_t Band::cells() const {
  std::uint64_t all = 0;
  for (std::uint32_t row = 0; row < low.size(); ++row) all += width(row);
  return all;
}

Band band_along_anchors(const Profile& source, const Profile& target,
                        const Strengths& strengths) {
  const std::uint32_t rows = source.size();
  const std::uint32_t columns = target.size();
  Band band = whole_table(rows, columns);
  const std::vector<Point> points = waypoints(
      chain(anchors(votes(source, target, strengths), rows)), {rows, columns});
  const std::uint32_t widest = widest_half(points);
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Point a = points[i];
    const Point b = points[i + 1];
    const double half = half_width(a, b, widest);
    for (std::uint32_t row = a.row; row <= b.row; ++row) {
      const double centre = std::floor(on_line(a, b, row));
      band.low[row] = static_cast<std::uint32_t>(std::max(0.0, centre - half));
      band.high[row] =
          static_cast<std::uint32_t>(std::min<double>(columns, centre + half));
    }
  }
  make_monotone(band, columns);
  return band;
}

Band band_along_path(const std::vector<Link>& path, std::uint32_t rows,
                     std::uint32_t columns) {
  Band band{std::vector<std::uint32_t>(rows + 1, columns),
            std::vector<std::uint32_t>(rows + 1, 0)};
  for (const Link& link : path) {
    const std::uint32_t begin = link.target.begin;
    const std::uint32_t low = begin > margin ? begin - margin : 0;
    const std::uint32_t high = std::min(columns, link.target.end + margin);
    for (std::uint32_t row = link.source.begin; row <= link.source.end; ++row) {
      band.low[row] = std::min(band.low[row], low);
      band.high[row] = std::max(band.high[row], high);
    }
  }
  if (path.empty()) return whole_table(rows, columns);
  return band;
}

Band whole_table(std::uint32_t rows, std::uint32_t columns) {
  return {std::vector<std::uint32_t>(rows + 1, 0),
          std::vector<std::uint32_t>(rows + 1, columns)};
}

}  // namespace interlint
