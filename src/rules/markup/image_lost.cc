#include <fmt/format.h>

#include "rules/markup/change_notice.h"
#include "rules/markup/links.h"
#include "rules/rule.h"

namespace interlint::rules::image_lost {
namespace {

std::vector<Kept> images(const Document& document, Tongues tongues) {
  std::vector<Kept> found;
  for (const Mark& mark : document.marks) {
    if (mark.kind == Mark::Kind::image)
      found.push_back(
          {neutral_file(mark.target, tongues), mark.target, mark.span});
  }
  return found;
}

std::string message(const Change& change) {
  if (!change.gained)
    return fmt::format("The picture {} is missing.", change.lost->shown);
  if (!change.lost)
    return fmt::format("The picture {} is not in the source.",
                       change.gained->shown);
  return fmt::format("The picture {} became {}.", change.lost->shown,
                     change.gained->shown);
}

void check(const Article& article, Report& report) {
  const Document& source = article.source();
  const Document& target = article.target();
  // A text without markup cannot show the pictures of a page.
  if (!has_same_markup(article)) return;
  const Tongues tongues{source.language.tag, target.language.tag};
  for (const Change& change :
       changes(article, images(source, tongues), images(target, tongues))) {
    Notice notice = notice_of(change, message(change));
    if (!change.lost) notice.severity = Severity::warning;
    report.add(std::move(notice));
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "FMT010",
           .name = "image-lost",
           .title = "Picture changed or lost",
           .what = "A picture or an embedded page of the source is missing in "
                   "the target, or is another one.",
           .why = "The reader misses what the text speaks of.",
           .cure = "Put the picture of the source, or its version in the "
                   "target language.",
           .its = "markup",
           .mqm = "design/overall-design",
           .severity = Severity::error,
           .reads = Reads::structure,
           .yields_to = {{"block-added"}, {"block-omitted"}},
           .despite = {"wrong-document-language"},
           .bad = {{"Der Rat tagte. ¶ [[![Karte](k.png)]] ¶ Es war spät.",
                    "The council met. ¶ [[![Map](x.png)]] ¶ It was late."},
                   {"Die Karte [[![Karte](k.png)]] zeigt es.",
                    "The map shows it.[[]]"}},
           .good = {{"Der Rat tagte. ¶ ![Karte](k.de.png) ¶ Es war spät.",
                     "The council met. ¶ ![Map](k.en.png) ¶ It was late."}}},
      .check = check};
}

}  // namespace interlint::rules::image_lost
