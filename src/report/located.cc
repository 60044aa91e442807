#include "report/located.h"

#include <algorithm>

#include "report/fingerprint.h"

namespace interlint {
namespace {

/// Does `span` begin in `segment`?  An empty one may stand at its end.
bool begins_in(Span span, const Segment& segment) {
  if (span.empty()) return segment.span.holds(span);
  return segment.span.begin <= span.begin && span.begin < segment.span.end;
}

/// The segment of `range` in which `span` begins.
std::optional<std::uint32_t> segment_at(const std::vector<Segment>& segments,
                                        Range range, Span span) {
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (begins_in(span, segments[i])) return i;
  return std::nullopt;
}

/// A position in a document as one in its file.
Position behind(const Preceding& before, Position at) {
  at.byte += before.bytes;
  at.offset += before.code_points;
  at.line += before.lines;
  return at;
}

/// Of a document nobody could read, at least the path of its problem.
std::optional<File> file_asked_for(const Checked& checked, Text side) {
  if (side == Text::source) return checked.source;
  if (checked.source || checked.target) return checked.target;
  const bool told = !checked.problems.empty();
  return File{.path = told ? checked.problems.front().path : "-"};
}

}  // namespace

std::string_view name_of(Text text) {
  return text == Text::source ? "source" : "target";
}

Located::Located(const Checked& checked, const RunInfo& run)
    : checked_(checked),
      run_(run),
      bitext_(*checked.bitext),
      source_(bitext_.source.bytes),
      target_(bitext_.target.bytes),
      fingerprints_(fingerprints(checked)) {}

const Document& Located::document(Text side) const {
  return side == Text::source ? bitext_.source : bitext_.target;
}

const std::vector<Segment>& Located::segments(Text side) const {
  return side == Text::source ? bitext_.source_segments
                              : bitext_.target_segments;
}

const SpanMap& Located::map(Text side) const {
  return side == Text::source ? source_ : target_;
}

ShownUnits Located::units() const {
  ShownUnits units;
  const std::vector<Finding>& findings = checked_.findings;
  for (std::uint32_t i = 0; i < bitext_.links.size(); ++i) {
    const std::size_t first = units.rest;
    while (units.rest < findings.size() && findings[units.rest].unit == i)
      ++units.rest;
    if (units.rest > first || run_.units == UnitsShown::all)
      units.all.push_back({.index = i, .first = first, .last = units.rest});
  }
  return units;
}

Extent Located::extent(Text side, Span span) const {
  const Document& there = document(side);
  const Extent extent = map(side).of(there.origin.in_file(span));
  return {behind(there.preceding, extent.begin),
          behind(there.preceding, extent.end)};
}

Spot Located::spot(const Finding& finding, Text side, Span span,
                   SpanRole role) const {
  Spot spot{.side = side,
            .role = role,
            .span = span,
            .extent = extent(side, span),
            .text = span.in(document(side).text)};
  if (!finding.unit) return spot;
  const Link& link = bitext_.links[*finding.unit];
  spot.segment = segment_at(
      segments(side), side == Text::source ? link.source : link.target, span);
  return spot;
}

Entry Located::entry(std::size_t index) const {
  const Finding& finding = checked_.findings[index];
  Entry entry{.finding = &finding,
              .about = &about_of(run_, finding.code),
              .fingerprint = fingerprints_[index],
              .message = finding.message};
  if (run_.units == UnitsShown::none) entry.message = entry.about->title;
  if (finding.target)
    entry.spots.push_back(
        spot(finding, Text::target, *finding.target, SpanRole::primary));
  if (finding.source) {
    entry.spots.push_back(
        spot(finding, Text::source, *finding.source,
             finding.target ? SpanRole::related : SpanRole::primary));
  }
  if (run_.units == UnitsShown::none)
    for (Spot& spot : entry.spots) spot.text = {};
  return entry;
}

const About& about_of(const RunInfo& run, std::string_view code) {
  static const About unknown{.code = "",
                             .name = "unlisted-rule",
                             .title = "Finding of a rule that is not listed",
                             .its = "uncategorized",
                             .mqm = "none"};
  if (const EnabledRule* rule = enabled(run, code)) return *rule->about;
  const Rule* rule = find_rule(code);
  return rule == nullptr ? unknown : rule->about;
}

std::optional<std::string_view> bytes_of(const Checked& checked, Text side) {
  if (!checked.bitext) return std::nullopt;
  return side == Text::source ? checked.bitext->source.bytes
                              : checked.bitext->target.bytes;
}

std::optional<File> file_of(const Checked& checked, Text side) {
  if (!checked.bitext) return file_asked_for(checked, side);
  const Bitext& bitext = *checked.bitext;
  if (side == Text::source && !bitext.has_source) return std::nullopt;
  const Document& document =
      side == Text::source ? bitext.source : bitext.target;
  return File{document.path, document.language, document.format};
}

}  // namespace interlint
