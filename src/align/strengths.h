#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "align/parameters.h"
#include "align/profile.h"

namespace interlint {

/// A type of the target that a type of the source may stand beside, and how
/// strongly.
struct Partner {
  std::uint32_t type = 0;
  float strength = 0;
  auto operator<=>(const Partner&) const = default;
};

/// The partners of every type of the source, in order of their types.
class Strengths {
 public:
  Strengths() = default;
  /// Of two entries for one pair the stronger counts.
  explicit Strengths(std::vector<std::vector<Partner>> rows);

  std::span<const Partner> of(std::uint32_t type) const {
    return std::span(partners_).subspan(first_[type],
                                        first_[type + 1] - first_[type]);
  }

  /// How many pairs of types there are.
  std::size_t size() const { return partners_.size(); }

  /// The rows of both, the stronger of each pair.
  static Strengths joined(const Strengths& a, const Strengths& b);

 private:
  void make_room(std::size_t types, std::size_t partners);
  void append(std::vector<Partner>& row);

  std::vector<std::uint32_t> first_{0};
  std::vector<Partner> partners_;
};

/// What spelling and, if there is one, a lexicon say about the words of two
/// texts.  Spelling alone gives a type no more than 19 partners.
Strengths known_strengths(const Profile& source, const Profile& target,
                          const Parameters& parameters, const Lexicon* lexicon);

}  // namespace interlint
