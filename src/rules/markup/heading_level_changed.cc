#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "evidence/alignment/blocks.h"
#include "evidence/alignment/spans.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::heading_level_changed {
namespace {

/// A heading and the block that translates it.
struct Heading {
  const Block* source = nullptr;
  const Block* target = nullptr;

  [[nodiscard]] bool is_kept() const { return target->kind == Kind::heading; }
  [[nodiscard]] int shift() const { return target->level - source->level; }
};

std::vector<Heading> headings(const Article& article) {
  std::vector<Heading> all;
  const auto partners = partner_blocks(article);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    const Block& block = article.source().blocks[i];
    if (block.kind != Kind::heading || !partners[i]) continue;
    const Block& there = article.target().blocks[*partners[i]];
    if (there.kind == Kind::heading || there.kind == Kind::paragraph)
      all.push_back({&block, &there});
  }
  return all;
}

/// Are all headings of an article moved by the same number of levels?
bool all_shifted(const std::vector<Heading>& all) {
  return all.size() > 1 && std::ranges::all_of(all, [&](const Heading& h) {
           return h.is_kept() && h.shift() == all.front().shift();
         });
}

void add(const Article& article, const Heading& heading, Report& report) {
  const std::string text =
      beginning_of(heading.target->span.in(article.target().text));
  report.add(
      {.source = heading.source->span,
       .target = heading.target->span,
       .message =
           heading.is_kept()
               ? fmt::format("“{}” is a heading of level {}; its source is of "
                             "level {}.",
                             text, heading.target->level, heading.source->level)
               : fmt::format("“{}” is a heading in the source and none here.",
                             text)});
}

void check(const Article& article, Report& report) {
  if (!has_markup(article)) return;
  const std::vector<Heading> all = headings(article);
  if (all_shifted(all)) {
    if (all.front().shift() != 0) add(article, all.front(), report);
    return;
  }
  for (const Heading& heading : all)
    if (!heading.is_kept() || heading.shift() != 0)
      add(article, heading, report);
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "FMT007",
           .name = "heading-level-changed",
           .title = "Heading of another level",
           .what = "A heading has another level than in the source, or is none "
                   "any more.",
           .why = "The table of contents and the order of the text change.",
           .cure = "Give it the level it has in the source.",
           .its = "markup",
           .mqm = "design/overall-design",
           .severity = Severity::warning,
           .reads = Reads::structure,
           .yields_to = {{"block-added"}, {"block-omitted"}},
           .despite = {"wrong-document-language"},
           .plants = {"heading-level"},
           .bad = {{"# [[Jahresbericht 2024]] ¶ Es regnet.",
                    "## [[Annual Report 2024]] ¶ It is raining."}},
           .good = {{"## Lage ¶ Es regnet.", "## Situation ¶ It is raining."}}},
      .check = check};
}

}  // namespace interlint::rules::heading_level_changed
