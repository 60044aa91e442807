#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "evidence/alignment/blocks.h"
#include "evidence/alignment/gaps.h"
#include "evidence/alignment/spans.h"
#include "rules/rule.h"

namespace interlint::rules::list_changed {
namespace {

/// A list of the source, and what became of its items.
struct List {
  std::vector<const Block*> items;
  std::vector<const Block*> partners;  ///< of its items, each once, in order
  std::uint32_t alone = 0;  ///< items without a partner that others report
};

/// What the rules for paragraphs report as missing.
std::vector<Span> missing(const Article& article) {
  std::vector<Span> spans;
  for (const Gap& gap : gaps(article, Lacking::target))
    if (gap.confidence >= least_gap_confidence) spans.push_back(gap.span);
  return spans;
}

bool is_in(const std::vector<Span>& spans, Span span) {
  return std::ranges::any_of(spans,
                             [&](Span wide) { return wide.holds(span); });
}

bool is_item(const Block& block) {
  return block.kind == Kind::item;
}

/// The lists of the source: items that follow each other, of one group.
std::vector<List> lists(const Article& article) {
  std::vector<List> all;
  const auto partners = partner_blocks(article);
  const std::vector<Span> reported = missing(article);
  const std::vector<Block>& blocks = article.source().blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!is_item(blocks[i])) continue;
    if (i == 0 || !is_item(blocks[i - 1]) ||
        blocks[i - 1].group != blocks[i].group)
      all.emplace_back();
    List& list = all.back();
    list.items.push_back(&blocks[i]);
    if (!partners[i]) {
      if (is_in(reported, blocks[i].span)) ++list.alone;
      continue;
    }
    const Block* partner = &article.target().blocks[*partners[i]];
    if (list.partners.empty() || list.partners.back() != partner)
      list.partners.push_back(partner);
  }
  return all;
}

/// What is wrong with the list, as the end of a sentence; none: nothing.
std::optional<std::string> fault_of(const List& list) {
  std::size_t items = 0;
  for (const Block* partner : list.partners) items += is_item(*partner) ? 1 : 0;
  if (items == 0) return "is no list here";
  if (items < list.partners.size()) return "is only in part a list here";
  if (list.partners.front()->ordered != list.items.front()->ordered)
    return list.items.front()->ordered ? "has no numbers here"
                                       : "has numbers here";
  if (list.partners.size() + list.alone < list.items.size())
    return fmt::format("has {} items in the source and {} here",
                       list.items.size(), items);
  return std::nullopt;
}

Span reach(const std::vector<const Block*>& blocks) {
  return {blocks.front()->span.begin, blocks.back()->span.end};
}

void check(const Article& article, Report& report) {
  if (!has_markup(article)) return;
  for (const List& list : lists(article)) {
    if (list.partners.empty()) continue;
    const std::optional<std::string> fault = fault_of(list);
    if (!fault) continue;
    const std::string first =
        beginning_of(list.partners.front()->span.in(article.target().text));
    report.add({.source = reach(list.items),
                .target = reach(list.partners),
                .message = fmt::format("The list that begins with “{}” {}.",
                                       first, *fault)});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FMT008",
                .name = "list-changed",
                .title = "List changed",
                .what =
                    "A list is of another kind than in the source, has another "
                    "number of items, or became running text.",
                .why = "What the author counts up or orders is no longer seen.",
                .cure = "Mark it up as in the source.",
                .its = "markup",
                .mqm = "design/overall-design",
                .severity = Severity::warning,
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"1. [[Wasser kochen ¶ 2. Salz zugeben]]",
                         "- [[boil water ¶ - add salt]]"}},
                .good = {{"1. Wasser kochen ¶ 2. Salz zugeben",
                          "1. boil water ¶ 2. add salt"}}},
      .check = check};
}

}  // namespace interlint::rules::list_changed
