#include "segment/segmenter.h"

#include <gtest/gtest.h>

#include <fstream>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace interlint::segmenter_test {
namespace {

const std::string dictionaries = SOURCE_DIR "/dictionaries";

Segmenter segmenter(std::string_view language) {
  return std::move(*Segmenter::load(dictionaries, language));
}

/// The text with a bar at every break.
std::string shown(std::string_view text, const std::vector<Span>& sentences) {
  std::string marked;
  for (const Span sentence : sentences)
    marked.append(marked.empty() ? "" : "|").append(sentence.in(text));
  return marked;
}

/// Bars are blanks in the text, "||" is no blank at all.
std::string unmarked(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '|') {
      text += line[i];
    } else if (line.substr(i).starts_with("||")) {
      ++i;
    } else {
      text += ' ';
    }
  }
  return text;
}

std::string single_bars(std::string line) {
  for (std::size_t at = line.find("||"); at != std::string::npos;
       at = line.find("||"))
    line.erase(at, 1);
  return line;
}

struct Cases {
  std::string language;
  std::string file;
  std::size_t least;
};

void PrintTo(const Cases& cases, std::ostream* out) {
  *out << cases.file;
}

class Breaks : public testing::TestWithParam<Cases> {};

TEST_P(Breaks, AreThoseOfTheTable) {
  const Segmenter cutter = segmenter(GetParam().language);
  std::ifstream in(SOURCE_DIR "/tests/segment/" + GetParam().file);
  ASSERT_TRUE(in) << GetParam().file;
  std::size_t count = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const std::string text = unmarked(line);
    EXPECT_EQ(shown(text, cutter.sentences(text)), single_bars(line));
    ++count;
  }
  EXPECT_GE(count, GetParam().least);
}

INSTANTIATE_TEST_SUITE_P(
    Tables, Breaks,
    testing::Values(
        Cases{"de", "cases.de.txt", 150}, Cases{"en", "cases.en.txt", 150},
        Cases{"de", "regression.de.txt", 11}, Cases{"fr", "cases.fr.txt", 10},
        Cases{"es", "cases.es.txt", 10}, Cases{"it", "cases.it.txt", 10},
        Cases{"nl", "cases.nl.txt", 10}, Cases{"pl", "cases.pl.txt", 10},
        Cases{"cs", "cases.cs.txt", 10}, Cases{"pt", "cases.pt.txt", 10},
        Cases{"sv", "cases.sv.txt", 10}, Cases{"ru", "cases.ru.txt", 10}),
    [](const auto& cases) {
      std::string name = cases.param.file;
      name.resize(name.find(".txt"));
      name.replace(name.find('.'), 1, "_");
      return name;
    });

TEST(Sentences, IgnoreLineEndsInsideABlock) {
  const std::string text = "Das ist\nein Satz. Und\r\nnoch einer.";
  EXPECT_EQ(shown(text, segmenter("de").sentences(text)),
            "Das ist\nein Satz.|Und\r\nnoch einer.");
}

TEST(Sentences, OfALanguageWithoutAFileAreThoseOfUnicode) {
  const std::string text = "Se on hyvä. Hän tuli!  Niin.";
  EXPECT_EQ(shown(text, segmenter("fi-FI").sentences(text)),
            "Se on hyvä.|Hän tuli!|Niin.");
}

TEST(Sentences, OfNothingAreNone) {
  EXPECT_TRUE(segmenter("de").sentences("").empty());
  EXPECT_TRUE(segmenter("de").sentences(" \n\t\u00A0").empty());
}

TEST(Segments, NeverCrossBlocksAndKeepHeadingsWhole) {
  Document document;
  document.text = "Lage. Heute.\n\nEs regnet. Sie liest\n\nx = 1. Y = 2.";
  document.blocks = {{.kind = Kind::heading, .span = {0, 12}},
                     {.kind = Kind::paragraph, .span = {14, 34}},
                     {.kind = Kind::code, .span = {36, 49}}};
  std::string marked;
  for (const Segment& segment : segmenter("de").segments(document)) {
    marked.append(std::to_string(segment.block) + ":")
        .append(segment.span.in(document.text))
        .append("|");
  }
  EXPECT_EQ(marked, "0:Lage. Heute.|1:Es regnet.|1:Sie liest|2:x = 1. Y = 2.|");
}

/// Segments are in order, not empty, and only white space lies between them.
void expect_tiles(const std::string& text, const std::vector<Span>& sentences) {
  std::uint32_t at = 0;
  const auto is_blank = [&](std::uint32_t begin, std::uint32_t end) {
    for (; begin < end; ++begin) {
      const auto c = static_cast<unsigned char>(text[begin]);
      if (c > ' ' && c < 0x80) return false;
    }
    return true;
  };
  for (const Span sentence : sentences) {
    ASSERT_LE(at, sentence.begin);
    ASSERT_LT(sentence.begin, sentence.end);
    EXPECT_TRUE(is_blank(at, sentence.begin)) << text;
    at = sentence.end;
  }
  ASSERT_LE(at, text.size());
  EXPECT_TRUE(is_blank(at, static_cast<std::uint32_t>(text.size()))) << text;
}

TEST(Sentences, TileAnyBytes) {
  const Segmenter german = segmenter("de");
  std::mt19937 random(1);
  constexpr std::string_view likely =
      "aB.!? \n(\")1z\xC3\xA4\xE2\x80\xA6\xE2\x80\x9C|";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto size = random() % 60; size > 0; --size)
      text += round % 2 == 0 ? static_cast<char>(random() % 256)
                             : likely[random() % likely.size()];
    expect_tiles(text, german.sentences(text));
  }
}

TEST(Sentences, OfALongTextTakeLinearTime) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "Das ist z. B. (so!) ein Satz ... ";
  expect_tiles(text, segmenter("de").sentences(text));
  expect_tiles(std::string(200000, '.'),
               segmenter("de").sentences(std::string(200000, '.')));
  expect_tiles(std::string(200000, '"'),
               segmenter("de").sentences(std::string(200000, '"')));
}

}  // namespace
}  // namespace interlint::segmenter_test
