// The laws of the way back: whatever is written reads as it was meant, and all
// else stays as it was.

#include <gtest/gtest.h>

#include <random>

#include "formats/any_file.h"
#include "formats/format.h"
#include "formats/shown.h"

namespace interlint::write_test {
namespace {

using Written = std::expected<std::string, Problem>;

/// The text of a file of one; the translations of a file of pairs.
Document document_of(const Format& format, std::string_view file) {
  auto texts = texts_of(format, "a", file).value();
  return std::move(format.holds == Format::Holds::text
                       ? texts.alone.front()
                       : texts.paired.front().target);
}

/// Puts `becomes` in place of the first `part` of the text.
Written changed(std::string_view format, std::string_view file,
                std::string_view part, std::string becomes) {
  const Format& there = *format_named(format);
  const Document document = document_of(there, file);
  const std::size_t at = document.text.find(part);
  if (at == std::string::npos)
    return std::unexpected(Problem{.message = "not in the text"});
  const Span span{narrowed(at), narrowed(at + part.size())};
  return there.write(document,
                     std::vector<Edit>{{.target = span, .text = becomes}});
}

struct Change {
  std::string_view file;
  std::string_view part;
  std::string_view becomes;
  std::string_view written;  ///< or what is said of it, behind "!"
};

constexpr std::string_view markup =
    "!the edit takes more than text: markup stands in it, or it cuts an entity";
constexpr std::string_view otherwise =
    "!the file would be read otherwise than the edits want it";

void expect_written(std::string_view format, std::span<const Change> changes) {
  for (const Change& change : changes) {
    const Written written =
        changed(format, change.file, change.part, std::string(change.becomes));
    EXPECT_EQ(written ? *written : "!" + written.error().message,
              change.written)
        << change.file;
  }
}

TEST(Written, TextIsTheTextItself) {
  expect_written(
      "text",
      std::vector<Change>{
          {"Der Zug.\r\n\r\nEin Satz.\r\n", "Zug", "Bus",
           "Der Bus.\r\n\r\nEin Satz.\r\n"},
          {"\xEF\xBB\xBF"
           "ab.",
           "a", "ü",
           "\xEF\xBB\xBF"
           "üb."},
          {"K\xF6ln ist K\xF6ln.", " ist ", " war ", "K\xF6ln war K\xF6ln."},
          {"Ein Satz.", "Satz", "\n\nSatz", otherwise},
          {"Ein Satz.", "Ein", "- Ein", otherwise},
          {"Ein Satz.", "Ein", "\xFF", "!the new text is no valid UTF-8"},
      });
}

TEST(Written, LinesStayLines) {
  expect_written("lines", std::vector<Change>{
                              {"eins\nzwei\n", "zwei", "drei", "eins\ndrei\n"},
                              {"eins\nzwei\n", "zwei", "a\nb", otherwise},
                              {"eins\nzwei\n", "zwei", "", otherwise},
                          });
}

TEST(Written, MarkdownEscapesWhatWouldBeMarkup) {
  expect_written(
      "markdown",
      std::vector<Change>{
          {"Ein **fettes** Wort.", "fettes", "großes", "Ein **großes** Wort."},
          {"Ein Wort.", "Wort", "snake_case (1.5)", "Ein snake_case (1.5)."},
          {"Ein Wort.", "Wort", "*Wort*", "Ein \\*Wort\\*."},
          {"Ein Wort.", "Wort", "[a](b)", "Ein \\[a\\](b)."},
          {"Ein Wort.", "Wort", "<b>", "Ein \\<b>."},
          {"Ein Wort.", "Wort", "&amp;", "Ein \\&amp;."},
          {"Ein Wort.", "Ein", "# Ein", "\\# Ein Wort."},
          {"a `b` c", "b", "*", "a `*` c"},
          {"a `b` c", "b", "`", otherwise},
          {"M&uuml;ll", "ü", "ue", "Muell"},
          {"Ein **fettes** Wort.", "fettes Wort", "Wort", markup},
          {"a ![Karte](k.png) b", "a b", "c", markup},
          {"> eins\n> zwei", "eins\nzwei", "drei", markup},
          {"---\ntitle: A\n---\n\nText", "A", "B",
           "!the edit does not lie in one paragraph"},
      });
}

TEST(Written, HtmlEscapesWhatWouldBeMarkup) {
  expect_written(
      "html", std::vector<Change>{
                  {"<p>Q und A", "und", "&", "<p>Q &amp; A"},
                  {"<p>eins", "eins", "1 < 2 > 0", "<p>1 &lt; 2 &gt; 0"},
                  {"<p>Gr&uuml;&szlig;e</p>", "ü", "u", "<p>Gru&szlig;e</p>"},
                  {"<p>Gr&uuml;&szlig;e</p>", "rüß", "o", "<p>Goe</p>"},
                  {"<p>eins \r\n zwei", "eins zwei", "drei", "<p>drei"},
                  {"<p>a&nbsp;b", "\u00A0", " ", "<p>a b"},
                  {"<p>ein <b>fettes</b> Wort", "fettes Wort", "Wort", markup},
                  {"<p>a<br>b", "a", "a\nc", otherwise},
                  {"<p>a b", "a", "a ", otherwise},
                  {"<p>x</p><p>y</p>", "y", "", otherwise},
              });
}

TEST(Written, TsvHoldsNeitherTabsNorLineEnds) {
  const std::string_view refused = "!a field holds no tab and no line end";
  expect_written(
      "tsv", std::vector<Change>{
                 {"ja\tyes\r\nnein\tno", "yes", "yeah", "ja\tyeah\r\nnein\tno"},
                 {"ja\tyes\tnote\n", "yes", "", "ja\t\tnote\n"},
                 {"ja\tyes", "yes", "y\tes", refused},
                 {"ja\tyes", "yes", "y\nes", refused},
                 {"ja\tyes", "yes", " yes", otherwise},
             });
}

TEST(Written, FillsAnEmptyField) {
  const Format& tsv = *format_named("tsv");
  const Document target = document_of(tsv, "ja\t\nnein\tno\n");
  EXPECT_EQ(tsv.write(target, std::vector<Edit>{{.text = "yes"}}),
            "ja\tyes\nnein\tno\n");
}

// Of several documents each writes its lines.
TEST(Written, IsOneDocumentOfItsFile) {
  const auto all = bitexts_from("a", "ja\tyes\n\nnein\tno\n", "tsv");
  EXPECT_EQ(
      format_named("tsv")->write(
          all[1].target, std::vector<Edit>{{.target = {0, 2}, .text = "nope"}}),
      "nein\tnope\n");
}

TEST(Written, DoesAllEditsOrNone) {
  const Format& text = *format_named("text");
  const Document document = document_of(text, "eins zwei drei.");
  const Edit first{.target = {0, 4}, .text = "1"};
  const Edit second{.target = {5, 9}, .text = "2"};
  const Edit third{.target = {9, 9}, .text = "!"};
  EXPECT_EQ(text.write(document, std::vector{third, second, first}),
            "1 2! drei.");
  EXPECT_FALSE(text.write(document, std::vector{first, first}));
  EXPECT_FALSE(text.write(
      document, std::vector{first, Edit{.target = {2, 6}, .text = "x"}}));
  EXPECT_FALSE(text.write(
      document, std::vector{first, Edit{.target = {90, 95}, .text = "x"}}));
}

TEST(Written, IsInTheEncodingOfTheFile) {
  using std::string_literals::operator""s;
  EXPECT_EQ(changed("text",
                    "\xFF\xFE"
                    "a\0b\0.\0"s,
                    "b", "ü😀")
                .value(),
            "\xFF\xFE"
            "a\0\xFC\0\x3D\xD8\x00\xDE.\0"s);
  EXPECT_EQ(changed("text",
                    "\xFE\xFF"
                    "\0a\0b\0."s,
                    "b", "ü")
                .value(),
            "\xFE\xFF"
            "\0a\0\xFC\0."s);
}

TEST(Written, SaysWhere) {
  const Written written = changed("html", "<p>eins\n<p>a <b>c</b>", "a c", "x");
  EXPECT_EQ(shown(written.error()), "a:2: " + std::string(markup.substr(1)));
}

/// What the law says of any file: without edits its bytes; with one, the text
/// it asks for, or a problem.
TEST(Written, KeepsTheLawsForAnyBytes) {
  std::mt19937 dice(20251201);
  constexpr std::array<std::string_view, 6> texts = {"",    "x", "*y* & <b>",
                                                     "1. ", " ", "ü\n"};
  std::size_t written = 0;
  for (int i = 0; i < 3'000; ++i) {
    const std::string file = random_file(dice);
    for (const Format& format : all_formats()) {
      const Document document = document_of(format, file);
      ASSERT_EQ(format.write(document, {}), document.bytes) << format.name;
      if (format.holds == Format::Holds::text) {
        ASSERT_EQ(document.bytes, file);
      }
      if (document.blocks.empty()) continue;
      const Span block = document.blocks[dice() % document.blocks.size()].span;
      const auto begin = block.begin + dice() % (block.size() + 1);
      const auto end = begin + dice() % (block.end - begin + 1);
      const Edit edit{.target = {narrowed(begin), narrowed(end)},
                      .text = std::string(texts[dice() % texts.size()])};
      const Written made = format.write(document, std::vector{edit});
      if (!made) continue;
      ++written;
      std::string wanted = document.text;
      wanted.replace(begin, end - begin, edit.text);
      ASSERT_EQ(document_of(format, *made).text, wanted)
          << format.name << ":\n"
          << testing::PrintToString(file);
    }
  }
  EXPECT_GT(written, 3'000U);
}

}  // namespace
}  // namespace interlint::write_test
