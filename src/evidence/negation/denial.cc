#include "evidence/negation/denial.h"

#include <algorithm>

#include "evidence/punctuation/ends.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "text/utf8.h"

namespace interlint {
namespace {

// A word this well rendered by one of the other side says nothing else.
constexpr float rendered = 0.5F;
constexpr std::size_t opening_words = 4;

/// Is the word an abbreviation: “no.” of “delivery no. is” and of “No.1”?
bool is_abbreviated(const Side& side, const Word& word) {
  const std::string_view behind = side.text.substr(word.span.end);
  if (behind.starts_with('.') && behind.size() > 1 &&
      is_digit(static_cast<unsigned char>(behind[1])))
    return true;
  if (!behind.starts_with(". ") || behind.size() < 3) return false;
  const char32_t next = code_point_at(behind, 2).value;
  return !is_upper(next) && is_abbreviation(*side.vocabulary, side[word]);
}

/// Is the word inside a name: “Taira no Masakado”?
bool is_in_name(const Side& side, std::size_t i) {
  constexpr std::size_t longest = 2;  // bytes: "no", "ne"
  const auto& words = side.words;
  return words[i].span.size() <= longest && i > 0 && i + 1 < words.size() &&
         is_capitalised(words[i - 1]) && is_capitalised(words[i + 1]) &&
         side.between(words[i - 1].span.end, words[i].span.begin) == " " &&
         side.between(words[i].span.end, words[i + 1].span.begin) == " ";
}

std::vector<std::size_t> negations(const Side& side) {
  auto found = side.vocabulary->negation().negations(side.text, side.words);
  std::erase_if(found, [&](std::size_t i) {
    return is_abbreviated(side, side.words[i]) || is_in_name(side, i);
  });
  return found;
}

bool asks(const Side& side) {
  return side.text.find('?') != std::string_view::npos;
}

/// “Do you not ...?” asks what “Do you ...?” asks; “Who does not ...?” does
/// not ask who does.
bool only_opens_a_question(const Pair& pair, const Side& denying,
                           const std::vector<std::size_t>& negations) {
  return asks(pair.source) && asks(pair.target) && negations.size() == 1 &&
         negations.front() < opening_words &&
         !denying.vocabulary->words("question-words")
              .has(denying.words.front().hash);
}

std::vector<std::size_t> carriers(const Side& side) {
  return side.vocabulary->negation().carriers(side.text, side.words);
}

bool has_phrase(const Side& side) {
  return side.vocabulary->negation().has_carrying_phrase(side.text, side.words);
}

// A word that carries a denial and is rendered by another such word, “Verlust”
// by “loss”, stands for no other denial.  It accounts for one: “nicht freie”
// may be “non-free” though “freie” is “free”.

bool source_carries(const Pair& pair) {
  if (has_phrase(pair.source)) return true;
  const auto theirs = carriers(pair.source);
  if (theirs.empty() || pair.support.empty()) return !theirs.empty();
  const auto ours = carriers(pair.target);
  if (theirs.size() > ours.size()) return true;
  return std::ranges::any_of(theirs, [&](std::size_t i) {
    return std::ranges::none_of(
        ours, [&](std::size_t j) { return pair.support.at(i, j) >= rendered; });
  });
}

bool target_carries(const Pair& pair) {
  if (has_phrase(pair.target)) return true;
  const auto ours = carriers(pair.target);
  if (ours.empty() || pair.support.empty()) return !ours.empty();
  const auto theirs = carriers(pair.source);
  if (ours.size() > theirs.size()) return true;
  return std::ranges::any_of(ours, [&](std::size_t j) {
    return std::ranges::none_of(theirs, [&](std::size_t i) {
      return pair.support.at(i, j) >= rendered;
    });
  });
}

/// A denial that stands in the target letter for letter, in a title that was
/// kept, is not lost.
bool is_kept(const Pair& pair, std::size_t source_word) {
  return holds(pair.target, pair.source.words[source_word].hash);
}

/// Does the source write the word of the target so as well, in an option, a
/// value, a title: “--no-pager”, “none”?
bool is_taken_over(const Pair& pair, std::size_t target_word) {
  const std::string_view text = pair.target[pair.target.words[target_word]];
  return std::ranges::any_of(pair.source.words, [&](const Word& word) {
    return pair.source[word] == text;
  });
}

Denial denial_of(const Pair& pair) {
  const Side& source = pair.source;
  const Side& target = pair.target;
  if (source.vocabulary == nullptr || target.vocabulary == nullptr ||
      source.vocabulary->negation().empty() ||
      target.vocabulary->negation().empty())
    return {};
  Denial both{.source = negations(source), .target = negations(target)};
  if (both.target.empty())
    std::erase_if(both.source, [&](std::size_t i) { return is_kept(pair, i); });
  if (both.source.empty())
    std::erase_if(both.target,
                  [&](std::size_t i) { return is_taken_over(pair, i); });
  if (both.source.empty() && !both.target.empty())
    both.source_carries = only_opens_a_question(pair, target, both.target) ||
                          source_carries(pair);
  if (both.target.empty() && !both.source.empty())
    both.target_carries = only_opens_a_question(pair, source, both.source) ||
                          target_carries(pair);
  return both;
}

}  // namespace

constexpr Analysis<Pair, Denial> denial(denial_of);

}  // namespace interlint
