#include <algorithm>
#include <utility>

#include "report/forms.h"
#include "report/json_stream.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// The bytes from the first segment of `range` to its last.
Span whole(const std::vector<Segment>& segments, Range range) {
  if (range.empty()) return {};
  return {segments[range.begin].span.begin, segments[range.end - 1].span.end};
}

/// `span` in code points of the unit's text; what sticks out is cut off.
Span in_code_points(Span span, Span unit, std::string_view text) {
  const std::uint32_t begin = std::clamp(span.begin, unit.begin, unit.end);
  const std::uint32_t end = std::clamp(span.end, begin, unit.end);
  const std::size_t before = code_points(Span{unit.begin, begin}.in(text));
  const std::size_t inside = code_points(Span{begin, end}.in(text));
  return {static_cast<std::uint32_t>(before),
          static_cast<std::uint32_t>(before + inside)};
}

Span in_file(const Document& document, const std::vector<Segment>& segments,
             Range range) {
  return document.origin.in_file(whole(segments, range));
}

/// The line of the file that a unit stands in, where each has its own.  To be
/// asked in the order of the units.
class Lines {
 public:
  explicit Lines(const Bitext& bitext) : bitext_(bitext) {}

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
  std::uint32_t at_ = 0;
  std::uint64_t line_ = 1;
};

class BenchWriter final : public Writer {
 public:
  explicit BenchWriter(Sink sink)
      : json_(std::move(sink), JsonStream::Layout::one_line) {}

  void add(const Checked& checked) override {
    if (!checked.bitext) return;
    Lines lines(*checked.bitext);
    for (const Finding& finding : checked.findings)
      if (finding.unit && !finding.accepted)
        write(finding, *checked.bitext, lines.of(*finding.unit));
  }

  void end() override { json_.flush(); }

 private:
  void write(const Finding& finding, const Bitext& bitext, std::uint64_t line) {
    const Link& link = bitext.links[*finding.unit];
    json_.begin_object();
    json_.member("segment", line);
    json_.member("rule", finding.code);
    json_.member("severity", name_of(finding.severity));
    json_.key("confidence");
    json_.share(static_cast<double>(finding.confidence));
    if (finding.target)
      write("target_span",
            in_code_points(*finding.target,
                           whole(bitext.target_segments, link.target),
                           bitext.target.text));
    if (finding.source)
      write("source_span",
            in_code_points(*finding.source,
                           whole(bitext.source_segments, link.source),
                           bitext.source.text));
    json_.end_object();
    json_.line_feed();
  }

  void write(std::string_view name, Span span) {
    json_.key(name);
    json_.begin_array();
    json_.number(span.begin);
    json_.number(span.end);
    json_.end_array();
  }

  JsonStream json_;
};

}  // namespace

std::unique_ptr<Writer> bench_writer(RunInfo /*run*/, Sink sink) {
  return std::make_unique<BenchWriter>(std::move(sink));
}

}  // namespace interlint
