#include "languages/word_pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ranges>

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::string_view parting_neighbours = ".,!?;:()[]|/";
constexpr std::string_view parting_gaps = ".!?;:";
constexpr std::size_t longest_gap = 20;

std::vector<std::string_view> pieces(std::string_view text, char border) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(border), text.size());
    if (end > 0) found.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

void sort_and_thin(std::vector<std::uint64_t>& hashes) {
  std::ranges::sort(hashes);
  const auto rest = std::ranges::unique(hashes);
  hashes.erase(rest.begin(), rest.end());
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == std::string_view::npos;
}

}  // namespace

WordClasses::WordClasses(const Table& table) {
  for (const Row& row : table.rows)
    classes_[row.cells[0]].push_back(hash_of(folded(row.cells[1])));
  for (auto& [name, hashes] : classes_) sort_and_thin(hashes);
}

const std::vector<std::uint64_t>& WordClasses::of(std::string_view name) const {
  static const std::vector<std::uint64_t> none;
  const auto found = classes_.find(name);
  return found == classes_.end() ? none : found->second;
}

/// A word of a text on trial.
struct WordPattern::Place {
  std::string_view text;
  std::span<const Word> words;
  std::size_t at;

  [[nodiscard]] bool is_behind_last() const { return at == words.size(); }
  [[nodiscard]] const Word& word() const { return words[at]; }
  [[nodiscard]] std::string_view shown() const { return word().span.in(text); }
  [[nodiscard]] Place moved_to(std::size_t other) const {
    return {text, words, other};
  }
  /// Does one of `marks` stand between this word and the one before?
  [[nodiscard]] bool is_parted(std::string_view marks) const {
    if (at == 0) return false;
    const Span gap{words[at - 1].span.end, word().span.begin};
    const std::string_view between = gap.in(text);
    // "3. März", "Nr. 7": the full stop ends no sentence.
    if ((words[at - 1].numeric || word().numeric) && between == ". ")
      return false;
    return between.find_first_of(marks) != std::string_view::npos;
  }
};

std::expected<WordPattern::Element, std::string> WordPattern::element(
    std::string_view word, const WordClasses& classes) {
  Element made;
  if (word.size() > 1 && word.ends_with('?')) {
    made.optional = true;
    word.remove_suffix(1);
  }
  if (word.starts_with("..")) {
    made.kind = Element::Kind::gap;
    const auto [end, error] =
        std::from_chars(word.data() + 2, word.data() + word.size(), made.most);
    if (error != std::errc() || end != word.data() + word.size() ||
        made.most > longest_gap)
      return std::unexpected(fmt::format("“{}” is no gap like “..3”", word));
    return made;
  }
  if (word.starts_with('*')) {
    made.kind = Element::Kind::ending;
    made.ending = word.substr(1);
    return made;
  }
  if (word == "<Name>") {
    made.kind = Element::Kind::capital;
    return made;
  }
  if (word.starts_with('<')) {
    const std::string_view name = word.substr(1, word.size() - 2);
    if (name == "number") made.kind = Element::Kind::number;
    made.hashes = classes.of(name);
    if (made.hashes.empty() && made.kind == Element::Kind::words)
      return std::unexpected(
          fmt::format("no class of words is called “{}”", name));
    return made;
  }
  for (const std::string_view choice : pieces(word, '|'))
    made.hashes.push_back(hash_of(folded(choice)));
  sort_and_thin(made.hashes);
  return made;
}

std::expected<WordPattern, std::string> WordPattern::compile(
    std::string_view pattern, const WordClasses& classes) {
  WordPattern made;
  for (const std::string_view word : pieces(pattern, ' ')) {
    if (word == "^") {
      made.at_beginning_ = true;
    } else if (word == "$") {
      made.at_end_ = true;
    } else {
      auto next = element(word, classes);
      if (!next) return std::unexpected(next.error());
      made.elements_.push_back(std::move(*next));
    }
  }
  if (made.elements_.empty() || made.elements_[0].optional ||
      made.elements_[0].kind != Element::Kind::words)
    return std::unexpected("a pattern begins with a word or a class of words");
  return made;
}

const std::vector<std::uint64_t>& WordPattern::openers() const {
  return elements_.front().hashes;
}

bool WordPattern::fits(const Element& element, const Place& place) {
  const Word& word = place.word();
  switch (element.kind) {
    case Element::Kind::gap: return true;
    case Element::Kind::words:
      return std::ranges::binary_search(element.hashes, word.hash);
    case Element::Kind::number:
      return word.numeric ||
             std::ranges::binary_search(element.hashes, word.hash);
    case Element::Kind::capital:
      return !word.numeric &&
             (word.casing == Casing::title || word.casing == Casing::upper ||
              word.casing == Casing::mixed);
    case Element::Kind::ending:
      return word.span.size() > element.ending.size() &&
             place.shown().ends_with(element.ending);
  }
  return false;
}

std::optional<std::uint32_t> WordPattern::end_behind(const Place& place) const {
  const std::uint32_t end = place.words[place.at - 1].span.end;
  if (!at_end_) return end;
  const std::string_view rest = place.text.substr(end);
  if (is_blank(rest)) return end;
  if (!place.is_behind_last() && place.word().numeric) return end;
  const std::size_t mark = rest.find_first_not_of(' ');
  return std::string_view("|,/").find(rest[mark]) != std::string_view::npos
             ? std::optional(end)
             : std::nullopt;
}

std::optional<std::uint32_t> WordPattern::end_behind_gap(
    std::size_t gap, const Place& place) const {
  for (std::size_t used = 0;; ++used) {
    const Place next = place.moved_to(place.at + used);
    if (const auto end = end_of(gap + 1, next)) return end;
    if (used == elements_[gap].most || next.is_behind_last() ||
        next.is_parted(parting_gaps))
      return std::nullopt;
  }
}

bool WordPattern::stands_at(std::size_t element, const Place& place) const {
  if (place.is_behind_last() || !fits(elements_[element], place)) return false;
  if (element == 0) return true;
  const bool behind_gap = elements_[element - 1].kind == Element::Kind::gap;
  return !place.is_parted(behind_gap ? parting_gaps : parting_neighbours);
}

std::optional<std::uint32_t> WordPattern::end_of(std::size_t element,
                                                 const Place& place) const {
  if (element == elements_.size()) return end_behind(place);
  if (elements_[element].kind == Element::Kind::gap)
    return end_behind_gap(element, place);
  if (stands_at(element, place)) {
    if (const auto end = end_of(element + 1, place.moved_to(place.at + 1)))
      return end;
  }
  return elements_[element].optional ? end_of(element + 1, place)
                                     : std::nullopt;
}

std::optional<Span> WordPattern::match(std::string_view text,
                                       std::span<const Word> words,
                                       std::size_t at) const {
  if (at_beginning_ && at > 0) return std::nullopt;
  // Most patterns fail at their second word: a look at it saves the walk.
  if (elements_.size() > 1 && !elements_[1].optional &&
      elements_[1].kind == Element::Kind::words &&
      (at + 1 == words.size() ||
       !std::ranges::binary_search(elements_[1].hashes, words[at + 1].hash)))
    return std::nullopt;
  const auto end = end_of(0, {text, words, at});
  if (!end) return std::nullopt;
  return Span{words[at].span.begin, *end};
}

std::optional<Span> WordPattern::find(std::string_view text,
                                      std::span<const Word> words) const {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto span = match(text, words, i)) return span;
  return std::nullopt;
}

void WordPatterns::add(WordPattern pattern) {
  const auto index = static_cast<std::uint32_t>(patterns_.size());
  for (const std::uint64_t hash : pattern.openers())
    by_opener_[hash].push_back(index);
  patterns_.push_back(std::move(pattern));
}

std::vector<Span> WordPatterns::places(std::string_view text,
                                       std::span<const Word> words) const {
  std::vector<Span> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto* known = by_opener_.find(words[i].hash);
    if (known == nullptr) continue;
    for (const std::uint32_t index : *known)
      if (const auto span = patterns_[index].match(text, words, i))
        found.push_back(*span);
  }
  return found;
}

}  // namespace interlint
