#include "phrases/phrase_pairs.h"

#include <functional>
#include <optional>

#include "text/fold.h"

namespace interlint {
namespace {

WordPattern compiled(const std::string& pattern, const WordClasses& classes,
                     const Table& table, const Row& row) {
  auto made = WordPattern::compile(pattern, classes);
  if (!made) throw Failure(problem_in(table, row, made.error()));
  return std::move(*made);
}

/// Sets of words share a bit of their filters if they share a word.
template <typename Words, typename Hash = std::identity>
std::uint64_t filter_of(const Words& words, Hash hash = {}) {
  std::uint64_t bits = 0;
  for (const auto& word : words)
    bits |= std::uint64_t{1} << (std::invoke(hash, word) & 63U);
  return bits;
}

/// Does the text end like a sentence?
bool is_sentence(std::string_view text) {
  text = trimmed(text);
  return !text.empty() &&
         std::string_view(".!?").find(text.back()) != std::string_view::npos;
}

}  // namespace

PhrasePairs::PhrasePairs(const Table& table, const WordClasses& source,
                         const WordClasses& target) {
  for (const Row& row : table.rows) {
    const auto index = static_cast<std::uint32_t>(pairs_.size());
    pairs_.push_back({.source = compiled(row.cells[0], source, table, row),
                      .wrong = compiled(row.cells[1], target, table, row),
                      .right = row.cells[2],
                      .note = row.cells[4],
                      .only_lines = row.cells[3] == "line",
                      .weak = row.cells[3] == "weak"});
    const std::uint64_t openers = filter_of(pairs_.back().source.openers());
    for (const std::uint64_t hash : pairs_.back().wrong.openers())
      by_opener_[hash].push_back({index, openers});
  }
}

std::optional<PhrasePairs::Hit> PhrasePairs::hit_at(
    std::size_t word, const WordedText& source, const WordedText& target,
    std::uint64_t hearing) const {
  const auto* known = by_opener_.find(target.words[word].hash);
  if (known == nullptr) return std::nullopt;
  for (const auto& [index, openers] : *known) {
    if ((openers & hearing) == 0) continue;
    const PhrasePair& pair = pairs_[index];
    if (pair.only_lines && is_sentence(target.text)) continue;
    const auto wrong = pair.wrong.match(target.text, target.words, word);
    if (!wrong) continue;
    if (const auto said = pair.source.find(source.text, source.words))
      return Hit{&pair, *said, *wrong};
  }
  return std::nullopt;
}

std::vector<PhrasePairs::Hit> PhrasePairs::hits(
    const WordedText& source, const WordedText& target) const {
  std::vector<Hit> found;
  const std::uint64_t hearing = filter_of(source.words, &Word::hash);
  std::uint32_t done = 0;
  for (std::size_t i = 0; i < target.words.size(); ++i) {
    if (target.words[i].span.begin < done) continue;
    const auto hit = hit_at(i, source, target, hearing);
    if (!hit) continue;
    done = hit->target.end;
    found.push_back(*hit);
  }
  return found;
}

}  // namespace interlint
