#include "languages/phrase_faults.h"

namespace interlint {
namespace {

bool begins_clause(std::string_view text, const std::vector<Word>& words,
                   std::size_t at) {
  if (at == 0) return true;
  const Span gap{words[at - 1].span.end, words[at].span.begin};
  return gap.in(text).find_first_of(",;") != std::string_view::npos;
}

}  // namespace

PhraseFaults::PhraseFaults(const Table& table, const WordClasses& classes) {
  for (const Row& row : table.rows) {
    auto pattern = WordPattern::compile(row.cells[0], classes);
    if (!pattern) throw Failure(problem_in(table, row, pattern.error()));
    const auto index = static_cast<std::uint32_t>(faults_.size());
    for (const std::uint64_t hash : pattern->openers())
      by_opener_[hash].push_back(index);
    faults_.push_back({.pattern = std::move(*pattern),
                       .right = row.cells[2],
                       .weak = row.cells[1] == "weak",
                       .opening = row.cells[1] == "opening"});
  }
}

std::vector<PhraseFaults::Hit> PhraseFaults::hits(
    std::string_view text, const std::vector<Word>& words) const {
  std::vector<Hit> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto* known = by_opener_.find(words[i].hash);
    if (known == nullptr) continue;
    for (const std::uint32_t index : *known) {
      const PhraseFault& fault = faults_[index];
      if (fault.opening && !begins_clause(text, words, i)) continue;
      const auto span = fault.pattern.match(text, words, i);
      if (!span) continue;
      found.push_back({&fault, *span});
      break;
    }
  }
  return found;
}

}  // namespace interlint
