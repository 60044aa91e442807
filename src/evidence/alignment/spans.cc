#include "evidence/alignment/spans.h"

#include <algorithm>
#include <array>

#include "languages/vocabulary.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t most_characters = 60;
constexpr std::u32string_view end_marks = U".!?…:;。！？؟۔।";
constexpr std::u32string_view closers = U"\"'“”‘’«»‹›」』)]*_";

constexpr std::array<std::string_view, 13> numbers = {
    "no",    "one",   "two",  "three", "four",   "five",  "six",
    "seven", "eight", "nine", "ten",   "eleven", "twelve"};

/// Where a group of brackets that ends the text begins: "(sg)", "[1]".
std::string_view without_last_bracket(std::string_view text) {
  const char last = text.empty() ? ' ' : text.back();
  if (last != ')' && last != ']') return text;
  const std::size_t open = text.rfind(last == ')' ? '(' : '[');
  if (open == std::string_view::npos || open == 0) return text;
  return trimmed(text.substr(0, open));
}

bool ends_in_mark(std::string_view text) {
  auto at = static_cast<std::uint32_t>(text.size());
  while (at > 0) {
    const char32_t c = code_point_before(text, at);
    if (end_marks.find(c) != std::u32string_view::npos) return true;
    if (closers.find(c) == std::u32string_view::npos && !is_space(c))
      return false;
    at = start_before(text, at);
  }
  return false;
}

}  // namespace

std::string beginning_of(std::string_view text) {
  std::string line = squeezed(text);
  std::uint32_t at = 0;
  std::uint32_t blank = 0;
  for (std::size_t count = 0; at < line.size(); ++count) {
    if (count == most_characters)
      return line.substr(0, blank > 0 ? blank : at) + " …";
    if (line[at] == ' ') blank = at;
    at = code_point_at(line, at).end;
  }
  return line;
}

std::string counted(std::uint32_t count) {
  return count < numbers.size() ? std::string(numbers[count])
                                : std::to_string(count);
}

std::string counted_first(std::uint32_t count) {
  std::string word = counted(count);
  if (word[0] >= 'a' && word[0] <= 'z')
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

std::uint32_t words_of_meaning(const Side& side) {
  const auto carries = [&](const Word& word) {
    return side.vocabulary == nullptr ||
           !side.vocabulary->function_words().has(word.hash);
  };
  return static_cast<std::uint32_t>(std::ranges::count_if(side.words, carries));
}

bool ends_like_a_sentence(std::string_view text) {
  const std::string_view bare = trimmed(text);
  return ends_in_mark(bare) || ends_in_mark(without_last_bracket(bare));
}

}  // namespace interlint
