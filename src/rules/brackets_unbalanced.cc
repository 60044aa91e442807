#include <fmt/format.h>

#include "rules/common/punctuation_brackets.h"
#include "rules/common/punctuation_passages.h"
#include "rules/rule.h"

namespace interlint {
namespace {

void check(const Article& article, Report& report) {
  for (const Passage& passage : passages(article)) {
    const std::string_view target = passage.target.in(article.target().text);
    const std::vector<Span> lone = lone_brackets(target);
    if (lone.empty() ||
        !lone_brackets(passage.source.in(article.source().text)).empty())
      continue;
    for (const Span span : lone) {
      report.add({.target = span.shifted(passage.target.begin),
                  .message = fmt::format("The bracket “{}” has no partner.",
                                         span.in(target)),
                  .confidence = 0.9F});
    }
  }
}

}  // namespace

Rule brackets_unbalanced() {
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
                    .alone = Alone::weaker,
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

}  // namespace interlint
