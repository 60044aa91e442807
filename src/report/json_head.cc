#include "report/json_head.h"

#include <fmt/format.h>

#include "report/sha256.h"
#include "report/words.h"

namespace interlint {
namespace {

void write_run(JsonStream& json, const RunInfo& run) {
  json.key("run");
  json.begin_object();
  json.member_unless_empty("started", run.started);
  if (run.duration_ms && !run.reproducible)
    json.member("durationMs", *run.duration_ms);
  json.key("reproducible");
  json.boolean(run.reproducible ? JsonStream::Truth::yes
                                : JsonStream::Truth::no);
  json.end_object();
}

void write_provenance(JsonStream& json, const RunInfo& run) {
  json.key("provenance");
  json.begin_object();
  json.key("tool");
  json.begin_object();
  json.member("name", "interlint");
  json.member("version", run.version);
  json.member_unless_empty("revision", run.revision);
  json.end_object();
  write_run(json, run);
  json.key("config");
  json.begin_object();
  if (!run.config_path.empty())
    json.member("path", href_of(run.config_path, run));
  json.member("profile", profile_urn(run));
  json.member("sha256", run.settings_sha256.empty() ? sha256_of("")
                                                    : run.settings_sha256);
  json.end_object();
  json.key("resources");
  json.begin_array();
  for (const UsedResource& resource : run.resources) {
    json.begin_object();
    json.member("kind", resource.kind);
    json.member("name", resource.name);
    json.member_unless_empty("version", resource.version);
    json.member("sha256", resource.sha256);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_rules(JsonStream& json, const RunInfo& run) {
  json.key("rules");
  json.begin_array();
  for (const EnabledRule& rule : run.rules) {
    const About& about = *rule.about;
    json.begin_object();
    json.member("code", about.code);
    json.member("name", about.name);
    json.member("severity", name_of(rule.severity));
    json.member("type", about.its);
    json.member("mqm", about.mqm);
    json.member_unless_empty("helpRef", help_link(run, about.code));
    json.member("title", about.title);
    json.member("help",
                fmt::format("{} {} {}", about.what, about.why, about.cure));
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_head(JsonStream& json, const RunInfo& run) {
  json.member("format", "urn:interlint:report:1");
  json.member("version", "1.0");
  json.member("lang", "en");
  write_provenance(json, run);
  write_rules(json, run);
}

}  // namespace interlint
