#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::verbatim_token_lost {
namespace {

constexpr std::size_t least_bytes = 4;
constexpr std::size_t telling_bytes = 5;  // of the beginning of a name

/// The tag or account that the word is, with its sign: “#Wende”, “@verein”.
/// The sign of an account is part of its word (UAX #29 as CLDR has it).
std::optional<Span> tag_at(const Side& side, const Word& word) {
  if (word.numeric || word.span.size() < 2) return std::nullopt;
  if (side[word].starts_with('@')) return word.span;
  const std::uint32_t at = word.span.begin;
  if (at == 0 || side.text[at - 1] != '#') return std::nullopt;
  const char32_t before = code_point_before(side.text, at - 1);
  return at == 1 || !is_letter_or_digit(before)
             ? std::optional(Span{at - 1, word.span.end})
             : std::nullopt;
}

/// A capital inside with small letters around it: “YouTube”, “LinkedIn”, but
/// not “MwSt”.
bool has_inner_capital(std::string_view text) {
  constexpr std::uint32_t enough_before = 4;
  constexpr std::uint32_t enough_behind = 2;
  std::uint32_t small = 0;  // letters running
  bool inside = false;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at = c.end;
    if (is_lower(c.value)) {
      if (inside && ++small >= enough_behind) return true;
      if (!inside) ++small;
      continue;
    }
    if (small >= enough_before) return true;
    inside = small > 0 && is_upper(c.value);
    small = 0;
  }
  return false;
}

/// “ZurückKapitel”, “WeiterA”: two words of the language, or one and a letter,
/// that a page sets side by side without a blank.
bool is_glued(const Vocabulary& vocabulary, std::string_view text) {
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (at > 0 && is_upper(c.value)) {
      const std::string_view head = text.substr(0, at);
      const std::string_view tail = text.substr(at);
      return (vocabulary.knows(head) || vocabulary.knows(lower_case(head))) &&
             (c.end == text.size() || vocabulary.knows(tail));
    }
    at = c.end;
  }
  return false;
}

/// A name with capitals inside, and no way to name all sexes: “LehrerInnen”.
bool is_product_name(const Side& side, const Word& word) {
  const std::string_view text = side[word];
  return word.casing == Casing::mixed && !word.numeric &&
         text.size() >= least_bytes && has_inner_capital(text) &&
         !is_glued(*side.vocabulary, text) &&
         std::ranges::none_of(
             side.vocabulary->table("gender-marks", 1).rows,
             [&](const Row& row) { return text.ends_with(row.cells[0]); });
}

/// Does a word of the target begin as this one does, in whatever case?
bool left_a_trace(const Pair& pair, const Word& word) {
  const std::string name = folded(pair.source[word]);
  const std::string_view beginning =
      std::string_view(name).substr(0, telling_bytes);
  return folded(pair.target.text).find(beginning) != std::string::npos;
}

/// The token as the source shows it, if the target has lost it.
std::optional<Span> lost_token(const Pair& pair, const Word& word) {
  if (const auto tag = tag_at(pair.source, word)) {
    return folded(pair.target.text).find(folded(pair.source[*tag])) ==
                   std::string::npos
               ? tag
               : std::nullopt;
  }
  return is_product_name(pair.source, word) && !left_a_trace(pair, word) &&
                 !is_address(pair.source, word.span)
             ? std::optional(word.span)
             : std::nullopt;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.vocabulary == nullptr) return;
  for (const Word& word : pair.source.words) {
    const auto token = lost_token(pair, word);
    if (!token) continue;
    report.add(pair,
               {.source = token,
                .message = fmt::format("“{}” does not stand in the target.",
                                       pair.source[*token]),
                .confidence = 0.6F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DNT002",
                .name = "verbatim-token-lost",
                .title = "Tag, account or product name lost",
                .what = "A hashtag, an account or a name with capitals inside "
                        "stands in the source and not in the target.",
                .why = "Such names are found by their own form alone.",
                .cure = "Take the name over as it is.",
                .its = "omission",
                .mqm = "accuracy/omission",
                .severity = Severity::info,
                .reads = Reads::figures,
                .approval = Approval::of_source,
                .bad = {{"[[#Klimastreik]] in Köln.",
                         "Climate strike in Cologne."},
                        {"Das läuft auf [[YouTube]].",
                         "It runs on the video platform."}},
                .good = {{"#Klimastreik in Köln.", "#Klimastreik in Cologne."},
                         {"Die LehrerInnen kamen.", "The teachers came."}}},
      .check = check};
}

}  // namespace interlint::rules::verbatim_token_lost
