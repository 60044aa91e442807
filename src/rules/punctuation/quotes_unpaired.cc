#include <fmt/format.h>

#include "evidence/quotation/passages.h"
#include "evidence/quotation/quotations.h"
#include "rules/rule.h"

namespace interlint::rules::quotes_unpaired {
namespace {

/// A quotation of several paragraphs opens anew in each and closes in the
/// last.
bool goes_on(const Quotations& here, std::string_view next) {
  return here.unopened.empty() && here.unclosed.size() == 1 &&
         begins_quotation(next);
}

void check(const Article& article, Report& report) {
  const std::vector<Passage> all = passages(article);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string_view target = all[i].target.in(article.target().text);
    const Quotations here = quotations(target);
    if (here.balanced()) continue;
    if (!quotations(all[i].source.in(article.source().text)).balanced())
      continue;
    if (i + 1 < all.size() &&
        goes_on(here, all[i + 1].target.in(article.target().text)))
      continue;
    const auto add = [&](Span span, std::string_view lacks) {
      report.add({.target = span.shifted(all[i].target.begin),
                  .message = fmt::format("The quotation mark “{}” has no {}.",
                                         span.in(target), lacks)});
    };
    for (const Span span : here.unopened) add(span, "opening partner");
    for (const Span span : here.unclosed) add(span, "closing partner");
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "PUN003",
                    .name = "quotes-unpaired",
                    .title = "Quotation mark without a partner",
                    .what = "A quotation of the target is not closed or not "
                            "opened within its paragraph.",
                    .why = "The reader cannot tell whose words these are.",
                    .cure = "Set the missing quotation mark.",
                    .its = "typographical",
                    .mqm = "fluency/punctuation",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::marks,
                    .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                    .plants = {"quote-lost"},
                    .bad = {{"Er rief laut: „Halt!“ Sie blieb stehen.",
                             "He called loudly: [[“]]Halt! She stopped."},
                            {"Er sagte „nein“ und ging.",
                             "He said no[[\"]] and left."}},
                    .good = {{"Er rief laut: „Halt!“ Sie blieb stehen.",
                              "He called loudly: “Stop!” She stopped."},
                             {"Er ist 1,96 Meter groß.", "He is 6'5\" tall."},
                             {"Die Spieler der 90er.",
                              "The players’ hits of the ’90s."}}},
          .check = check};
}

}  // namespace interlint::rules::quotes_unpaired
