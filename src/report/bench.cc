#include <algorithm>
#include <utility>

#include "report/forms.h"
#include "report/json_stream.h"
#include "report/span_map.h"

namespace interlint {
namespace {

/// The bytes from the first segment of `range` to its last.
Span whole(const std::vector<Segment>& segments, Range range) {
  if (range.empty()) return {};
  return {segments[range.begin].span.begin, segments[range.end - 1].span.end};
}

/// `span` in code points of the unit's text; what sticks out is cut off.
Span in_code_points(Span span, Span unit, const SpanMap& text) {
  const std::uint32_t begin = std::clamp(span.begin, unit.begin, unit.end);
  const std::uint32_t end = std::clamp(span.end, begin, unit.end);
  const std::uint32_t before = text.at(unit.begin).offset;
  return {text.at(begin).offset - before, text.at(end).offset - before};
}

/// The texts of a bitext, to count code points in.
struct Maps {
  SpanMap source;
  SpanMap target;
};

Span in_file(const Document& document, const std::vector<Segment>& segments,
             Range range) {
  return document.origin.in_file(whole(segments, range));
}

/// The line of the file that a unit stands in, where each has its own.  To be
/// asked in the order of the units.
class TsvLines {
 public:
  TsvLines(const Bitext& bitext, std::uint64_t before)
      : bitext_(bitext), line_(before + 1) {}

  std::uint64_t of(std::uint32_t unit) {
    if (bitext_.aligned) return std::uint64_t{unit} + 1;
    const Link& link = bitext_.links[unit];
    const Span source =
        in_file(bitext_.source, bitext_.source_segments, link.source);
    const Span target =
        in_file(bitext_.target, bitext_.target_segments, link.target);
    // An empty field has no place of its own.
    const std::uint32_t byte = source.empty() ? target.begin : source.begin;
    const std::string& file = bitext_.source.bytes;
    for (; at_ < byte && at_ < file.size(); ++at_)
      if (file[at_] == '\n') ++line_;
    return line_;
  }

 private:
  const Bitext& bitext_;
  std::uint64_t line_;
  std::uint32_t at_ = 0;
};

class BenchWriter final : public Writer {
 public:
  explicit BenchWriter(Sink sink)
      : json_(std::move(sink), JsonStream::Layout::one_line) {}

  void add(const Checked& checked) override {
    if (!checked.bitext) return;
    const Bitext& bitext = *checked.bitext;
    const Maps maps{SpanMap(bitext.source.text), SpanMap(bitext.target.text)};
    if (bitext.source.preceding.bytes == 0) lines_ = 0;
    TsvLines lines(bitext, lines_);
    lines_ += static_cast<std::uint64_t>(
        std::ranges::count(bitext.source.bytes, '\n'));
    for (const Finding& finding : checked.findings) {
      if (!finding.unit || finding.accepted) continue;
      json_.begin_object();
      json_.member("segment", lines.of(*finding.unit));
      write(finding, bitext, maps);
      json_.end_object();
      json_.line_feed();
    }
  }

  void end() override { json_.flush(); }

 private:
  void write(const Finding& finding, const Bitext& bitext, const Maps& maps) {
    const Link& link = bitext.links[*finding.unit];
    json_.member("rule", finding.code);
    json_.member("severity", name_of(finding.severity));
    json_.key("confidence");
    json_.share(static_cast<double>(finding.confidence));
    if (finding.target) {
      const Span unit = whole(bitext.target_segments, link.target);
      write("target_span", in_code_points(*finding.target, unit, maps.target));
    }
    if (finding.source) {
      const Span unit = whole(bitext.source_segments, link.source);
      write("source_span", in_code_points(*finding.source, unit, maps.source));
    }
  }

  void write(std::string_view name, Span span) {
    json_.key(name);
    json_.begin_array();
    json_.number(span.begin);
    json_.number(span.end);
    json_.end_array();
  }

  JsonStream json_;
  std::uint64_t lines_ = 0;  ///< of the documents before in the same file
};

}  // namespace

std::unique_ptr<Writer> bench_writer(Sink sink) {
  return std::make_unique<BenchWriter>(std::move(sink));
}

}  // namespace interlint
