#include "languages/residue_patterns.h"

#include <fmt/format.h>
#include <unicode/utext.h>

#include <algorithm>

#include "model/problem.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/icu.h"

namespace interlint {
namespace {

// Time that one search may take, in ICU's units of some microseconds: a
// pattern that backtracks without end finds nothing.
constexpr int32_t most_steps = 200;

constexpr std::size_t most_patterns = 64;  // of a kind

std::vector<std::string> parts_of(std::string_view hints) {
  std::vector<std::string> parts;
  while (!hints.empty()) {
    const std::size_t blank = hints.find(' ');
    if (blank != 0) parts.emplace_back(hints.substr(0, blank));
    if (blank == std::string_view::npos) break;
    hints.remove_prefix(blank + 1);
  }
  return parts;
}

std::unique_ptr<const icu::RegexPattern> compiled(const std::string& expression,
                                                  Problem problem) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError error{};
  std::unique_ptr<const icu::RegexPattern> regex(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expression),
                                 UREGEX_CASE_INSENSITIVE, error, status));
  if (U_SUCCESS(status)) return regex;
  problem.message =
      fmt::format("the pattern is wrong at character {}", error.offset);
  throw Failure(std::move(problem));
}

/// The first match of `pattern` in `text`.
std::optional<Span> first_match(const icu::RegexPattern& pattern,
                                std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText utf8 = UTEXT_INITIALIZER;
  utext_openUTF8(&utf8, text.data(), static_cast<int64_t>(text.size()),
                 &status);
  require(status);
  std::optional<Span> found;
  {
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(status));
    require(status);
    matcher->setTimeLimit(most_steps, status);
    matcher->reset(&utf8);
    if (matcher->find(status) && U_SUCCESS(status))
      found = Span{static_cast<std::uint32_t>(matcher->start64(status)),
                   static_cast<std::uint32_t>(matcher->end64(status))};
  }
  utext_close(&utf8);
  return found;
}

/// Behind the escaped character, the class in brackets or the character at
/// `at`.
std::size_t end_of_item(std::string_view expression, std::size_t at) {
  if (expression[at] == '\\') return at + 2;
  if (expression[at] != '[') return at + 1;
  for (++at; at < expression.size() && expression[at] != ']'; ++at)
    if (expression[at] == '\\') ++at;
  return at + 1;
}

/// Is there a choice outside of all groups: "a|b"?
bool has_choice(std::string_view expression) {
  int depth = 0;
  for (std::size_t at = 0; at < expression.size();
       at = end_of_item(expression, at)) {
    if (expression[at] == '(') ++depth;
    if (expression[at] == ')') --depth;
    if (expression[at] == '|' && depth == 0) return true;
  }
  return false;
}

/// The brackets of which each match of `expression` begins with one: of
/// "[\\[(]note" it is "[(".  Empty: it may begin with anything, or is not
/// understood.
std::string openers_of(std::string_view expression) {
  if (expression.empty() || has_choice(expression)) return {};
  const std::size_t end = end_of_item(expression, 0);
  if (end > expression.size() || end == 1 ||
      (end < expression.size() &&
       std::string_view("?*{").find(expression[end]) != std::string_view::npos))
    return {};
  std::string openers(expression.substr(0, end));
  if (openers.front() == '[') openers = openers.substr(1, openers.size() - 2);
  std::erase(openers, '\\');
  return openers.find_first_not_of("[(<{") == std::string::npos ? openers
                                                                : std::string();
}

bool may_stand(std::string_view where, ResiduePlace position) {
  if (where == "start")
    return position == ResiduePlace::start ||
           position == ResiduePlace::both_ends;
  if (where == "end")
    return position == ResiduePlace::end || position == ResiduePlace::both_ends;
  return true;
}

}  // namespace

Residue::Pattern Residue::pattern(const Table& table, const Row& row,
                                  std::size_t pattern_cell) {
  return {
      .kind = row.cells[0],
      .expression = row.cells[pattern_cell],
      .problem = problem_in(table, row, ""),
      .regex =
          std::make_unique<Lazy<std::unique_ptr<const icu::RegexPattern>>>()};
}

std::optional<Span> Residue::match(const Pattern& pattern,
                                   std::string_view text) {
  return first_match(*pattern.regex->get([&] {
    return compiled(pattern.expression, pattern.problem);
  }),
                     text);
}

void Residue::add(const Table& table, const Row& row) {
  Group& group = groups_[row.cells[0]];
  if (group.patterns.size() == most_patterns)
    throw Failure(problem_in(table, row, "a kind has 64 patterns at most"));
  const std::uint64_t bit = std::uint64_t{1} << group.patterns.size();
  Pattern made = pattern(table, row, 3);
  made.where = row.cells[1];
  made.openers = openers_of(made.expression);
  for (const std::string& hint : parts_of(row.cells[2])) {
    if (hint.starts_with('~'))
      made.pieces.push_back(hint.substr(1));
    else
      group.hinted[hash_of(folded(hint))] |= bit;
  }
  group.patterns.push_back(std::move(made));
}

Residue::Residue(const Table& patterns, const Table& excuses) {
  for (const Row& row : patterns.rows) add(patterns, row);
  for (const Row& row : excuses.rows)
    excuses_.push_back(pattern(excuses, row, 1));
}

std::optional<Span> Residue::found(std::string_view kind, std::string_view text,
                                   const std::vector<Word>& words,
                                   ResiduePlace position) const {
  const auto group = groups_.find(kind);
  if (group == groups_.end()) return std::nullopt;
  std::uint64_t hinted = 0;
  for (const Word& word : words)
    if (const std::uint64_t* bits = group->second.hinted.find(word.hash))
      hinted |= *bits;
  for (const Pattern& pattern : group->second.patterns) {
    const bool is_hinted =
        (hinted & 1U) != 0 ||
        std::ranges::any_of(pattern.pieces, [&](const std::string& piece) {
          return text.find(piece) != std::string_view::npos;
        });
    hinted >>= 1U;
    if (!is_hinted || !may_stand(pattern.where, position)) continue;
    if (!pattern.openers.empty() &&
        text.find_first_of(pattern.openers) == std::string_view::npos)
      continue;
    if (const auto span = match(pattern, text)) return span;
  }
  return std::nullopt;
}

bool Residue::excuses(std::string_view kind, std::string_view source) const {
  return std::ranges::any_of(excuses_, [&](const Pattern& excuse) {
    return excuse.kind == kind && match(excuse, source).has_value();
  });
}

}  // namespace interlint
