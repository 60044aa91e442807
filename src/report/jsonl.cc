#include <fmt/format.h>

#include <utility>

#include "report/forms.h"
#include "report/json_parts.h"
#include "report/json_stream.h"
#include "report/located.h"
#include "report/words.h"

namespace interlint {
namespace {

class JsonlWriter final : public Writer {
 public:
  JsonlWriter(RunInfo run, Sink sink)
      : run_(std::move(run)),
        json_(std::move(sink), JsonStream::Layout::one_line) {}

  void add(const Checked& checked) override {
    document_ = fmt::format("d{}", ++documents_);
    if (!checked.bitext) return;
    const Located located(checked, run_);
    const std::string source = href_of(checked.bitext->source.path, run_);
    const std::string target = href_of(checked.bitext->target.path, run_);
    for (std::size_t i = 0; i < located.size(); ++i)
      write(located.entry(i), located, source, target);
  }

  void end() override { json_.flush(); }

 private:
  void write(const Entry& entry, const Located& located,
             std::string_view source, std::string_view target) {
    const Finding& finding = *entry.finding;
    json_.begin_object();
    json_.member("v", std::uint64_t{1});
    json_.member("document", document_);
    json_.key("unit");
    if (finding.unit)
      json_.string(fmt::format("u{}", *finding.unit + 1));
    else
      json_.null();
    write_judgement(json_, entry, JudgementNames::shown);
    write_facts(json_, finding, run_.units);
    json_.key("spans");
    json_.begin_array();
    for (const Spot& spot : entry.spots)
      write(spot, spot.side == Text::source ? source : target);
    json_.end_array();
    write_suggestions(json_, finding, located, run_.units);
    write_acceptance(json_, finding, run_.units);
    json_.end_object();
    json_.line_feed();
  }

  void write(const Spot& spot, std::string_view href) {
    json_.begin_object();
    json_.member("file", href);
    json_.member("side", name_of(spot.side));
    json_.member("role", name_of(spot.role));
    write_range(json_, spot.extent);
    json_.member("text", spot.text);
    json_.end_object();
  }

  RunInfo run_;
  JsonStream json_;
  std::string document_;
  std::uint64_t documents_ = 0;
};

}  // namespace

std::unique_ptr<Writer> jsonl_writer(RunInfo run, Sink sink) {
  return std::make_unique<JsonlWriter>(std::move(run), std::move(sink));
}

}  // namespace interlint
