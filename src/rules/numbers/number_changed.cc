#include <fmt/format.h>

#include "rules/numbers/disagreements.h"

namespace interlint::rules::number_changed {
namespace {

/// In what way the figures differ, for the end of the sentence.
std::string_view remark(Difference difference) {
  switch (difference) {
    case Difference::digit: return "; one digit differs";
    case Difference::transposition: return "; digits are exchanged";
    case Difference::truncation: return "; digits are missing";
    default: return "";
  }
}

bool is_small_word(const Quantity& quantity) {
  return quantity.written == Written::words &&
         compare(magnitude(quantity.value), whole(4)) < 0;
}

/// A free rendering may well count otherwise, a digit slip is one.
Severity severity_of(const Pair& pair, const Disagreement& one) {
  if (is_small_word(source_of(pair, one)) &&
      is_small_word(target_of(pair, one)))
    return Severity::warning;
  const bool slip = one.difference == Difference::digit ||
                    one.difference == Difference::transposition ||
                    one.difference == Difference::truncation;
  return slip || one.score >= 0.75F ? Severity::error : Severity::warning;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  for (const Disagreement& one :
       sure(pair.pairing,
            {Difference::changed, Difference::digit, Difference::transposition,
             Difference::truncation, Difference::ordinal})) {
    Notice notice = evidence(
        pair, one,
        fmt::format("{}{}.", became(pair, one), remark(one.difference)));
    notice.severity = severity_of(pair, one);
    report.add(pair, std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NUM001",
                .name = "number-changed",
                .title = "Number changed",
                .what =
                    "A number of the source stands in the target with another "
                    "value.",
                .why =
                    "Readers act on numbers and cannot see that one is wrong.",
                .cure = "Give the number that the source gives.",
                .its = "numbers",
                .mqm = "accuracy/mistranslation",
                .severity = Severity::error,
                .reads = Reads::figures,
                .copied_text = CopiedText::judged,
                .yields_to = {{"repeated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"characters", Reach::touch}},
                .plants = {"num_digit", "num_transpose", "num_zero",
                           "num_spelled", "critical_id10_numbers_replaced"},
                .bad = {{"Der Verein hat [[2.847]] Mitglieder.",
                         "The club has [[2,874]] members."},
                        {"[[Zwölf]] Menschen wurden verletzt.",
                         "[[20]] people were injured."}},
                .good = {{"Der Verein hat 2.847 Mitglieder.",
                          "The club has 2,847 members."},
                         {"Einundzwanzig Abgeordnete fehlten.",
                          "21 lawmakers were absent."}}},
      .check = check};
}

}  // namespace interlint::rules::number_changed
