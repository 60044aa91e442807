#include <fmt/format.h>

#include <algorithm>

#include "rules/numbers/disagreements.h"
#include "rules/numbers/style.h"

namespace interlint::rules::number_format {
namespace {

bool is_digit_byte(char c) {
  return c >= '0' && c <= '9';
}

/// A number with marks, taken apart: "1.234,5" has marks ".," and 1 digit
/// behind the last of them.
struct Marks {
  std::string marks;
  std::size_t behind = 0;
};

Marks marks_of(std::string_view number) {
  Marks found;
  for (const char c : number) {
    if (is_digit_byte(c)) {
      ++found.behind;
    } else if (c == '.' || c == ',') {
      found.marks += c;
      found.behind = 0;
    } else {
      return {};
    }
  }
  return found;
}

/// The figures of a number without its scale word: 6.8 of 6.8 million.
Span figures_of(const Side& side, const Quantity& quantity) {
  const std::string_view number = side[quantity.number];
  const std::size_t last = number.find_last_of("0123456789");
  const std::size_t size = last == std::string_view::npos ? 0 : last + 1;
  return {quantity.number.begin,
          quantity.number.begin + static_cast<std::uint32_t>(size)};
}

/// Is the number written by marks that the language does not use so?  A lone
/// mark before three digits is another matter: it changes the value.
bool is_foreign(const Marks& marks, const FigureMarks& style) {
  if (marks.marks.empty() || marks.behind == 0) return false;
  const char last = marks.marks.back();
  if (marks.marks.size() == 1)
    return marks.behind != 3 && last != style.decimal;
  const bool mixed = marks.marks.front() != last;
  if (mixed) return last != style.decimal;
  return marks.behind == 3 && last == style.decimal;
}

/// The value in the marks of the language.
std::string rewritten(std::string_view number, const Marks& marks,
                      const FigureMarks& style) {
  const bool last_is_decimal =
      marks.behind != 3 || marks.marks.front() != marks.marks.back();
  std::size_t left = marks.marks.size();
  std::string text;
  for (const char c : number) {
    if (is_digit_byte(c)) {
      text += c;
      continue;
    }
    --left;
    text += left == 0 && last_is_decimal ? style.decimal : style.grouping;
  }
  return text;
}

/// With a source, only a number that the source has too is judged.
bool is_settled(const Pair& pair, std::uint32_t target) {
  if (pair.source.empty()) return true;
  const auto& matches = pair.pairing.matches;
  const auto match = std::ranges::find(matches, target, &Match::target);
  if (match == matches.end() || match->cost >= 0.3F) return false;
  return std::ranges::none_of(
      pair.pairing.disagreements,
      [&](const Disagreement& d) { return d.target == target; });
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& side = pair.target;
  std::optional<FigureMarks> style;
  for (std::uint32_t i = 0; i < side.quantities.size(); ++i) {
    const Quantity& quantity = side.quantities[i];
    if (quantity.quality != Quality::amount ||
        quantity.written == Written::words)
      continue;
    const Span figures = figures_of(side, quantity);
    const std::string_view number = figures.in(side.text);
    const Marks marks = marks_of(number);
    if (marks.marks.empty()) continue;
    if (!style) style = figure_marks(side.language);
    if (!is_foreign(marks, *style) || !is_settled(pair, i)) continue;
    const std::string right = rewritten(number, marks, *style);
    report.add(pair,
               {.target = figures,
                .message = fmt::format("Write “{}” as “{}”.", number, right),
                .edits = {{.target = figures,
                           .text = right,
                           .applicability = Edit::Applicability::safe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM020",
                .name = "number-format",
                .title = "Foreign decimal or thousands mark",
                .what =
                    "A number has the right value but marks that the target "
                    "language does not use.",
                .why = "Readers stumble, and a later copy may read it wrongly.",
                .cure = "Use the marks of the target language.",
                .its = "locale-violation",
                .mqm = "locale-convention/number-format",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"number-separator"},
                              {"characters", Reach::touch}},
                .fixes = Fixes::safe,
                .plants = {"decimal-comma"},
                .bad = {{"Die Quote liegt bei 4,5 Prozent.",
                         "The rate is [[4,5]] percent."}},
                .good = {{"Die Quote liegt bei 4,5 Prozent.",
                          "The rate is 4.5 percent."},
                         {"Es kamen 1.234.567 Gäste.",
                          "There were 1,234,567 guests."}}},
      .check = check};
}

}  // namespace interlint::rules::number_format
