#include <fmt/format.h>

#include <algorithm>

#include "rules/markup/change_notice.h"
#include "rules/markup/links.h"
#include "rules/rule.h"

namespace interlint::rules::link_changed {
namespace {

// So many links do not get lost one by one: the markup went as a whole.
constexpr std::size_t most_lost = 8;

std::string message(const Change& change) {
  if (!change.gained)
    return fmt::format("The link to {} is missing.", change.lost->shown);
  if (!change.lost)
    return fmt::format("The link to {} is not in the source.",
                       change.gained->shown);
  return fmt::format("The link to {} leads to {} now.", change.lost->shown,
                     change.gained->shown);
}

void report_one(const Change& change, Report& report) {
  Notice notice = notice_of(change, message(change));
  // An added link is a liberty, a lost or changed one a fault.
  if (!change.lost) notice.severity = Severity::warning;
  report.add(std::move(notice));
}

void check(const Article& article, Report& report) {
  const Document& source = article.source();
  const Document& target = article.target();
  const Tongues tongues{source.language.tag, target.language.tag};
  const std::vector<Kept> wanted = page_links(source, tongues);
  const std::vector<Kept> found = page_links(target, tongues);
  if (found.empty() && wanted.size() > most_lost) {
    report.add({.source = wanted.front().span,
                .message = fmt::format("None of the {} links is left.",
                                       wanted.size())});
    return;
  }
  for (const Change& change : changes(article, wanted, found)) {
    if (change.lost && change.gained &&
        are_of_one_site(change.lost->shown, change.gained->shown, tongues))
      continue;
    report_one(change, report);
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "FMT001",
           .name = "link-changed",
           .title = "Link changed or lost",
           .what = "A link of the source leads elsewhere in the target, or is "
                   "missing.",
           .why = "Readers are sent to the wrong page, or to none.",
           .cure = "Put the address of the source, or that of the same page "
                   "in the target language.",
           .its = "markup",
           .mqm = "design/broken-link",
           .severity = Severity::error,
           .reads = Reads::structure,
           .yields_to = {{"block-added"}, {"block-omitted"}},
           .despite = {"wrong-document-language"},
           .bad = {{"Der [[[Bericht]]](https://a.example/x) ist da.",
                    "The [[[report]]](https://a.example/y) is out."},
                   {"Mehr unter [[https://a.example/x]] im Netz.",
                    "More at [[https://a.example/z]] online."}},
           .good = {{"Der [Bericht](https://a.example/x) ist da.",
                     "The [report](https://a.example/x) is out."},
                    {"Siehe [Hilfe](/de/hilfe).", "See [help](/en/help)."}}},
      .check = check};
}

}  // namespace interlint::rules::link_changed
