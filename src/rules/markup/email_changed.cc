#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "rules/markup/change_notice.h"
#include "rules/markup/links.h"
#include "rules/rule.h"

namespace interlint::rules::email_changed {
namespace {

/// Is it an address that was made up to show one: nobody reads mail there
/// (RFC 2606), and its words may be translated?
bool is_sample(const std::optional<Kept>& address) {
  if (!address) return false;
  static constexpr std::array<std::string_view, 3> ends = {
      "@example.com", "@example.org", "@example.net"};
  return std::ranges::any_of(ends, [&](std::string_view end) {
    return address->shown.ends_with(end);
  });
}

std::string message(const Change& change) {
  if (!change.gained)
    return fmt::format("“{}” is missing.", change.lost->shown);
  if (!change.lost)
    return fmt::format("“{}” is not in the source.", change.gained->shown);
  return fmt::format("“{}” became “{}”.", change.lost->shown,
                     change.gained->shown);
}

void check(const Article& article, Report& report) {
  const Tongues tongues{article.source().language.tag,
                        article.target().language.tag};
  for (const Change& change :
       changes(article, people_links(article.source(), tongues),
               people_links(article.target(), tongues))) {
    if (is_sample(change.lost) && is_sample(change.gained)) continue;
    Notice notice = notice_of(change, message(change));
    if (!change.lost) notice.severity = Severity::warning;
    report.add(std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "FMT002",
                    .name = "email-changed",
                    .title = "E-mail address changed or lost",
                    .what = "An e-mail address, a telephone link or a handle "
                            "differs from the source, or is missing.",
                    .why = "Readers write to somebody else, or to nobody.",
                    .cure = "Put the address of the source.",
                    .its = "markup",
                    .mqm = "design/broken-link",
                    .severity = Severity::error,
                    .reads = Reads::structure,
                    .yields_to = {{"block-added"}, {"block-omitted"}},
                    .despite = {"wrong-document-language"},
                    .bad = {{"Fragen an [[info@a.example]] genügen.",
                             "Send questions to [[info@b.example]]."}},
                    .good = {{"Fragen an info@a.example.",
                              "Send questions to info@a.example."}}},
          .check = check};
}

}  // namespace interlint::rules::email_changed
