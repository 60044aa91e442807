#include <fmt/format.h>

#include <utility>

#include "report/forms.h"
#include "report/json_head.h"
#include "report/json_parts.h"
#include "report/json_stream.h"
#include "report/located.h"
#include "report/sha256.h"
#include "report/tally.h"
#include "report/words.h"

namespace interlint {
namespace {

void write_counts(JsonStream& json, const Counts& counts) {
  json.key("counts");
  json.begin_object();
  json.member("units", counts.units);
  json.member("sourceWords", counts.source_words);
  json.member("targetWords", counts.target_words);
  json.member("error", counts.error);
  json.member("warning", counts.warning);
  json.member("info", counts.info);
  json.member("suppressed", counts.suppressed);
  json.end_object();
}

void write_file(JsonStream& json, const Checked& checked, Text side,
                const RunInfo& run) {
  const std::optional<File> file = file_of(checked, side);
  if (!file) return;
  json.key(name_of(side));
  json.begin_object();
  json.member("href", href_of(file->path, run));
  json.member("lang", language_tag(file->language));
  json.member("format", file->format.empty() ? "text" : file->format);
  json.member("encoding", "UTF-8");
  if (const auto bytes = bytes_of(checked, side)) {
    json.member("bytes", std::uint64_t{bytes->size()});
    json.member("sha256", sha256_of(*bytes));
  }
  json.end_object();
}

void write_problems(JsonStream& json, const Checked& checked) {
  json.key("problems");
  json.begin_array();
  for (const Problem& problem : checked.problems) {
    json.begin_object();
    json.member("kind", name_of(problem.kind));
    if (const std::optional<Text> side = side_of(problem, checked))
      json.member("side", name_of(*side));
    if (problem.line > 0) json.member("line", std::uint64_t{problem.line});
    if (problem.column > 0)
      json.member("column", std::uint64_t{problem.column});
    json.member("text", problem.message);
    json.end_object();
  }
  json.end_array();
}

void write_alignment(JsonStream& json, const Bitext& bitext) {
  if (!bitext.aligned || !bitext.has_source) return;
  const AlignmentSummary summary = alignment_of(bitext);
  json.key("alignment");
  json.begin_object();
  json.key("score");
  json.share(summary.score);
  json.member("sourceAlone", summary.source_alone);
  json.member("targetAlone", summary.target_alone);
  json.end_object();
}

void write_segments(JsonStream& json, const Located& located, Text side,
                    Range range) {
  const std::vector<Segment>& segments = located.segments(side);
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    json.begin_object();
    json.member("side", name_of(side));
    json.member("index", std::uint64_t{i});
    write_range(json, located.extent(side, segments[i].span));
    json.member("text", segments[i].span.in(located.document(side).text));
    json.end_object();
  }
}

void write_spot(JsonStream& json, const Spot& spot) {
  json.begin_object();
  json.member("side", name_of(spot.side));
  json.member("role", name_of(spot.role));
  if (spot.segment) json.member("seg", std::uint64_t{*spot.segment});
  write_range(json, spot.extent);
  json.member("text", spot.text);
  json.end_object();
}

class JsonWriter final : public Writer {
 public:
  JsonWriter(RunInfo run, Sink sink)
      : run_(std::move(run)),
        json_(std::move(sink), JsonStream::Layout::indented) {
    json_.begin_object();
    write_head(json_, run_);
    json_.key("documents");
    json_.begin_array();
  }

  void add(const Checked& checked) override {
    tally_.add(checked);
    json_.begin_object();
    json_.member("id", fmt::format("d{}", tally_.documents));
    json_.member("status", name_of(checked.status));
    write_file(json_, checked, Text::source, run_);
    write_file(json_, checked, Text::target, run_);
    write_problems(json_, checked);
    if (checked.bitext) {
      write_alignment(json_, *checked.bitext);
      write_units(Located(checked, run_));
    } else {
      write_nothing();
    }
    write_counts(json_, checked.counts);
    json_.end_object();
  }

  void end() override {
    json_.end_array();
    json_.key("summary");
    json_.begin_object();
    json_.member("documents", tally_.documents);
    json_.member("failedDocuments", tally_.failed);
    json_.member("verdict", name_of(verdict_of(tally_, run_)));
    json_.member("failOn", name_of(run_.fail_on));
    write_counts(json_, tally_.counts);
    json_.key("byRule");
    json_.begin_array();
    for (const auto& [code, found] : tally_.by_rule) {
      json_.begin_object();
      json_.member("rule", code);
      json_.member("count", found.count);
      json_.member("suppressed", found.suppressed);
      json_.end_object();
    }
    json_.end_array();
    json_.end_object();
    json_.end_object();
    json_.line_feed();
    json_.flush();
  }

 private:
  void write_nothing() {
    for (const std::string_view name : {"units", "findings"}) {
      json_.key(name);
      json_.begin_array();
      json_.end_array();
    }
  }

  void write_units(const Located& located) {
    const ShownUnits units = located.units();
    json_.key("units");
    json_.begin_array();
    for (const ShownUnit& unit : units.all) write_unit(located, unit);
    json_.end_array();
    write_findings(located, units.rest, located.size());
  }

  void write_unit(const Located& located, const ShownUnit& unit) {
    const Link& link = located.bitext().links[unit.index];
    json_.begin_object();
    json_.member("id", fmt::format("u{}", unit.index + 1));
    json_.member("kind", unit_kind(link));
    json_.key("alignScore");
    json_.share(static_cast<double>(link.confidence));
    json_.key("segs");
    json_.begin_array();
    if (run_.units != UnitsShown::none) {
      write_segments(json_, located, Text::source, link.source);
      write_segments(json_, located, Text::target, link.target);
    }
    json_.end_array();
    write_findings(located, unit.first, unit.last);
    json_.end_object();
  }

  void write_findings(const Located& located, std::size_t first,
                      std::size_t last) {
    json_.key("findings");
    json_.begin_array();
    for (; first < last; ++first) write_finding(located, first);
    json_.end_array();
  }

  void write_finding(const Located& located, std::size_t index) {
    const Entry entry = located.entry(index);
    const Finding& finding = *entry.finding;
    json_.begin_object();
    json_.member("id", fmt::format("f{}", ++findings_));
    write_judgement(json_, entry, JudgementNames::left_out);
    write_facts(json_, finding, run_.units);
    json_.key("spans");
    json_.begin_array();
    for (const Spot& spot : entry.spots) write_spot(json_, spot);
    json_.end_array();
    write_suggestions(json_, finding, located, run_.units);
    write_acceptance(json_, finding, run_.units);
    json_.end_object();
  }

  RunInfo run_;
  JsonStream json_;
  Tally tally_;
  std::uint64_t findings_ = 0;
};

}  // namespace

std::unique_ptr<Writer> json_writer(RunInfo run, Sink sink) {
  return std::make_unique<JsonWriter>(std::move(run), std::move(sink));
}

}  // namespace interlint
