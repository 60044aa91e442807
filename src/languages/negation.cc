#include "languages/negation.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/fold.h"

namespace interlint {
namespace {

// “un-” begins many words that deny nothing, “refus-” begins none.
constexpr std::size_t short_part = 3;
constexpr std::size_t least_rest = 3;

bool is_long_enough(std::string_view word, std::string_view part) {
  const std::size_t rest = part.size() > short_part ? 0 : least_rest;
  return word.size() >= part.size() + rest;
}

}  // namespace

void Negation::Shapes::add(std::string_view glob) {
  const bool open_begin = glob.starts_with('*');
  const bool open_end = glob.size() > 1 && glob.ends_with('*');
  if (open_begin) glob.remove_prefix(1);
  if (open_end) glob.remove_suffix(1);
  if (open_begin && open_end)
    insides.emplace_back(glob);
  else if (open_begin)
    endings.emplace_back(glob);
  else if (open_end)
    beginnings.emplace_back(glob);
  else
    whole.add(glob);
}

std::size_t Negation::Shapes::match(std::string_view lower,
                                    std::uint64_t hash) const {
  if (whole.has(hash)) return lower.size();
  std::size_t longest = 0;
  const auto consider = [&](const std::string& part, bool fits) {
    if (fits) longest = std::max(longest, part.size());
  };
  for (const std::string& part : beginnings)
    consider(part, is_long_enough(lower, part) && lower.starts_with(part));
  for (const std::string& part : endings)
    consider(part, is_long_enough(lower, part) && lower.ends_with(part));
  for (const std::string& part : insides)
    consider(part, lower.find(part) != std::string_view::npos);
  return longest;
}

bool Negation::Shapes::lies_across_words(std::string_view text) const {
  constexpr unsigned char first_unspaced = 0xE3;  // U+3000 and on
  return std::ranges::any_of(insides, [&](const std::string& part) {
    return static_cast<unsigned char>(part.front()) >= first_unspaced &&
           text.find(part) != std::string_view::npos;
  });
}

Negation::Negation(const Table& table) {
  for (const Row& row : table.rows) read(table, row);
}

void Negation::read(const Table& table, const Row& row) {
  const std::string& kind = row.cells[0];
  const std::string& word = row.cells[1];
  const bool is_phrase = word.find(' ') != std::string::npos;
  if (kind == "neutral" || (kind == "carrier" && is_phrase)) {
    auto pattern = WordPattern::compile(word, {});
    if (!pattern) throw Failure(problem_in(table, row, pattern.error()));
    (kind == "neutral" ? neutral_ : carrying_phrases_).add(std::move(*pattern));
  } else if (kind == "negation") {
    negations_.add(word);
  } else if (kind == "carrier") {
    carriers_.add(word);
  } else if (kind == "no-carrier") {
    others_.add(word);
  } else {
    throw Failure(
        problem_in(table, row, fmt::format("no kind is called “{}”", kind)));
  }
}

std::vector<std::size_t> Negation::negations(
    std::string_view text, const std::vector<Word>& words) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (negations_.has(words[i].hash)) found.push_back(i);
  if (found.empty()) return found;
  const std::vector<Span> places = neutral_.places(text, words);
  std::erase_if(found, [&](std::size_t i) {
    return std::ranges::any_of(
        places, [&](Span place) { return place.holds(words[i].span); });
  });
  return found;
}

std::vector<std::size_t> Negation::carriers(
    std::string_view text, const std::vector<Word>& words) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    if (negations_.has(word.hash)) continue;
    const std::string lower = lower_case(word.span.in(text));
    if (carriers_.match(lower, word.hash) > others_.match(lower, word.hash))
      found.push_back(i);
  }
  return found;
}

bool Negation::has_carrying_phrase(std::string_view text,
                                   const std::vector<Word>& words) const {
  // “Not just” may stand for “not”, and the reverse.
  return !neutral_.places(text, words).empty() ||
         !carrying_phrases_.places(text, words).empty() ||
         carriers_.lies_across_words(text);
}

bool Negation::is_carried(std::string_view text,
                          const std::vector<Word>& words) const {
  return !carriers(text, words).empty() || has_carrying_phrase(text, words);
}

}  // namespace interlint
