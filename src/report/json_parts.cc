#include "report/json_parts.h"

#include "report/words.h"

namespace interlint {

void write_judgement(JsonStream& json, const Entry& entry,
                     JudgementNames names) {
  const Finding& finding = *entry.finding;
  json.member("rule", finding.code);
  if (names == JudgementNames::shown) json.member("name", entry.about->name);
  json.member("severity", name_of(finding.severity));
  json.member("type", entry.about->its);
  json.member("score", static_cast<std::uint64_t>(score_of(finding.severity)));
  json.key("confidence");
  json.share(static_cast<double>(finding.confidence));
  json.member("fingerprint", entry.fingerprint);
  json.member("state", state_of(finding));
  json.member("message", entry.message);
}

void write_range(JsonStream& json, const Extent& extent) {
  json.member("offset", std::uint64_t{extent.begin.offset});
  json.member("length", std::uint64_t{extent.length()});
  json.member("byte", std::uint64_t{extent.begin.byte});
  json.member("bytes", std::uint64_t{extent.bytes()});
  json.member("line", std::uint64_t{extent.begin.line});
  json.member("column", std::uint64_t{extent.begin.column});
  json.member("endLine", std::uint64_t{extent.end.line});
  json.member("endColumn", std::uint64_t{extent.end.column});
}

void write_place(JsonStream& json, const Extent& extent) {
  json.member("offset", std::uint64_t{extent.begin.offset});
  json.member("length", std::uint64_t{extent.length()});
  json.member("line", std::uint64_t{extent.begin.line});
  json.member("column", std::uint64_t{extent.begin.column});
}

void write_facts(JsonStream& json, const Finding& finding, UnitsShown units) {
  json.key("facts");
  json.begin_object();
  if (units != UnitsShown::none)
    for (const Fact& fact : finding.facts) json.member(fact.name, fact.value);
  json.end_object();
}

void write_suggestions(JsonStream& json, const Finding& finding,
                       const Located& located, UnitsShown units) {
  json.key("suggestions");
  json.begin_array();
  if (units != UnitsShown::none) {
    for (const Edit& edit : finding.edits) {
      const Extent extent = located.extent(Text::target, edit.target);
      json.begin_object();
      json.member("offset", std::uint64_t{extent.begin.offset});
      json.member("length", std::uint64_t{extent.length()});
      json.member("applicability", name_of(edit.applicability));
      json.member("side", "target");
      json.member("text", edit.text);
      json.end_object();
    }
  }
  json.end_array();
}

void write_acceptance(JsonStream& json, const Finding& finding,
                      UnitsShown units) {
  json.key("suppressed");
  if (!finding.accepted) {
    json.null();
    return;
  }
  const Acceptance& accepted = *finding.accepted;
  json.begin_object();
  json.member("by", name_of(accepted.by));
  if (!accepted.reason.empty() && units != UnitsShown::none)
    json.member("reason", accepted.reason);
  if (!accepted.since.empty()) json.member("since", accepted.since);
  json.end_object();
}

}  // namespace interlint
