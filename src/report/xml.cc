#include <fmt/format.h>

#include <utility>

#include "report/forms.h"
#include "report/located.h"
#include "report/sha256.h"
#include "report/tally.h"
#include "report/words.h"
#include "report/xml_head.h"
#include "report/xml_stream.h"

namespace interlint {
namespace {

void write_counts(XmlStream& xml, const Counts& counts) {
  xml.open("counts");
  xml.attribute("units", counts.units);
  xml.attribute("sourceWords", counts.source_words);
  xml.attribute("targetWords", counts.target_words);
  xml.attribute("error", counts.error);
  xml.attribute("warning", counts.warning);
  xml.attribute("info", counts.info);
  xml.attribute("suppressed", counts.suppressed);
  xml.close();
}

void write_extent(XmlStream& xml, const Extent& extent) {
  xml.attribute("offset", std::uint64_t{extent.begin.offset});
  xml.attribute("length", std::uint64_t{extent.length()});
  xml.attribute("byte", std::uint64_t{extent.begin.byte});
  xml.attribute("bytes", std::uint64_t{extent.bytes()});
  xml.attribute("line", std::uint64_t{extent.begin.line});
  xml.attribute("column", std::uint64_t{extent.begin.column});
  xml.attribute("endLine", std::uint64_t{extent.end.line});
  xml.attribute("endColumn", std::uint64_t{extent.end.column});
}

void write_spot(XmlStream& xml, const Spot& spot) {
  xml.open("span");
  xml.attribute("side", name_of(spot.side));
  if (spot.role == SpanRole::related) xml.attribute("role", "related");
  if (spot.segment) xml.attribute("seg", std::uint64_t{*spot.segment});
  write_extent(xml, spot.extent);
  if (!spot.text.empty()) xml.text(spot.text);
  xml.close();
}

void write_edit(XmlStream& xml, const Edit& edit, const Located& located) {
  const Extent extent = located.extent(Text::target, edit.target);
  xml.open("suggestion");
  xml.attribute("offset", std::uint64_t{extent.begin.offset});
  xml.attribute("length", std::uint64_t{extent.length()});
  xml.attribute("applicability", name_of(edit.applicability));
  if (!edit.text.empty()) xml.text(edit.text);
  xml.close();
}

void write_acceptance(XmlStream& xml, const Acceptance& accepted,
                      UnitsShown units) {
  xml.open("suppressed");
  xml.attribute("by", name_of(accepted.by));
  if (units != UnitsShown::none)
    xml.attribute_unless_empty("reason", accepted.reason);
  xml.attribute_unless_empty("since", accepted.since);
  xml.close();
}

void write_facts(XmlStream& xml, const Finding& finding) {
  for (const Fact& fact : finding.facts) {
    xml.open("fact");
    xml.attribute("name", fact.name);
    xml.text(fact.value);
    xml.close();
  }
}

void write_segments(XmlStream& xml, const Located& located, Text side,
                    Range range) {
  const std::vector<Segment>& segments = located.segments(side);
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Span span = segments[i].span;
    xml.open("seg");
    xml.attribute("side", name_of(side));
    xml.attribute("index", std::uint64_t{i});
    write_extent(xml, located.extent(side, span));
    xml.attribute("xml:space", "preserve");
    xml.segment(span.in(located.document(side).text));
    xml.close();
  }
}

void write_file(XmlStream& xml, const Checked& checked, Text side,
                const RunInfo& run) {
  const std::optional<File> file = file_of(checked, side);
  if (!file) return;
  xml.open(name_of(side));
  xml.attribute("href", href_of(file->path, run));
  xml.attribute("lang", language_tag(file->language));
  xml.attribute("format", file->format.empty() ? "text" : file->format);
  if (const auto bytes = bytes_of(checked, side)) {
    xml.attribute("bytes", std::uint64_t{bytes->size()});
    xml.attribute("sha256", sha256_of(*bytes));
  }
  xml.close();
}

void write_problem(XmlStream& xml, const Problem& problem,
                   const Checked& checked) {
  xml.open("problem");
  xml.attribute("kind", name_of(problem.kind));
  if (const std::optional<Text> side = side_of(problem, checked))
    xml.attribute("side", name_of(*side));
  if (problem.line > 0) xml.attribute("line", std::uint64_t{problem.line});
  if (problem.column > 0)
    xml.attribute("column", std::uint64_t{problem.column});
  xml.text(problem.message);
  xml.close();
}

void write_alignment(XmlStream& xml, const Bitext& bitext) {
  if (!bitext.aligned || !bitext.has_source) return;
  const AlignmentSummary summary = alignment_of(bitext);
  xml.open("alignment");
  xml.share("score", summary.score);
  xml.attribute("sourceAlone", summary.source_alone);
  xml.attribute("targetAlone", summary.target_alone);
  xml.close();
}

class XmlWriter final : public Writer {
 public:
  XmlWriter(RunInfo run, Sink sink)
      : run_(std::move(run)), xml_(std::move(sink)) {
    open_report(xml_, run_);
  }

  void add(const Checked& checked) override {
    tally_.add(checked);
    xml_.open("document");
    xml_.attribute("id", fmt::format("d{}", tally_.documents));
    xml_.attribute("status", name_of(checked.status));
    write_file(xml_, checked, Text::source, run_);
    write_file(xml_, checked, Text::target, run_);
    for (const Problem& problem : checked.problems)
      write_problem(xml_, problem, checked);
    if (checked.bitext) {
      write_alignment(xml_, *checked.bitext);
      write_units(Located(checked, run_));
    }
    write_counts(xml_, checked.counts);
    xml_.close();
  }

  void end() override {
    xml_.open("summary");
    xml_.attribute("documents", tally_.documents);
    xml_.attribute("failedDocuments", tally_.failed);
    xml_.attribute("verdict", name_of(verdict_of(tally_, run_)));
    xml_.attribute("failOn", name_of(run_.fail_on));
    write_counts(xml_, tally_.counts);
    for (const auto& [code, found] : tally_.by_rule) {
      xml_.open("byRule");
      xml_.attribute("rule", code);
      xml_.attribute("count", found.count);
      if (found.suppressed > 0) xml_.attribute("suppressed", found.suppressed);
      xml_.close();
    }
    xml_.close();
    xml_.close();
    xml_.end();
  }

 private:
  void write_units(const Located& located) {
    const ShownUnits units = located.units();
    for (const ShownUnit& unit : units.all) write_unit(located, unit);
    write_findings(located, units.rest, located.size());
  }

  void write_findings(const Located& located, std::size_t first,
                      std::size_t last) {
    for (; first < last; ++first) write_finding(located, first);
  }

  void write_unit(const Located& located, const ShownUnit& unit) {
    const Link& link = located.bitext().links[unit.index];
    xml_.open("unit");
    xml_.attribute("id", fmt::format("u{}", unit.index + 1));
    xml_.attribute("kind", unit_kind(link));
    xml_.share("alignScore", static_cast<double>(link.confidence));
    if (run_.units != UnitsShown::none) {
      write_segments(xml_, located, Text::source, link.source);
      write_segments(xml_, located, Text::target, link.target);
    }
    write_findings(located, unit.first, unit.last);
    xml_.close();
  }

  void write_finding(const Located& located, std::size_t index) {
    const Entry entry = located.entry(index);
    const Finding& finding = *entry.finding;
    xml_.open("finding");
    xml_.attribute("id", fmt::format("f{}", ++findings_));
    xml_.attribute("rule", finding.code);
    xml_.attribute("severity", name_of(finding.severity));
    xml_.attribute("type", entry.about->its);
    xml_.attribute("score",
                   static_cast<std::uint64_t>(score_of(finding.severity)));
    xml_.share("confidence", static_cast<double>(finding.confidence));
    xml_.attribute("fingerprint", entry.fingerprint);
    if (state_of(finding) != "new") xml_.attribute("state", state_of(finding));
    xml_.open("message");
    xml_.text(entry.message);
    xml_.close();
    write_body(entry, located);
    xml_.close();
  }

  void write_body(const Entry& entry, const Located& located) {
    const Finding& finding = *entry.finding;
    const bool shown = run_.units != UnitsShown::none;
    if (shown) write_facts(xml_, finding);
    for (const Spot& spot : entry.spots) write_spot(xml_, spot);
    if (shown)
      for (const Edit& edit : finding.edits) write_edit(xml_, edit, located);
    if (finding.accepted) write_acceptance(xml_, *finding.accepted, run_.units);
  }

  RunInfo run_;
  XmlStream xml_;
  Tally tally_;
  std::uint64_t findings_ = 0;
};

}  // namespace

std::unique_ptr<Writer> xml_writer(RunInfo run, Sink sink) {
  return std::make_unique<XmlWriter>(std::move(run), std::move(sink));
}

}  // namespace interlint
