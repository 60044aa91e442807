#include "align/beads.h"

#include <algorithm>
#include <cmath>

#include "align/structure.h"

namespace interlint {
namespace {

constexpr std::size_t most_uses = 60'000;  // what fits the 16 bits of a use

std::vector<double> sums(const std::vector<double>& values) {
  std::vector<double> all(values.size() + 1, 0);
  for (std::size_t i = 0; i < values.size(); ++i)
    all[i + 1] = all[i] + values[i];
  return all;
}

std::vector<double> lengths(const Profile& side, double scale) {
  std::vector<double> all(side.size());
  for (std::uint32_t i = 0; i < side.size(); ++i)
    all[i] = side.characters[i] * scale;
  return sums(all);
}

std::vector<double> weights(const Profile& side) {
  std::vector<double> all(side.size(), 0);
  for (std::uint32_t i = 0; i < side.size(); ++i)
    for (const Use& use : side.uses_of(i)) all[i] += use.weight;
  return sums(all);
}

std::vector<double> borders(const Profile& side, const Parameters& parameters) {
  std::vector<double> all(side.size(), 0);
  for (std::uint32_t i = 1; i < side.size(); ++i)
    if (side.begins_block[i] != 0)
      all[i] = cost_of_border(side.kinds[i - 1], side.kinds[i], parameters);
  return sums(all);
}

/// Characters of the target for one of the source.  A short document says
/// little about it: `usual` characters of equal length are added to it.
double scale_of(const Profile& source, const Profile& target) {
  constexpr double usual = 1000;
  return (lengths(target, 1).back() + usual) /
         (lengths(source, 1).back() + usual);
}

float between(const std::vector<double>& sums, std::uint32_t begin,
              std::uint32_t end) {
  return static_cast<float>(sums[end] - sums[begin]);
}

}  // namespace

std::vector<BeadType> types_of_beads(const Parameters& p, Choice choice) {
  const float bead24 = p.bead33 - 1;
  std::vector<BeadType> types = {
      {1, 0, p.alone},  {0, 1, p.alone},  {1, 1, 0},        {1, 2, p.bead12},
      {2, 1, p.bead12}, {2, 2, p.bead22}, {1, 3, p.bead13}, {3, 1, p.bead13},
      {2, 3, p.bead23}, {3, 2, p.bead23}, {1, 4, p.bead14}, {4, 1, p.bead14},
      {3, 3, p.bead33}, {2, 4, bead24},   {4, 2, bead24}};
  if (choice == Choice::common)
    std::erase_if(types, [](BeadType t) { return t.source + t.target > 4; });
  return types;
}

Beads::Beads(const Profile& source, const Profile& target,
             const Strengths& strengths, const Parameters& parameters,
             const Band& band)
    : source_(source),
      target_(target),
      strengths_(strengths),
      parameters_(parameters),
      band_(band),
      first_place_(target.types.size() + 1, 0),
      source_length_(lengths(source, scale_of(source, target))),
      target_length_(lengths(target, 1)),
      source_weight_(weights(source)),
      target_weight_(weights(target)),
      source_borders_(borders(source, parameters)),
      target_borders_(borders(target, parameters)) {
  for (const Use& use : target.uses) ++first_place_[use.type + 1];
  for (std::size_t i = 1; i < first_place_.size(); ++i)
    first_place_[i] += first_place_[i - 1];
  places_.resize(target.uses.size());
  std::vector<std::uint32_t> next(first_place_.begin(), first_place_.end() - 1);
  std::size_t longest = 0;
  for (std::uint32_t j = 0; j < target.size(); ++j) {
    const auto uses = target.uses_of(j);
    longest = std::max(longest, uses.size());
    for (std::size_t i = 0; i < uses.size(); ++i)
      places_[next[uses[i].type]++] = {
          j, static_cast<std::uint16_t>(std::min(i, most_uses))};
  }
  for (std::uint32_t i = 0; i < source.size(); ++i)
    longest = std::max(longest, source.uses_of(i).size());
  best_.assign(std::min(longest, most_uses) + 1, 0);
}

void Beads::enter(std::uint32_t row) {
  const std::uint32_t low = std::min(band_.low[row], band_.low[row + 1]);
  const std::uint32_t from = low > largest_bead ? low - largest_bead : 0;
  const std::uint32_t to =
      band_.high[std::min(source_.size(), row + largest_bead)];
  Row& entered = row_of(row);
  entered.from = from;
  collect(row, from, to);
  sort_into(entered, to - from);
  sum_up(row, entered);
}

/// All meetings of the words of `row` with those of columns from to `to`.
void Beads::collect(std::uint32_t row, std::uint32_t from, std::uint32_t to) {
  met_.clear();
  const auto uses = source_.uses_of(row);
  for (std::size_t i = 0; i < std::min(uses.size(), most_uses); ++i) {
    for (const Partner& partner : strengths_.of(uses[i].type)) {
      const auto begin = places_.begin() + first_place_[partner.type];
      const auto end = places_.begin() + first_place_[partner.type + 1];
      for (auto place = std::lower_bound(
               begin, end, from,
               [](const Place& p, std::uint32_t j) { return p.sentence < j; });
           place != end && place->sentence < to; ++place) {
        met_.push_back(
            {place->sentence - from,
             {static_cast<std::uint16_t>(i), place->use, partner.strength}});
      }
    }
  }
}

/// Counting sort by column.
void Beads::sort_into(Row& entered, std::uint32_t columns) {
  entered.first.assign(columns + 1, 0);
  for (const Met& met : met_) ++entered.first[met.column + 1];
  for (std::uint32_t j = 1; j <= columns; ++j)
    entered.first[j] += entered.first[j - 1];
  entered.meetings.resize(met_.size());
  std::vector<std::uint32_t> next(entered.first.begin(),
                                  entered.first.end() - 1);
  for (const Met& met : met_)
    entered.meetings[next[met.column]++] = met.meeting;
}

void Beads::sum_up(std::uint32_t row, Row& entered) {
  const auto columns = static_cast<std::uint32_t>(entered.first.size() - 1);
  entered.found.assign(columns, Sums{});
  const auto uses = source_.uses_of(row);
  for (std::uint32_t j = 0; j < columns; ++j) {
    float sum = 0;
    if (entered.first[j] == entered.first[std::min(columns, j + largest_bead)])
      continue;
    for (std::uint32_t b = 0; b < largest_bead; ++b) {
      if (j + b < columns)
        sum += gain(meetings_at(row, entered.from + j + b), uses,
                    &Meeting::source);
      entered.found[j][b] = sum;
    }
    forget();
  }
}

/// The weight that better partners than those known so far add.
float Beads::gain(std::span<const Meeting> meetings, std::span<const Use> uses,
                  std::uint16_t Meeting::* side) {
  float sum = 0;
  for (const Meeting& meeting : meetings) {
    const std::uint16_t use = meeting.*side;
    float& best = best_[use];
    if (meeting.strength <= best) continue;
    sum += uses[use].weight * (meeting.strength - best);
    best = meeting.strength;
    touched_.push_back(use);
  }
  return sum;
}

void Beads::forget() {
  for (const std::uint16_t use : touched_) best_[use] = 0;
  touched_.clear();
}

std::span<const Beads::Meeting> Beads::meetings_at(std::uint32_t row,
                                                   std::uint32_t column) const {
  const Row& entered = row_of(row);
  if (column < entered.from) return {};
  const std::uint32_t j = column - entered.from;
  if (j + 1 >= entered.first.size()) return {};
  return std::span(entered.meetings)
      .subspan(entered.first[j], entered.first[j + 1] - entered.first[j]);
}

/// `rows` are the nearest first.
void Beads::find_for_targets(std::uint32_t from, std::uint32_t to,
                             std::span<const std::uint32_t> rows) {
  targets_from_ = from;
  targets_found_.assign(to - from, Sums{});
  for (std::uint32_t j = from; j < to; ++j) {
    const auto uses = target_.uses_of(j);
    float sum = 0;
    for (std::uint32_t a = 0; a < largest_bead; ++a) {
      if (a < rows.size())
        sum += gain(meetings_at(rows[a], j), uses, &Meeting::target);
      targets_found_[j - from][a] = sum;
    }
    forget();
  }
}

void Beads::look_back(std::uint32_t row) {
  std::array<std::uint32_t, largest_bead> rows{};
  const std::uint32_t count = std::min(row, largest_bead);
  for (std::uint32_t a = 0; a < count; ++a) rows[a] = row - 1 - a;
  const std::uint32_t low = band_.low[row];
  find_for_targets(low > largest_bead ? low - largest_bead : 0, band_.high[row],
                   std::span(rows).first(count));
}

void Beads::look_ahead(std::uint32_t row) {
  std::array<std::uint32_t, largest_bead> rows{};
  const std::uint32_t count = std::min(source_.size() - row, largest_bead);
  for (std::uint32_t a = 0; a < count; ++a) rows[a] = row + a;
  find_for_targets(band_.low[row],
                   std::min(target_.size(), band_.high[row] + largest_bead),
                   std::span(rows).first(count));
}

float Beads::lexical(std::uint32_t row, std::uint32_t column,
                     BeadType type) const {
  float found = 0;
  for (std::uint32_t i = row; i < row + type.source; ++i) {
    const Row& entered = row_of(i);
    found += entered.found[column - entered.from][type.target - 1U];
  }
  for (std::uint32_t j = column; j < column + type.target; ++j)
    found += targets_found_[j - targets_from_][type.source - 1U];
  const float all = between(source_weight_, row, row + type.source) +
                    between(target_weight_, column, column + type.target);
  return (parameters_.alpha * found - parameters_.beta * all) / 2;
}

float Beads::by_length(std::uint32_t row, std::uint32_t column,
                       BeadType type) const {
  const float a = between(source_length_, row, row + type.source);
  const float b = between(target_length_, column, column + type.target);
  const float variance = parameters_.spread * std::max(1.F, (a + b) / 2);
  return -2 * parameters_.length *
         std::log(1 + (a - b) * (a - b) / variance / 4);
}

float Beads::by_structure(std::uint32_t row, std::uint32_t column,
                          BeadType type) const {
  float score = 0;
  if (type.source > 1)
    score += between(source_borders_, row + 1, row + type.source);
  if (type.target > 1)
    score += between(target_borders_, column + 1, column + type.target);
  if (source_.begins_block[row] != target_.begins_block[column])
    score += parameters_.border_lone;
  return score + cost_of_kinds(source_.kinds[row], target_.kinds[column]);
}

float Beads::score(std::uint32_t row, std::uint32_t column,
                   BeadType type) const {
  if (type.source == 0 || type.target == 0) {
    const float characters = type.target == 0
                                 ? between(source_length_, row, row + 1)
                                 : between(target_length_, column, column + 1);
    return type.prior - parameters_.alone_length * characters / 100;
  }
  return type.prior + lexical(row, column, type) +
         by_length(row, column, type) + by_structure(row, column, type);
}

}  // namespace interlint
