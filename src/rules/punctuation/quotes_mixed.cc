#include <fmt/format.h>

#include "evidence/quotation/passages.h"
#include "evidence/quotation/quotations.h"
#include "rules/rule.h"

namespace interlint::rules::quotes_mixed {
namespace {

bool is_straight(std::string_view text, const Quotation& quotation) {
  return text.substr(quotation.opening.begin).starts_with('"');
}

/// Reports the first of the rarer kind; of two equally common, the first that
/// departs from the beginning.
void check(const Article& article, Report& report) {
  std::vector<Span> straight;
  std::vector<Span> curly;
  for (const Passage& passage : passages(article)) {
    const std::string_view target = passage.target.in(article.target().text);
    for (const Quotation& quotation : quotations(target).paired) {
      if (quotation.single) continue;
      auto& kind = is_straight(target, quotation) ? straight : curly;
      kind.push_back(quotation.whole().shifted(passage.target.begin));
    }
  }
  if (straight.empty() || curly.empty()) return;
  const bool straight_departs = straight.size() == curly.size()
                                    ? straight.front() > curly.front()
                                    : straight.size() < curly.size();
  const std::vector<Span>& rare = straight_departs ? straight : curly;
  report.add({.target = rare.front(),
              .message = fmt::format(
                  "The document has {} straight and {} curly quotations.",
                  straight.size(), curly.size()),
              .confidence = 0.9F});
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "PUN006",
                .name = "quotes-mixed",
                .title = "Straight and curly quotation marks mixed",
                .what =
                    "One document quotes with straight and with curly marks.",
                .why = "It looks like two hands and no editor.",
                .cure = "Use one kind throughout.",
                .its = "inconsistency",
                .mqm = "style/inconsistent-style",
                .severity = Severity::info,
                .target_only = TargetOnly::full,
                .reads = Reads::marks,
                .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                .plants = {"quotes-mixed"},
                .bad = {{"„Ja“, sagte sie. „Nein“, sagte er.",
                         "\"Yes,\" she said. [[“No,”]] he said."}},
                .good = {{"„Ja“, sagte sie. „Nein“, sagte er.",
                          "“Yes,” she said. “No,” he said."},
                         {"Er ist 1,96 Meter groß.",
                          "He is 6'5\" tall, “they” say."}}},
      .check = check};
}

}  // namespace interlint::rules::quotes_mixed
