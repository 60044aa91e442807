#include "align/strengths.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <unordered_map>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"
#include "translations/lexicon.h"

namespace interlint {
namespace {

constexpr float least_likeness = .6F;     // of two cognates
constexpr std::size_t most_letters = 60;  // longer words are no cognates
constexpr std::size_t least_letters = 4;  // shorter words must be equal
constexpr std::size_t least_identical = 3;
// Words that begin alike are compared with so many of their neighbours in the
// alphabet, and keep so many partners, so that a text of nothing but such words
// costs no more than others: 80 KB of them took 11 s and 1.6 GB.  Documents of
// up to 1,200 sentences stay under both; of some with 10,000 the strict F1 is
// the same to three digits.
constexpr std::ptrdiff_t most_neighbours = 256;
constexpr std::size_t most_cognates = 16;
constexpr float verbatim = 8;  // worth of a block of code that is the same

using Rows = std::vector<std::vector<Partner>>;

/// A word without its accents, as numbers of its letters.
struct Spelling {
  std::u32string letters;
  std::uint32_t type = 0;
};

std::u32string spelled(std::string_view word) {
  const std::string bare = unaccented(word);
  std::u32string letters;
  for (std::uint32_t at = 0; at < bare.size();) {
    const CodePoint c = code_point_at(bare, at);
    letters += c.value;
    at = c.end;
  }
  return letters;
}

std::u32string_view first_two(const Spelling& word) {
  return std::u32string_view(word.letters).substr(0, 2);
}

/// The length of the longest common subsequence of two words of at most 64
/// letters, bit by bit (Hyyrö 2004).  Letters 256 apart count as equal.
class Subsequence {
 public:
  explicit Subsequence(const std::u32string& word) : size_(word.size()) {
    for (std::size_t i = 0; i < size_; ++i)
      places_[word[i] & 0xFFU] |= std::uint64_t{1} << i;
  }
  [[nodiscard]] std::size_t longest(const std::u32string& other) const {
    std::uint64_t open = ~std::uint64_t{0};
    for (const char32_t c : other) {
      const std::uint64_t hit = open & places_[c & 0xFFU];
      open = (open + hit) | (open - hit);
    }
    const std::uint64_t used =
        size_ == 64 ? ~open : ~open & ((std::uint64_t{1} << size_) - 1);
    return static_cast<std::size_t>(std::popcount(used));
  }

 private:
  std::size_t size_;
  std::array<std::uint64_t, 256> places_{};
};

/// The words of a side that may be cognates, in alphabetical order.
std::vector<Spelling> spellings(const Profile& side) {
  std::vector<Spelling> words;
  for (std::uint32_t type = 0; type < side.types.size(); ++type) {
    if (side.tokens[type] != Token::word) continue;
    std::u32string letters = spelled(side.types[type]);
    if (letters.size() < least_letters || letters.size() > most_letters)
      continue;
    words.push_back({std::move(letters), type});
  }
  std::ranges::stable_sort(words, {}, &Spelling::letters);
  return words;
}

/// How alike two words are, 0 where too little: their longest common
/// subsequence over the longer of them.
float likeness(const Subsequence& left, const std::u32string& a,
               const std::u32string& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const std::size_t longer = std::max(a.size(), b.size());
  if (static_cast<float>(shorter) < least_likeness * static_cast<float>(longer))
    return 0;
  const float ratio =
      static_cast<float>(left.longest(b)) / static_cast<float>(longer);
  return ratio < least_likeness ? 0 : ratio;
}

/// The words that begin with the same two letters; if they are too many, those
/// nearest in the alphabet, which share most letters more.
std::span<const Spelling> neighbours(const std::vector<Spelling>& all,
                                     const Spelling& word) {
  const auto alike =
      std::ranges::equal_range(all, first_two(word), {}, first_two);
  const std::ptrdiff_t count = std::ranges::distance(alike);
  if (count <= most_neighbours) return alike;
  const auto here =
      std::ranges::lower_bound(alike, word.letters, {}, &Spelling::letters);
  const auto from = std::clamp<std::ptrdiff_t>(
      here - alike.begin() - most_neighbours / 2, 0, count - most_neighbours);
  return std::span(alike.begin() + from, most_neighbours);
}

/// The strongest partners, of equal ones those the text has first.
void keep_strongest(std::vector<Partner>& partners) {
  if (partners.size() <= most_cognates) return;
  std::ranges::nth_element(
      partners, partners.begin() + most_cognates, [](Partner a, Partner b) {
        return std::pair(b.strength, a.type) < std::pair(a.strength, b.type);
      });
  partners.resize(most_cognates);
  partners.shrink_to_fit();
}

void add_cognates(const Profile& source, const Profile& target,
                  const Parameters& parameters, Rows& rows) {
  const std::vector<Spelling> others = spellings(target);
  for (const Spelling& word : spellings(source)) {
    const Subsequence letters(word.letters);
    std::vector<Partner>& found = rows[word.type];
    for (const Spelling& other : neighbours(others, word)) {
      const float ratio = likeness(letters, word.letters, other.letters);
      if (ratio <= 0) continue;
      const float strength =
          ratio > .999F ? parameters.identical : parameters.cognate * ratio;
      found.push_back({other.type, strength});
    }
    keep_strongest(found);
  }
}

void add_equals(const Profile& source, const Profile& target, Token token,
                float strength, Rows& rows) {
  const TypeIndex index = index_of(target, token);
  for (std::uint32_t type = 0; type < source.types.size(); ++type) {
    if (source.tokens[type] != token) continue;
    if (token == Token::word &&
        code_points(source.types[type]) < least_identical)
      continue;
    const auto found = index.find(source.types[type]);
    if (found != index.end()) rows[type].push_back({found->second, strength});
  }
}

/// The target words that belong to each lemma of the target language.
std::unordered_map<WordId, std::vector<std::uint32_t>> bearers(
    const Profile& target, const Lexicon& lexicon) {
  std::unordered_map<WordId, std::vector<std::uint32_t>> found;
  for (std::uint32_t type = 0; type < target.types.size(); ++type) {
    if (target.tokens[type] != Token::word) continue;
    for (const WordId lemma : lexicon.target_lemmas(folded(target.types[type])))
      found[lemma].push_back(type);
  }
  return found;
}

/// The place of a dictionary among the evidence.
void add_translations(const Profile& source, const Profile& target,
                      const Parameters& parameters, const Lexicon& lexicon,
                      Rows& rows) {
  const auto by_lemma = bearers(target, lexicon);
  for (std::uint32_t type = 0; type < source.types.size(); ++type) {
    if (source.tokens[type] != Token::word) continue;
    for (const Association& found :
         lexicon.translations(folded(source.types[type]))) {
      const auto others = by_lemma.find(found.word);
      if (others == by_lemma.end()) continue;
      const float weight = static_cast<float>(found.weight) / 255;
      for (const std::uint32_t other : others->second)
        rows[type].push_back({other, parameters.dictionary * weight});
    }
  }
}

}  // namespace

Strengths::Strengths(std::vector<std::vector<Partner>> rows) {
  std::size_t most = 0;
  for (const std::vector<Partner>& row : rows) most += row.size();
  make_room(rows.size(), most);
  for (std::vector<Partner>& row : rows) {
    append(row);
    row = {};  // both at once would be the most memory an alignment takes
  }
}

Strengths Strengths::joined(const Strengths& a, const Strengths& b) {
  const std::size_t types = a.first_.size() - 1;
  Strengths made;
  made.make_room(types, a.size() + b.size());
  std::vector<Partner> row;
  for (std::uint32_t type = 0; type < types; ++type) {
    row.assign(a.of(type).begin(), a.of(type).end());
    row.insert(row.end(), b.of(type).begin(), b.of(type).end());
    made.append(row);
  }
  return made;
}

void Strengths::make_room(std::size_t types, std::size_t partners) {
  first_.reserve(types + 1);
  partners_.reserve(partners);
}

/// The partners of the next type, in any order.
void Strengths::append(std::vector<Partner>& row) {
  std::ranges::sort(row, std::greater{});
  for (const Partner& partner : row) {
    if (first_.back() == partners_.size() ||
        partners_.back().type != partner.type)
      partners_.push_back(partner);
  }
  std::reverse(partners_.begin() + first_.back(), partners_.end());
  first_.push_back(static_cast<std::uint32_t>(partners_.size()));
}

Strengths known_strengths(const Profile& source, const Profile& target,
                          const Parameters& parameters,
                          const Lexicon* lexicon) {
  Rows rows(source.types.size());
  add_cognates(source, target, parameters, rows);
  add_equals(source, target, Token::word, parameters.identical, rows);
  add_equals(source, target, Token::number, parameters.number, rows);
  add_equals(source, target, Token::verbatim, verbatim, rows);
  if (lexicon != nullptr)
    add_translations(source, target, parameters, *lexicon, rows);
  return Strengths(std::move(rows));
}

}  // namespace interlint
