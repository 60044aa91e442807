#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <pugixml.hpp>
#include <string>

#include "golden.h"
#include "report/writer.h"
#include "sample.h"

namespace interlint::xml_test {
namespace {

constexpr unsigned as_it_is =
    pugi::parse_default | pugi::parse_ws_pcdata_single;

pugi::xml_document parsed(const std::string& xml) {
  pugi::xml_document document;
  const pugi::xml_parse_result result = document.load_buffer(
      xml.data(), xml.size(), as_it_is, pugi::encoding_utf8);
  EXPECT_TRUE(result) << result.description() << " at " << result.offset;
  return document;
}

TEST(Xml, IsWrittenAsReviewed) {
  sample::expect_golden("report.xml", sample::whole(Form::xml));
}

TEST(Xml, CanShowEveryUnitOrNoTextAtAll) {
  RunInfo run = sample::run();
  run.units = UnitsShown::all;
  const std::string all = sample::whole(Form::xml, run);
  EXPECT_THAT(all, testing::HasSubstr("lacht niemand"));
  run.units = UnitsShown::none;
  const std::string none = sample::whole(Form::xml, run);
  for (const std::string_view text :
       {"Stadt", "billion", "3500000", "Nobody", "million", "known before"})
    EXPECT_THAT(none, testing::Not(testing::HasSubstr(text)));
  EXPECT_THAT(none, testing::HasSubstr("Amount changed by a power of ten"));
}

TEST(Xml, LeavesTimesOutOfAReproducibleReport) {
  RunInfo run = sample::run();
  run.reproducible = true;
  run.started.clear();
  const std::string xml = sample::whole(Form::xml, run);
  EXPECT_THAT(xml, testing::HasSubstr("<run reproducible=\"true\"/>"));
}

TEST(Xml, RepeatsWhatTheRulesSay) {
  const pugi::xml_document xml = parsed(sample::whole(Form::xml));
  std::vector<std::string> its;
  for (const pugi::xml_node rule : xml.child("report").child("its:rules"))
    if (rule.name() == std::string_view("its:locQualityIssueRule"))
      its.emplace_back(rule.attribute("locQualityIssueType").value());
  std::vector<std::string> ours;
  for (const pugi::xml_node rule : xml.child("report").child("rules"))
    ours.emplace_back(rule.attribute("type").value());
  EXPECT_EQ(its, ours);
  EXPECT_EQ(ours.size(), sample::run().rules.size());
}

TEST(Xml, CountsWhatItHolds) {
  const pugi::xml_document xml = parsed(sample::whole(Form::xml));
  const auto count = [&](const char* path) {
    return xml.select_nodes(path).size();
  };
  const pugi::xml_node counts =
      xml.child("report").child("summary").child("counts");
  EXPECT_EQ(counts.attribute("error").as_uint(),
            count("//finding[@severity='error'][not(suppressed)]"));
  EXPECT_EQ(counts.attribute("warning").as_uint(),
            count("//finding[@severity='warning'][not(suppressed)]"));
  EXPECT_EQ(counts.attribute("suppressed").as_uint(),
            count("//finding[suppressed]"));
  EXPECT_EQ(count("//seg"), count("//seg[@xml:space='preserve']"));
  EXPECT_EQ(xml.child("report").child("summary").attribute("verdict").value(),
            std::string("incomplete"));
}

/// The code points of `file`, decoded as a reader of the report would.
std::string slice_at_offset(std::string_view file, std::uint32_t offset,
                            std::uint32_t length) {
  if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
  std::uint32_t at = 0;
  for (; offset > 0; --offset) at = code_point_at(file, at).end;
  const std::uint32_t begin = at;
  for (; length > 0; --length) at = code_point_at(file, at).end;
  return std::string(file.substr(begin, at - begin));
}

std::string without_controls(std::string text) {
  for (std::size_t at = text.find('\x01'); at != std::string::npos;
       at = text.find('\x01'))
    text.replace(at, 1, "\uFFFD");
  return text;
}

TEST(Xml, PointsAtTheBytesItQuotes) {
  const Checked checked = sample::edge();
  const pugi::xml_document xml = parsed(sample::written(Form::xml, [] {
    std::vector<Checked> one;
    one.push_back(sample::edge());
    return one;
  }()));
  int seen = 0;
  for (const pugi::xpath_node& found : xml.select_nodes("//span")) {
    const pugi::xml_node span = found.node();
    const std::string& file =
        span.attribute("side").value() == std::string_view("source")
            ? checked.bitext->source.bytes
            : checked.bitext->target.bytes;
    const std::string text = span.text().get();
    const std::string by_byte = file.substr(span.attribute("byte").as_uint(),
                                            span.attribute("bytes").as_uint());
    const std::string by_offset =
        slice_at_offset(file, span.attribute("offset").as_uint(),
                        span.attribute("length").as_uint());
    EXPECT_EQ(by_byte, by_offset);
    EXPECT_EQ(text, without_controls(by_byte));
    ++seen;
  }
  EXPECT_EQ(seen, 4);
}

TEST(Xml, ReadsBackAsTheFindingsItWasMadeFrom) {
  const Checked checked = sample::article();
  const pugi::xml_document xml = parsed(sample::whole(Form::xml));
  std::size_t i = 0;
  for (const pugi::xpath_node& found :
       xml.select_nodes("//document[@id='d1']//finding")) {
    const pugi::xml_node node = found.node();
    const Finding& finding = checked.findings.at(i++);
    EXPECT_EQ(node.attribute("rule").value(), finding.code);
    EXPECT_EQ(node.attribute("severity").value(), name_of(finding.severity));
    EXPECT_FLOAT_EQ(node.attribute("confidence").as_float(),
                    finding.confidence);
    EXPECT_EQ(node.child("message").text().get(), finding.message);
    std::vector<std::pair<std::string, std::string>> facts;
    for (const pugi::xml_node fact : node.children("fact"))
      facts.emplace_back(fact.attribute("name").value(), fact.text().get());
    std::vector<std::pair<std::string, std::string>> known;
    for (const Fact& fact : finding.facts)
      known.emplace_back(fact.name, fact.value);
    EXPECT_EQ(facts, known);
    const pugi::xml_node target =
        node.find_child_by_attribute("span", "side", "target");
    EXPECT_EQ(target.attribute("byte").as_uint(), finding.target->begin);
    EXPECT_EQ(target.text().get(),
              finding.target->in(checked.bitext->target.text));
    const auto edits = node.children("suggestion");
    EXPECT_EQ(
        static_cast<std::size_t>(std::distance(edits.begin(), edits.end())),
        finding.edits.size());
  }
  EXPECT_EQ(i, checked.findings.size());
}

}  // namespace
}  // namespace interlint::xml_test
