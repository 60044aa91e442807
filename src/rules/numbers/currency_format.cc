#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "rules/numbers/style.h"
#include "rules/rule.h"

namespace interlint::rules::currency_format {
namespace {

constexpr std::array<std::string_view, 6> signs = {"€", "$", "£",
                                                   "¥", "₹", "₽"};

/// The currency sign that the phrase ends with, if it does.
std::string_view sign_behind(std::string_view phrase) {
  const auto sign = std::ranges::find_if(
      signs, [&](std::string_view s) { return phrase.ends_with(s); });
  return sign == signs.end() ? std::string_view() : *sign;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& side = pair.target;
  for (const Quantity& quantity : side.quantities) {
    const std::string_view phrase = side[quantity.span];
    const std::string_view sign = sign_behind(phrase);
    if (sign.empty() || quantity.written == Written::words) continue;
    if (!puts_currency_first(side.language)) continue;
    report.add(pair,
               {.target = quantity.span,
                .message = fmt::format("“{}”: the currency sign stands before "
                                       "the number here.",
                                       phrase)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM021",
                .name = "currency-format",
                .title = "Currency sign in a foreign place",
                .what =
                    "The currency sign stands behind the number in a language "
                    "that puts it before.",
                .why = "It looks translated.",
                .cure = "Write €50.",
                .its = "locale-violation",
                .mqm = "locale-convention/currency-format",
                .severity = Severity::info,
                .target_only = TargetOnly::reduced,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .bad = {{"Das kostet 50 Euro.", "It costs [[50 €]]."}},
                .good = {{"Das kostet 50 Euro.", "It costs €50."},
                         {"Das kostet 50 Euro.", "It costs 50 euros."}}},
      .check = check};
}

}  // namespace interlint::rules::currency_format
