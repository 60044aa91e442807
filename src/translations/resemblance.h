#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace interlint {

/// How a word sounds beside those of the other language, and what of it tells
/// quickly that two words are not alike.
struct Sound {
  explicit Sound(std::string spelled);

  std::string spelling;       ///< CognateSpelling::of
  std::uint64_t letters = 0;  ///< a bit for each kind of byte
  std::uint64_t pieces = 0;   ///< a filter of its runs of five bytes
  std::uint64_t head = 0;     ///< of its first five
};

/// Words of a target, kept by how they begin: each word of a source is compared
/// with those that may resemble it, and with no others.  Two words of other
/// languages that look alike mean the same, often enough.
class Resemblances {
 public:
  /// One word of the target; its sound is lent.
  struct Candidate {
    std::uint32_t column = 0;
    std::uint32_t place = 0;  ///< index of the first such word in its text
    const Sound* sound = nullptr;
  };
  struct Found {
    std::uint32_t column = 0;
    double strength = 0;  ///< above 0, at most 0.9
  };

  /// Of the candidates of one beginning that are compared with a word: those
  /// nearest to its place.  No sentence has more: in 37,000 pairs of manuals
  /// at most 103 words that carry meaning begin with one letter, in an index of
  /// 8,300 words.
  static constexpr std::size_t most_alike = 128;

  /// In order of their places.
  explicit Resemblances(std::vector<Candidate> candidates);

  /// What resembles the word of a source that stands at about that place of the
  /// target, and by how much.  A column may be found twice.
  std::vector<Found> of(const Sound& word, std::uint32_t place) const;

  /// How many candidates would be looked at.
  std::size_t compared_with(const Sound& word, std::uint32_t place) const;

 private:
  /// Indices of candidates by a key of their beginning, in order of both.
  using Index = std::vector<std::pair<std::uint64_t, std::uint32_t>>;

  template <typename Visit>
  void visit(const Sound& word, std::uint32_t place, Visit visit) const;
  template <typename Visit>
  void visit_near(const Index& index, std::uint64_t key, std::uint32_t place,
                  Visit visit) const;

  std::vector<Candidate> candidates_;
  Index by_letter_;  ///< of many: by their first byte
  Index by_head_;    ///< and by their first five
};

}  // namespace interlint
