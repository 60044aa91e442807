#include "names/names.h"

#include "text/utf8.h"

namespace interlint {
namespace {

bool is_capitalised(std::string_view text, const Word& word) {
  if (word.numeric || word.casing == Casing::none ||
      word.casing == Casing::lower)
    return false;
  return is_upper(code_point_at(text, word.span.begin).value) ||
         word.casing == Casing::mixed;
}

/// May both words belong to one name?  "Lee Jae-yong", "St. Gallen",
/// "O’Neill".
bool are_neighbours(std::string_view text, const Word& first,
                    const Word& second) {
  const std::string_view between =
      text.substr(first.span.end, second.span.begin - first.span.end);
  return between == " " || between == "-" || between == "\u00a0" ||
         (between == ". " && first.span.size() <= 3);
}

}  // namespace

std::vector<Name> names(std::string_view text, const std::vector<Word>& words) {
  std::vector<Name> found;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (!is_capitalised(text, words[i])) continue;
    Name name{.span = words[i].span, .first_word = i};
    while (i + 1 < words.size() && is_capitalised(text, words[i + 1]) &&
           are_neighbours(text, words[i], words[i + 1])) {
      ++i;
      ++name.words;
      name.span.end = words[i].span.end;
    }
    found.push_back(name);
  }
  return found;
}

}  // namespace interlint
