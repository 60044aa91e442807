#include <fmt/format.h>

#include <algorithm>

#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::time_format {
namespace {

/// The word that a phrase ends with: "Uhr" of "18.30 Uhr".
std::string_view last_word(std::string_view phrase) {
  std::size_t begin = phrase.size();
  while (begin > 0) {
    const std::uint32_t before =
        start_before(phrase, static_cast<std::uint32_t>(begin));
    if (!is_letter(code_point_at(phrase, before).value)) break;
    begin = before;
  }
  return phrase.substr(begin);
}

/// `quantity` and the clock word of the source behind it, if it stands there.
std::optional<Span> with_word(const Side& side, const Quantity& quantity,
                              std::string_view word) {
  if (word.size() < 2) return std::nullopt;
  if (last_word(side[quantity.span]) == word) return quantity.span;
  std::string_view behind = side.text.substr(quantity.span.end);
  const std::size_t blank = behind.starts_with(' ') ? 1 : 0;
  behind.remove_prefix(blank);
  if (!behind.starts_with(word)) return std::nullopt;
  return Span{
      quantity.span.begin,
      static_cast<std::uint32_t>(quantity.span.end + blank + word.size())};
}

void check_match(const Pair& pair, const Match& match, Report& report) {
  const Quantity& source = pair.source.quantities[match.source];
  const Quantity& target = pair.target.quantities[match.target];
  if (source.quality != Quality::time || target.written == Written::words)
    return;
  const std::string_view word = last_word(pair.source[source.span]);
  const auto left = with_word(pair.target, target, word);
  if (!left) return;
  report.add(pair, {.target = left,
                    .message = fmt::format("“{}”: “{}” is left from the "
                                           "source.",
                                           pair.target[*left], word)});
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.language == pair.target.language) return;
  for (const Match& match : pair.pairing.matches)
    check_match(pair, match, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "DAT021",
                .name = "time-format",
                .title = "Clock word left from the source",
                .what =
                    "A time of day still carries the clock word of the source.",
                .why = "Readers of the target do not know the word.",
                .cure = "Write 6:30 p.m. or 18:30.",
                .its = "locale-violation",
                .mqm = "locale-convention/time-format",
                .severity = Severity::warning,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"}},
                .bad = {{"Das Spiel beginnt um 18.30 Uhr.",
                         "The match begins at [[18.30 Uhr]]."}},
                .good = {{"Das Spiel beginnt um 18.30 Uhr.",
                          "The match begins at 6.30 pm."},
                         {"Das Spiel beginnt um 18.30 Uhr.",
                          "The match begins at 18:30."}}},
      .check = check};
}

}  // namespace interlint::rules::time_format
