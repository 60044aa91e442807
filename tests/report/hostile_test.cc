#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>
#include <string>

#include "sample.h"
#include "validation.h"

namespace interlint::hostile_test {
namespace {

/// Texts that break programs.
std::vector<std::string> hostile() {
  std::string every_byte;
  for (int i = 0; i < 256; ++i) every_byte += static_cast<char>(i);
  return {"",
          "ä ö ü ß",
          "a\u0308 o\u0308 e\u0301\u0323",
          "👩\u200D🔬 👨\u200D👩\u200D👧 👍🏽 🇩🇪",
          "\xEF\xBB\xBF with a mark",
          "one\r\ntwo\r\nthree",
          "one\rtwo\rthree",
          "one\r\r\n\n\rtwo",
          std::string("a\0b\0", 4),
          "\xFF\xFE\xC3\x28\xE2\x82\xF0\x9F\x98",
          "]]> <![CDATA[ <!-- --> &amp; &#1; <?x ?>",
          "\"quotes\" 'and' \\ back \\u0041 {braces} %s %n {0}",
          "\x1B[31m red \x1B]0;title\x07 \u202E turned \u009B31m",
          "\uFFFE \uFFFF \U0001FFFE \u2028 \u2029 \u0085 \u00AD",
          "\xED\xA0\x80\xED\xB0\x80 surrogates",
          every_byte,
          std::string(100'000, 'x'),
          std::string(5'000, '\n'),
          "価格は100円 ١٢٣ ไทย עברית العربية हिन्दी"};
}

/// `text` on both sides, with a finding on all of it and one inside.
Checked about(const std::string& text) {
  auto bitext = std::make_unique<Bitext>();
  bitext->source = sample::document(text, text, text);
  bitext->target = sample::document(text, text, text);
  const auto size = static_cast<std::uint32_t>(bitext->target.text.size());
  const std::uint32_t first =
      size == 0 ? 0 : code_point_at(bitext->target.text, 0).end;
  bitext->source_segments = {{.span = {0, size}}};
  bitext->target_segments = {{.span = {0, size}}};
  bitext->links = {{{0, 1}, {0, 1}, 1}};
  const std::string message = bitext->target.text;
  Checked checked;
  checked.findings = {
      {.code = "NUM002",
       .source = Span{0, size},
       .target = Span{0, size},
       .message = message,
       .facts = {{"fact", message}},
       .edits = {{Span{0, first}, message}},
       .unit = 0},
      {.code = "OMI001",
       .source = Span{size, size},
       .target = Span{first, first},
       .message = message,
       .unit = 0,
       .accepted = Acceptance{Acceptance::By::sidecar, message, ""}},
      {.code = "DUP001", .target = Span{first, size}, .message = message}};
  checked.counts = {.units = 1, .warning = 2, .suppressed = 1};
  checked.bitext = std::move(bitext);
  return checked;
}

std::string written(Form form, const std::string& text) {
  std::vector<Checked> one;
  one.push_back(about(text));
  return sample::written(form, one);
}

TEST(HostileText, GivesValidXml) {
  const bool can_validate = sample::can_validate();
  for (const std::string& text : hostile()) {
    const std::string xml = written(Form::xml, text);
    pugi::xml_document read;
    EXPECT_TRUE(read.load_buffer(xml.data(), xml.size())) << text;
    EXPECT_TRUE(is_valid_utf8(xml)) << text;
    EXPECT_TRUE(!can_validate || sample::is_valid_text(xml)) << text;
  }
}

TEST(HostileText, GivesValidJson) {
  for (const std::string& text : hostile()) {
    const nlohmann::json report =
        nlohmann::json::parse(written(Form::json, text));
    const std::string quoted = report.at("documents")
                                   .at(0)
                                   .at("units")
                                   .at(0)
                                   .at("findings")
                                   .at(0)
                                   .at("spans")
                                   .at(0)
                                   .at("text");
    EXPECT_EQ(quoted, about(text).bitext->target.text);
    for (const Form form : {Form::jsonl, Form::bench}) {
      std::istringstream lines(written(form, text));
      for (std::string line; std::getline(lines, line);)
        EXPECT_TRUE(nlohmann::json::accept(line)) << line;
    }
  }
}

TEST(HostileText, NeitherCommandsTheTerminalNorBreaksLines) {
  for (const std::string& text : hostile()) {
    const std::string shown = written(Form::text, text);
    EXPECT_TRUE(is_valid_utf8(shown));
    for (const char c : shown)
      EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << text;
    EXPECT_THAT(shown, testing::Not(testing::HasSubstr("\u202E")));
    const std::string one_line = written(Form::concise, text);
    EXPECT_EQ(std::count(one_line.begin(), one_line.end(), '\n'), 2);
  }
}

TEST(HostileText, IsCountedAsEveryReaderCounts) {
  const std::string xml = written(Form::xml,
                                  "\xEF\xBB\xBF"
                                  "ä\r\n😀\re\u0301x");
  // The whole text: ä CR LF 😀 CR e U+0301 x.
  EXPECT_THAT(xml, testing::HasSubstr(
                       "offset=\"0\" length=\"8\" byte=\"3\" bytes=\"13\" "
                       "line=\"1\" column=\"1\" endLine=\"3\" "
                       "endColumn=\"4\""));
}

TEST(HostileText, MayBeAPathToo) {
  RunInfo run;
  EXPECT_EQ(href_of("a b/ü%#?.md", run), "a%20b/%C3%BC%25%23%3F.md");
  EXPECT_EQ(href_of("\xFF", run), "%FF");
  run.root = "/home/editor";
  run.folder = "/home/editor/texts";
  EXPECT_EQ(href_of("x.md", run), "texts/x.md");
  EXPECT_EQ(href_of("../x.md", run), "x.md");
  EXPECT_EQ(href_of("/home/editor/de/x.md", run), "de/x.md");
  EXPECT_EQ(href_of("../../else/x.md", run), "file:///home/else/x.md");
  EXPECT_EQ(href_of("-", run), "-");
}

}  // namespace
}  // namespace interlint::hostile_test
