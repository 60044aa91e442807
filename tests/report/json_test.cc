#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>
#include <string>

#include "golden.h"
#include "sample.h"

namespace interlint::json_test {
namespace {

using nlohmann::json;

TEST(Json, IsWrittenAsReviewed) {
  sample::expect_golden("report.json", sample::whole(Form::json));
  sample::expect_golden("report.jsonl", sample::whole(Form::jsonl));
}

std::vector<json> findings_in(const json& report) {
  std::vector<json> all;
  for (const json& document : report.at("documents")) {
    for (const json& unit : document.at("units"))
      for (const json& finding : unit.at("findings")) all.push_back(finding);
    for (const json& finding : document.at("findings")) all.push_back(finding);
  }
  return all;
}

TEST(Json, MirrorsTheXml) {
  const json report = json::parse(sample::whole(Form::json));
  pugi::xml_document xml;
  ASSERT_TRUE(xml.load_string(sample::whole(Form::xml).c_str()));
  const std::vector<json> findings = findings_in(report);
  const pugi::xpath_node_set nodes = xml.select_nodes("//finding");
  ASSERT_EQ(findings.size(), nodes.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const pugi::xml_node node = nodes[i].node();
    for (const std::string name :
         {"id", "rule", "severity", "type", "fingerprint"})
      EXPECT_EQ(findings[i].at(name), node.attribute(name.c_str()).value());
    EXPECT_EQ(findings[i].at("message"), node.child("message").text().get());
    std::size_t spans = 0;
    for (const pugi::xml_node span : node.children("span")) {
      const json& ours = findings[i].at("spans").at(spans++);
      for (const std::string name : {"offset", "length", "byte", "bytes",
                                     "line", "column", "endLine", "endColumn"})
        EXPECT_EQ(ours.at(name), span.attribute(name.c_str()).as_uint());
    }
    EXPECT_EQ(spans, findings[i].at("spans").size());
  }
  EXPECT_EQ(report.at("summary").at("verdict"), "incomplete");
  EXPECT_EQ(report.at("documents").at(2).at("problems").at(0).at("side"),
            "target");
}

TEST(Json, KeepsWhatXmlCannotHold) {
  const json report = json::parse(sample::whole(Form::json));
  EXPECT_EQ(findings_in(report).at(2).at("spans").at(0).at("text"), "\x01");
}

TEST(JsonLines, StandEachForItself) {
  std::istringstream lines(sample::whole(Form::jsonl));
  const std::vector<json> known =
      findings_in(json::parse(sample::whole(Form::json)));
  std::size_t i = 0;
  for (std::string line; std::getline(lines, line); ++i) {
    const json finding = json::parse(line);
    EXPECT_EQ(finding.at("fingerprint"), known.at(i).at("fingerprint"));
    EXPECT_EQ(finding.at("facts"), known.at(i).at("facts"));
    EXPECT_EQ(finding.at("suppressed"), known.at(i).at("suppressed"));
    EXPECT_TRUE(finding.contains("name"));
    for (const json& span : finding.at("spans"))
      EXPECT_TRUE(span.at("file").get<std::string>().starts_with("input/"));
  }
  EXPECT_EQ(i, known.size());
}

TEST(Bench, CountsCodePointsOfTheSegment) {
  std::vector<Checked> documents;
  documents.push_back(sample::edge());
  EXPECT_EQ(
      sample::written(Form::bench, documents),
      R"({"segment":2,"rule":"CHR002","severity":"error","confidence":1,)"
      R"("target_span":[12,13]})"
      "\n"
      R"({"segment":3,"rule":"OMI001","severity":"error","confidence":0.9,)"
      R"("target_span":[0,0],"source_span":[0,22]})"
      "\n");
}

TEST(Bench, NamesTheLineOfAPairThatCameAligned) {
  auto bitext = std::make_unique<Bitext>();
  bitext->aligned = false;
  bitext->source = sample::document("p.tsv", "eins\tone\n\n\tdrei\n", "de");
  bitext->target = bitext->source;
  bitext->source_segments = {{.span = {0, 4}}, {.span = {10, 10}}};
  bitext->target_segments = {{.span = {5, 8}}, {.span = {11, 15}}};
  bitext->links = {{{0, 1}, {0, 1}, 1}, {{1, 2}, {1, 2}, 1}};
  Checked checked;
  checked.findings = {
      {.code = "NUM002", .target = Span{12, 13}, .message = "", .unit = 1}};
  checked.bitext = std::move(bitext);
  std::vector<Checked> documents;
  documents.push_back(std::move(checked));
  EXPECT_EQ(sample::written(Form::bench, documents),
            R"({"segment":3,"rule":"NUM002","severity":"warning",)"
            R"("confidence":1,"target_span":[1,2]})"
            "\n");
}

}  // namespace
}  // namespace interlint::json_test
