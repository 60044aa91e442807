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

class BenchWriter final : public Writer {
 public:
  explicit BenchWriter(Sink sink)
      : json_(std::move(sink), JsonStream::Layout::one_line) {}

  void add(const Checked& checked) override {
    if (!checked.bitext) return;
    for (const Finding& finding : checked.findings)
      if (finding.unit) write(finding, *checked.bitext);
  }

  void end() override { json_.flush(); }

 private:
  void write(const Finding& finding, const Bitext& bitext) {
    const Link& link = bitext.links[*finding.unit];
    json_.begin_object();
    json_.member("segment", std::uint64_t{*finding.unit} + 1);
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
