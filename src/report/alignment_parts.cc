#include "report/alignment_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/columns.h"

namespace interlint {
namespace {

constexpr float sure = .9F;
constexpr float likely = .5F;

std::string counted(std::size_t count, std::string_view one,
                    std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// The links that hold some of these segments of that side, by their index;
/// links are in order.
std::vector<std::size_t> links_with(const std::vector<Link>& links,
                                    Range Link::* side, Range segments) {
  const auto first = std::ranges::partition_point(
      links, [&](const Link& l) { return (l.*side).end <= segments.begin; });
  std::vector<std::size_t> found;
  for (auto link = first; link != links.end(); ++link) {
    if ((*link.*side).begin >= segments.end) break;
    if (!(*link.*side).empty())
      found.push_back(static_cast<std::size_t>(link - links.begin()));
  }
  return found;
}

}  // namespace

AlignedText source_of(const Bitext& bitext) {
  return {bitext.source, bitext.source_segments};
}

AlignedText target_of(const Bitext& bitext) {
  return {bitext.target, bitext.target_segments};
}

std::vector<std::string_view> texts(const AlignedText& side, Range range) {
  std::vector<std::string_view> all;
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    all.push_back(side.segments[i].span.in(side.document.text));
  return all;
}

std::string joined(const AlignedText& side, Range range) {
  std::string line;
  for (const std::string_view text : texts(side, range)) {
    if (!line.empty()) line += ' ';
    line += printable(text);
  }
  return line;
}

bool begins_block(const AlignedText& side, Range range) {
  if (range.empty()) return false;
  return range.begin == 0 || side.segments[range.begin].block !=
                                 side.segments[range.begin - 1].block;
}

Kind kind_of(const AlignedText& side, Range range) {
  return range.empty()
             ? Kind::paragraph
             : side.document.blocks[side.segments[range.begin].block].kind;
}

Trust trust_of(const Link& link) {
  if (link.confidence >= sure) return Trust::sure;
  return link.confidence >= likely ? Trust::likely : Trust::weak;
}

std::vector<std::size_t> moved_to(const Bitext& bitext) {
  std::vector<std::size_t> numbers(bitext.links.size(), 0);
  for (const Move& move : bitext.moves) {
    const auto sources = links_with(bitext.links, &Link::source, move.source);
    const auto targets = links_with(bitext.links, &Link::target, move.target);
    for (const std::size_t i : sources)
      if (bitext.links[i].target.empty()) numbers[i] = targets.front() + 1;
    for (const std::size_t i : targets)
      if (bitext.links[i].source.empty()) numbers[i] = sources.front() + 1;
  }
  return numbers;
}

LinkCounts counts_of(const Bitext& bitext) {
  LinkCounts counts{.all = bitext.links.size()};
  const std::vector<std::size_t> moved = moved_to(bitext);
  for (std::size_t i = 0; i < bitext.links.size(); ++i) {
    const Link& link = bitext.links[i];
    if (moved[i] != 0)
      ++counts.moved;
    else if (link.target.empty())
      ++counts.source_only;
    else if (link.source.empty())
      ++counts.target_only;
    else
      ++(link.source.size() == 1 && link.target.size() == 1 ? counts.one_to_one
                                                            : counts.others);
    if (trust_of(link) == Trust::weak) ++counts.weak;
  }
  return counts;
}

std::string sentence_of(const LinkCounts& counts) {
  std::string all = fmt::format("{}: {} of one sentence to one, {} of several",
                                counted(counts.all, "link", "links"),
                                counts.one_to_one, counts.others);
  all += fmt::format(
      "; {} of the source and {} of the target without a "
      "counterpart",
      counted(counts.source_only, "sentence", "sentences"), counts.target_only);
  if (counts.moved > 0) all += fmt::format("; {} moved", counts.moved);
  if (counts.weak > 0) all += fmt::format("; {} weak", counts.weak);
  return all + ".";
}

}  // namespace interlint
