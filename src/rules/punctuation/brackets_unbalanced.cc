#include <fmt/format.h>

#include <algorithm>

#include "evidence/quotation/passages.h"
#include "rules/punctuation/brackets.h"
#include "rules/rule.h"

namespace interlint::rules::brackets_unbalanced {
namespace {

/// So many are shown of one passage: where all are lone, the text is broken in
/// another way, and the editor need not be told again and again.
constexpr std::size_t most_shown = 3;

std::string message(std::string_view bracket, std::size_t others) {
  if (others == 0)
    return fmt::format("The bracket “{}” has no partner.", bracket);
  return fmt::format(
      "The bracket “{}” has no partner, and so it is with {} more of this "
      "passage.",
      bracket, others);
}

void check(const Article& article, Report& report) {
  for (const Passage& passage : passages(article)) {
    const std::string_view target = passage.target.in(article.target().text);
    const std::vector<Span> lone = lone_brackets(target);
    if (lone.empty() ||
        !lone_brackets(passage.source.in(article.source().text)).empty())
      continue;
    const std::size_t shown = std::min(lone.size(), most_shown);
    for (std::size_t i = 0; i < shown; ++i) {
      const std::size_t others = i + 1 == shown ? lone.size() - shown : 0;
      report.add({.target = lone[i].shifted(passage.target.begin),
                  .message = message(lone[i].in(target), others),
                  .confidence = 0.9F});
    }
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "PUN007",
                    .name = "brackets-unbalanced",
                    .title = "Bracket without a partner",
                    .what = "A bracket of the target is not closed or not "
                            "opened within its paragraph.",
                    .why = "The reader cannot tell where the aside ends; part "
                           "of the text may be lost.",
                    .cure = "Set the missing bracket.",
                    .its = "typographical",
                    .mqm = "fluency/punctuation",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::marks,
                    .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                    .plants = {"bracket-lost"},
                    .bad = {{"Das Gesetz (2019) gilt noch.",
                             "The law [[(]]2019 still applies."},
                            {"Das Gesetz (2019) gilt noch.",
                             "The law 2019[[)]] still applies."}},
                    .good = {{"Das Gesetz (2019) gilt noch.",
                              "The law (2019) still applies."},
                             {"Zu tun: a) messen, b) sägen.",
                              "To do: a) measure, b) saw."},
                             {"Er kam (sie ging.", "He came (she left."}}},
          .check = check};
}

}  // namespace interlint::rules::brackets_unbalanced
