#include "lexicon/residue.h"

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

Residue::Residue(const Table& patterns, const Table& excuses) {
  for (const Row& row : patterns.rows) {
    Pattern made = pattern(patterns, row, 3);
    made.where = row.cells[1];
    for (const std::string& hint : parts_of(row.cells[2])) {
      if (hint.starts_with('~'))
        made.pieces.push_back(hint.substr(1));
      else
        made.words.push_back(hash_of(folded(hint)));
    }
    patterns_.push_back(std::move(made));
  }
  for (const Row& row : excuses.rows)
    excuses_.push_back(pattern(excuses, row, 1));
}

std::optional<Span> Residue::found(std::string_view kind, std::string_view text,
                                   const std::vector<Word>& words,
                                   ResiduePlace position) const {
  for (const Pattern& pattern : patterns_) {
    if (pattern.kind != kind || !may_stand(pattern.where, position)) continue;
    const bool hinted =
        std::ranges::any_of(pattern.pieces,
                            [&](const std::string& piece) {
                              return text.find(piece) != std::string_view::npos;
                            }) ||
        std::ranges::any_of(words, [&](const Word& word) {
          return std::ranges::find(pattern.words, word.hash) !=
                 pattern.words.end();
        });
    if (!hinted) continue;
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
