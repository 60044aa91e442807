#include "translations/compounds.h"

#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t least_letters = 7;
constexpr std::size_t most_bytes = 64;
constexpr std::size_t most_parts = 4;
constexpr std::size_t longest_part = 26;  // bytes
constexpr std::size_t least_part = 3;     // bytes
constexpr double price = 1;
constexpr double price_of_shortness = 0.6;

/// Endings that the last part may have beside its dictionary form.
constexpr std::array<std::string_view, 9> endings = {
    "s", "es", "n", "en", "e", "er", "em", "ern", "ens"};

double number_in(const std::string& digits) {
  double number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool begins_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
}

}  // namespace

/// The best cut so far, and the one that is being tried.
struct Compounds::Cut {
  std::vector<std::uint64_t> best;
  double best_cost = std::numeric_limits<double>::infinity();
  std::vector<std::uint64_t> tried;
};

Compounds::Compounds(const Table& links, const WordSet& short_parts,
                     AssociationTables known)
    : short_parts_(short_parts), known_(std::move(known)) {
  for (const Row& row : links.rows) {
    const bool restores = row.cells[0].starts_with('-');
    links_.push_back({.text = row.cells[0].substr(restores ? 1 : 0),
                      .cost = number_in(row.cells[1]),
                      .restores = restores});
  }
}

bool Compounds::is_part(std::string_view word) const {
  const std::uint64_t hash = hash_of(word);
  return known_.knows(hash) &&
         (code_points(word) >= 4 || short_parts_.has(hash));
}

/// The word that an inner piece stands for, as it is, without its link, or
/// with the end it has lost.  A hash of 0: none.
Compounds::Found Compounds::inner_part(std::string_view piece) const {
  if (is_part(piece)) return {hash_of(piece), 0};
  Found found{0, std::numeric_limits<double>::infinity()};
  std::string restored;
  for (const Link& link : links_) {
    if (link.cost >= found.cost) continue;
    std::string_view base;
    if (link.restores) {
      restored.assign(piece);
      base = restored += link.text;
    } else if (piece.size() >= link.text.size() + least_part &&
               !link.text.empty() && piece.back() == link.text.back() &&
               piece.ends_with(link.text)) {
      base = piece.substr(0, piece.size() - link.text.size());
    } else {
      continue;
    }
    if (is_part(base)) found = {hash_of(base), link.cost};
  }
  return found;
}

Compounds::Found Compounds::last_part(std::string_view piece) const {
  if (is_part(piece)) return {hash_of(piece), 0};
  for (const std::string_view ending : endings) {
    if (piece.size() < ending.size() + 4 || !piece.ends_with(ending)) continue;
    const std::string_view base = piece.substr(0, piece.size() - ending.size());
    if (is_part(base)) return {hash_of(base), 0};
  }
  return {};
}

void Compounds::walk(Cut& cut, std::string_view rest, double cost) const {
  const auto price_of = [](std::string_view piece) {
    return price + (code_points(piece) < 5 ? price_of_shortness : 0);
  };
  if (cut.tried.size() == most_parts || cost + price >= cut.best_cost) return;
  if (!cut.tried.empty()) {
    const Found last = last_part(rest);
    const double whole = cost + price_of(rest);
    if (last.hash != 0 && whole < cut.best_cost) {
      cut.best = cut.tried;
      cut.best.push_back(last.hash);
      cut.best_cost = whole;
    }
  }
  for (std::size_t size = std::min(longest_part, rest.size() - 1);
       size >= least_part; --size) {
    if (rest.size() - size < least_part || !begins_code_point(rest[size]))
      continue;
    const Found part = inner_part(rest.substr(0, size));
    if (part.hash == 0) continue;
    cut.tried.push_back(part.hash);
    walk(cut, rest.substr(size),
         cost + price_of(rest.substr(0, size)) + part.cost);
    cut.tried.pop_back();
  }
}

std::vector<std::uint64_t> Compounds::parts(std::string_view word) const {
  if (links_.empty() || word.size() > most_bytes ||
      code_points(word) < least_letters)
    return {};
  Cut cut;
  walk(cut, word, 0);
  return cut.best;
}

}  // namespace interlint
