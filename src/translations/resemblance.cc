#include "translations/resemblance.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "translations/cognates.h"

namespace interlint {
namespace {

constexpr double least_likeness = 0.7;
constexpr double likeness_factor = 0.9;
constexpr double inside = 0.5;  // "Internetseite" holds "internet"
constexpr std::size_t head_size = 5;
constexpr std::size_t least_around_head = 8;
/// So few are looked through one by one faster than an index is made.
constexpr std::size_t few = 64;

/// The five bytes at `at` as a number, 0 if there are fewer.
std::uint64_t piece_at(std::string_view spelling, std::size_t at) {
  if (at + head_size > spelling.size()) return 0;
  std::uint64_t bytes = 0;
  for (const char c : spelling.substr(at, head_size))
    bytes = bytes << 8U | static_cast<unsigned char>(c);
  return bytes;
}

/// Two bits that stand for a piece.
std::uint64_t filter_of(std::uint64_t piece) {
  constexpr std::uint64_t some_odd_number = 0x9E3779B97F4A7C15;
  const std::uint64_t mixed = piece * some_odd_number;
  return std::uint64_t{1} << (mixed >> 58U) | std::uint64_t{1}
                                                  << (mixed >> 52U & 63U);
}

/// May the head of `other` be among the pieces of the word?
bool may_hold_head(const Sound& word, const Sound& other) {
  return other.head != 0 && (word.pieces & other.head) == other.head;
}

std::uint64_t first_byte(const Sound& sound) {
  return sound.spelling.empty() ? 0
                                : static_cast<unsigned char>(sound.spelling[0]);
}

/// May the words be alike by so much that it counts?  Words differ by one edit
/// at least for each letter that only one of them has.
bool may_be_alike(const Sound& one, const Sound& other) {
  if (one.spelling == other.spelling) return true;
  if (!are_comparable(one.spelling, other.spelling)) return false;
  const std::size_t longer =
      std::max(one.spelling.size(), other.spelling.size());
  const std::size_t shorter =
      std::min(one.spelling.size(), other.spelling.size());
  const auto letters = static_cast<std::size_t>(
      std::max(std::popcount(one.letters & ~other.letters),
               std::popcount(other.letters & ~one.letters)));
  const auto apart = static_cast<double>(std::max(longer - shorter, letters));
  return 1 - apart / static_cast<double>(longer) >= least_likeness;
}

/// Does the longer word hold the head of the other?
bool holds_head(const Sound& one, const Sound& other) {
  return may_hold_head(one, other) &&
         one.spelling.size() >= least_around_head &&
         one.spelling.find(
             std::string_view(other.spelling).substr(0, head_size)) !=
             std::string::npos;
}

}  // namespace

Sound::Sound(std::string spelled) : spelling(std::move(spelled)) {
  for (const char c : spelling)
    letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
  for (std::size_t i = 0; i + head_size <= spelling.size(); ++i)
    pieces |= filter_of(piece_at(spelling, i));
  if (spelling.size() >= head_size) head = filter_of(piece_at(spelling, 0));
}

Resemblances::Resemblances(std::vector<Candidate> candidates)
    : candidates_(std::move(candidates)) {
  if (candidates_.size() <= few) return;
  for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
    const Sound& sound = *candidates_[i].sound;
    by_letter_.emplace_back(first_byte(sound), i);
    if (sound.head != 0) by_head_.emplace_back(piece_at(sound.spelling, 0), i);
  }
  std::ranges::sort(by_letter_);
  std::ranges::sort(by_head_);
}

/// Calls `visit` with the candidates of that key that stand nearest.
template <typename Visit>
void Resemblances::visit_near(const Index& index, std::uint64_t key,
                              std::uint32_t place, Visit visit) const {
  const auto key_of = [](const auto& entry) { return entry.first; };
  auto found = std::ranges::equal_range(index, key, {}, key_of);
  if (found.size() > most_alike) {
    const auto at = std::ranges::lower_bound(
        found, place, {},
        [&](const auto& entry) { return candidates_[entry.second].place; });
    const auto before = static_cast<std::size_t>(at - found.begin());
    const std::size_t first = std::min(
        before - std::min(before, most_alike / 2), found.size() - most_alike);
    found = {found.begin() + static_cast<std::ptrdiff_t>(first),
             found.begin() + static_cast<std::ptrdiff_t>(first + most_alike)};
  }
  for (const auto& [same, i] : found) visit(candidates_[i]);
}

/// Calls `visit` with all candidates that may resemble the word.
template <typename Visit>
void Resemblances::visit(const Sound& word, std::uint32_t place,
                         Visit visit) const {
  if (candidates_.size() <= few) {
    const std::uint64_t first = first_byte(word);
    for (const Candidate& candidate : candidates_) {
      if (first_byte(*candidate.sound) == first ||
          may_hold_head(word, *candidate.sound))
        visit(candidate);
    }
    return;
  }
  visit_near(by_letter_, first_byte(word), place, visit);
  if (word.spelling.size() < least_around_head) return;
  for (std::size_t i = 0; i + head_size <= word.spelling.size(); ++i)
    visit_near(by_head_, piece_at(word.spelling, i), place, visit);
}

std::vector<Resemblances::Found> Resemblances::of(const Sound& word,
                                                  std::uint32_t place) const {
  std::vector<Found> found;
  std::optional<ComparedSpelling> spelling;
  visit(word, place, [&](const Candidate& other) {
    if (may_be_alike(word, *other.sound)) {
      if (!spelling) spelling.emplace(word.spelling);
      const double alike = spelling->likeness(other.sound->spelling);
      if (alike >= least_likeness) {
        found.push_back({other.column, likeness_factor * alike});
        return;
      }
    }
    if (holds_head(word, *other.sound)) found.push_back({other.column, inside});
  });
  return found;
}

std::size_t Resemblances::compared_with(const Sound& word,
                                        std::uint32_t place) const {
  std::size_t count = 0;
  visit(word, place, [&](const Candidate&) { ++count; });
  return count;
}

}  // namespace interlint
