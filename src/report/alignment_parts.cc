#include "report/alignment_parts.h"

#include <fmt/format.h>

#include "report/columns.h"

namespace interlint {
namespace {

constexpr float sure = .9F;
constexpr float likely = .5F;

std::string counted(std::size_t count, std::string_view one,
                    std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
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

LinkCounts counts_of(const std::vector<Link>& links) {
  LinkCounts counts{.all = links.size()};
  for (const Link& link : links) {
    if (link.target.empty())
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
  if (counts.weak > 0) all += fmt::format("; {} weak", counts.weak);
  return all + ".";
}

}  // namespace interlint
