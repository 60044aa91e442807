#include "phrases/abbreviations.h"

#include <algorithm>
#include <optional>

#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Where `shown` ends in `text` if it stands at `begin`, blanks aside.
std::optional<std::uint32_t> end_of(std::string_view shown,
                                    std::string_view text,
                                    std::uint32_t begin) {
  std::uint32_t at = begin;
  std::size_t done = 0;
  while (done < shown.size() && at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    const std::string_view bytes = text.substr(at, c.end - at);
    if (shown.substr(done).starts_with(bytes))
      done += bytes.size();
    else if (done == 0 || !is_space(c.value))
      return std::nullopt;
    at = c.end;
  }
  if (done < shown.size()) return std::nullopt;
  return at;
}

bool ends_a_word(std::string_view text, std::uint32_t at) {
  if (at == text.size()) return true;
  const char32_t next = code_point_at(text, at).value;
  return !is_letter(next) && !is_digit(next);
}

}  // namespace

Abbreviations::Abbreviations(const Table& table) {
  for (const Row& row : table.rows) {
    const auto index = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({without_blanks(row.cells[0]), row.cells[1]});
    // "z. B." begins with the word "z", "z.B." with "z.B".
    for (const std::string_view spelling :
         {std::string_view(row.cells[0]),
          std::string_view(entries_.back().shown)}) {
      const std::vector<Word> cut = words(spelling);
      if (cut.empty()) continue;
      std::vector<std::uint32_t>& known = by_first_[cut.front().hash];
      if (std::ranges::find(known, index) == known.end())
        known.push_back(index);
    }
  }
}

std::vector<Abbreviations::Hit> Abbreviations::hits(
    std::string_view text, const std::vector<Word>& words) const {
  std::vector<Hit> found;
  for (const Word& word : words) {
    const auto* known = by_first_.find(word.hash);
    if (known == nullptr) continue;
    for (const std::uint32_t index : *known) {
      const Entry& entry = entries_[index];
      const auto end = end_of(entry.shown, text, word.span.begin);
      if (!end || !ends_a_word(text, *end)) continue;
      found.push_back({Span{word.span.begin, *end}, &entry.right});
      break;
    }
  }
  return found;
}

}  // namespace interlint
