#include "report/xml_head.h"

#include <fmt/format.h>

#include "report/sha256.h"
#include "report/words.h"

namespace interlint {
namespace {

constexpr std::string_view its_namespace = "http://www.w3.org/2005/11/its";
constexpr std::string_view our_namespace = "urn:interlint:report:1";

void write_languages(XmlStream& xml) {
  xml.open("its:langRule");
  xml.attribute("selector", "//r:source|//r:target");
  xml.attribute("langPointer", "@lang");
  xml.close();
  for (const std::string_view side : {"source", "target"}) {
    xml.open("its:langRule");
    xml.attribute(
        "selector",
        fmt::format("//r:seg[@side='{0}']|//r:span[@side='{0}']", side));
    xml.attribute("langPointer",
                  fmt::format("ancestor::r:document/r:{}/@lang", side));
    xml.close();
  }
}

// ITS has pointers for neither type nor severity, so each rule states its own.
void write_its(XmlStream& xml, const RunInfo& run) {
  xml.open("its:rules");
  xml.attribute("xmlns:its", its_namespace);
  xml.attribute("xmlns:r", our_namespace);
  xml.attribute("version", "2.0");
  write_languages(xml);
  const std::string profile = profile_urn(run);
  for (const EnabledRule& rule : run.rules) {
    xml.open("its:locQualityIssueRule");
    xml.attribute("selector",
                  fmt::format("//r:finding[@rule='{}'][not(r:suppressed)]"
                              "/r:span[not(@role='related')]",
                              rule.about->code));
    xml.attribute("locQualityIssueType", rule.about->its);
    xml.attribute("locQualityIssueSeverity",
                  static_cast<std::uint64_t>(score_of(rule.severity)));
    xml.attribute("locQualityIssueProfileRef", profile);
    xml.close();
  }
  xml.close();
}

void write_run(XmlStream& xml, const RunInfo& run) {
  xml.open("run");
  xml.attribute_unless_empty("started", run.started);
  if (run.duration_ms && !run.reproducible)
    xml.attribute("durationMs", *run.duration_ms);
  if (run.reproducible) xml.attribute("reproducible", "true");
  xml.close();
}

void write_provenance(XmlStream& xml, const RunInfo& run) {
  xml.open("provenance");
  xml.open("tool");
  xml.attribute("name", "interlint");
  xml.attribute("version", run.version);
  xml.attribute_unless_empty("revision", run.revision);
  xml.close();
  write_run(xml, run);
  xml.open("config");
  if (!run.config_path.empty())
    xml.attribute("path", href_of(run.config_path, run));
  xml.attribute("profile", profile_urn(run));
  xml.attribute("sha256", run.settings_sha256.empty() ? sha256_of("")
                                                      : run.settings_sha256);
  xml.close();
  for (const UsedResource& resource : run.resources) {
    xml.open("resource");
    xml.attribute("kind", resource.kind);
    xml.attribute("name", resource.name);
    xml.attribute_unless_empty("version", resource.version);
    xml.attribute("sha256", resource.sha256);
    xml.close();
  }
  xml.close();
}

void write_rules(XmlStream& xml, const RunInfo& run) {
  xml.open("rules");
  for (const EnabledRule& rule : run.rules) {
    const About& about = *rule.about;
    xml.open("rule");
    xml.attribute("code", about.code);
    xml.attribute("name", about.name);
    xml.attribute("severity", name_of(rule.severity));
    xml.attribute("type", about.its);
    xml.attribute("mqm", about.mqm);
    xml.attribute_unless_empty("helpRef", help_link(run, about.code));
    xml.open("title");
    xml.text(about.title);
    xml.close();
    xml.open("help");
    xml.text(fmt::format("{} {} {}", about.what, about.why, about.cure));
    xml.close();
    xml.close();
  }
  xml.close();
}

}  // namespace

void open_report(XmlStream& xml, const RunInfo& run) {
  xml.open("report");
  xml.attribute("xmlns", our_namespace);
  xml.attribute("version", "1.0");
  xml.attribute("xml:lang", "en");
  write_its(xml, run);
  write_provenance(xml, run);
  write_rules(xml, run);
}

}  // namespace interlint
