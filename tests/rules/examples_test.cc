#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <ostream>
#include <ranges>
#include <set>
#include <string>

#include "engine/check.h"
#include "formats/format.h"
#include "text/utf8.h"
#include "tiny_lexicon.h"

namespace interlint {

void PrintTo(const Rule& rule, std::ostream* out) {
  *out << rule.about.code << " " << rule.about.name;
}

namespace {

/// Rules that ask a lexicon: their examples use the words of
/// tests/data/tiny-de-en.tsv, so no list has to be installed.
constexpr std::array with_lexicon = {"ADD002", "ALN002", "GRM006", "NAM001",
                                     "NAM003", "NAM004", "NEG003", "OMI002",
                                     "TRM002", "TRM005"};

bool asks_lexicon(const Rule& rule) {
  return std::ranges::find(with_lexicon, rule.about.code) != with_lexicon.end();
}

/// Rules that ask a glossary, and a lexicon where the term stands: their
/// examples use tests/data/tiny-glossary.csv.
constexpr std::array with_glossary = {"DNT001", "TRM001", "TRM003"};

bool asks_glossary(const Rule& rule) {
  return std::ranges::find(with_glossary, rule.about.code) !=
         with_glossary.end();
}

/// The packs stay mapped when their folder goes.
Resources with_tiny_lexicons(const std::vector<std::string>& glossaries) {
  const TinyLexicons tiny;
  return std::move(*resources({.dictionaries = SOURCE_DIR "/dictionaries",
                               .lexicons = tiny.folder(),
                               .glossaries = glossaries},
                              "de", "en"));
}

/// Without a lexicon; each language is loaded once.
const Resources& known_from(const std::string& source) {
  static std::map<std::string, Resources> all;
  auto known = all.find(source);
  if (known == all.end())
    known = all.emplace(source,
                        *resources({.dictionaries = SOURCE_DIR "/dictionaries"},
                                   source, "en"))
                .first;
  return known->second;
}

const Resources& known(const Rule& rule, const std::string& source) {
  if (source != "de") return known_from(source);
  static const Resources more = with_tiny_lexicons({});
  static const Resources terms =
      with_tiny_lexicons({SOURCE_DIR "/tests/data/tiny-glossary.csv"});
  if (asks_glossary(rule)) return terms;
  return asks_lexicon(rule) ? more : known_from(source);
}

void replace_all(std::string& text, std::string_view from,
                 std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::string without_marks(std::string_view example) {
  std::string text(example);
  replace_all(text, "[[", "");
  replace_all(text, "]]", "");
  return text;
}

std::string with_marks(std::string text, const std::set<Span>& spans) {
  for (const Span span : spans | std::views::reverse)
    text.insert(span.end, "]]").insert(span.begin, "[[");
  return text;
}

bool reads_articles(const Rule& rule) {
  return std::holds_alternative<ArticleCheck>(rule.check);
}

/// A byte, "\\xFC", or a code point, "\\u{200B}", that cannot be shown.
std::string with_escapes(std::string text) {
  for (std::size_t at = text.find('\\'); at != std::string::npos;
       at = text.find('\\', at + 1)) {
    const std::string_view rest = std::string_view(text).substr(at);
    std::string made;
    std::size_t size = 4;
    if (rest.starts_with("\\x")) {
      made = static_cast<char>(std::stoi(text.substr(at + 2, 2), nullptr, 16));
    } else if (rest.starts_with("\\u{")) {
      size = rest.find('}') + 1;
      append(made, static_cast<char32_t>(
                       std::stoi(text.substr(at + 3), nullptr, 16)));
    } else {
      continue;
    }
    text.replace(at, size, made);
  }
  return text;
}

/// " ¶ " stands for the empty line between two blocks of an article, " ⏎ " for
/// a line end.
std::string with_blocks(std::string_view example) {
  std::string text(example);
  replace_all(text, " ¶ ", "\n\n");
  replace_all(text, " ⏎ ", "\n");
  return with_escapes(std::move(text));
}

Document document(std::string_view text, std::string_view language) {
  Document made = document_from("example", std::string(text), "markdown");
  made.language.tag = language;
  return made;
}

/// An article is read as Markdown, cut and aligned; a pair is taken as it is.
Bitext bitext_of(const Rule& rule, std::string_view source,
                 std::string_view target, const std::string& language) {
  if (reads_articles(rule))
    return bitext(document(source, language), document(target, "en"),
                  known(rule, language));
  Bitext both;
  both.aligned = false;
  const auto fill = [](Document& side, std::vector<Segment>& segments,
                       std::string_view text, std::string_view tag) {
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    side.text = text;
    side.bytes = text;
    side.language.tag = tag;
    side.blocks = {{.kind = Kind::paragraph, .span = all}};
    side.origin = SourceMap(std::vector<Piece>{{all, all}});
    segments = {{.span = all, .block = 0}};
  };
  fill(both.source, both.source_segments, source, language);
  fill(both.target, both.target_segments, target, "en");
  both.links = {{.source = {0, 1}, .target = {0, 1}, .confidence = 1}};
  return both;
}

/// The example as the rule would have marked it, source over target; empty if
/// it marks nothing.
std::string marked_by(const Rule& rule, const Example& example,
                      const std::string& language = "de") {
  const std::string source = without_marks(with_blocks(example.source));
  const std::string target = without_marks(with_blocks(example.target));
  const Checked checked = check(bitext_of(rule, source, target, language),
                                known(rule, language), {.rules = {&rule}});
  if (checked.findings.empty()) return "";
  std::set<Span> in_source;
  std::set<Span> in_target;
  for (const Finding& finding : checked.findings) {
    if (finding.source)
      in_source.insert(checked.bitext->source.origin.in_file(*finding.source));
    if (finding.target)
      in_target.insert(checked.bitext->target.origin.in_file(*finding.target));
  }
  return with_marks(source, in_source) + "\n" + with_marks(target, in_target);
}

std::string lines_of(const Example& example) {
  return with_blocks(example.source) + "\n" + with_blocks(example.target);
}

class Rules : public testing::TestWithParam<Rule> {};

TEST_P(Rules, MarkWhatTheirExamplesMark) {
  ASSERT_FALSE(GetParam().about.bad.empty());
  for (const Example& bad : GetParam().about.bad)
    EXPECT_EQ(marked_by(GetParam(), bad), lines_of(bad));
}

TEST_P(Rules, LeaveTheirGoodExamplesAlone) {
  ASSERT_FALSE(GetParam().about.good.empty());
  for (const Example& good : GetParam().about.good)
    EXPECT_EQ(marked_by(GetParam(), good), "") << lines_of(good);
}

/// src/rules/<family>/<rule>.bitext holds the harder cases: a source line, a
/// target line, marked like the examples; lines that start with # are for
/// people.  The source is German, or what its tag says: "ja: ".
TEST_P(Rules, MarkWhatTheirBitextMarks) {
  std::string name(GetParam().about.name);
  std::ranges::replace(name, '-', '_');
  std::ifstream in(SOURCE_DIR "/src/rules/" +
                   std::string(GetParam().about.family) + "/" + name +
                   ".bitext");
  std::string source;
  std::string language;
  for (std::string line; std::getline(in, line);) {
    const std::string rest = line.substr(std::min<std::size_t>(4, line.size()));
    if (line.find(':') != 2) continue;
    if (!line.starts_with("en:")) {
      language = line.substr(0, 2);
      source = rest;
      continue;
    }
    const Example example{source, rest};
    const std::string lines = lines_of(example);
    const bool fine = lines.find("[[") == std::string::npos;
    EXPECT_EQ(marked_by(GetParam(), example, language), fine ? "" : lines)
        << lines;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Rules, testing::ValuesIn(all_rules()),
                         [](const auto& rule) {
                           std::string name(rule.param.about.code);
                           for (const char c : rule.param.about.name)
                             name += c == '-' ? '_' : c;
                           return name;
                         });

}  // namespace
}  // namespace interlint
