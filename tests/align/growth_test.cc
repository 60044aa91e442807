#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "align/band.h"
#include "align/parameters.h"
#include "align/strengths.h"
#include "lines.h"

namespace interlint::growth_test {
namespace {

/// The number in letters, so that numbers beside each other look alike.
std::string letters(std::uint32_t number) {
  std::string made;
  for (int i = 0; i < 4; ++i, number /= 26)
    made += static_cast<char>('a' + number % 26);
  return made;
}

using Line = std::function<std::string(std::uint32_t)>;

std::vector<std::string> lines(std::uint32_t count, const Line& line) {
  std::vector<std::string> made;
  for (std::uint32_t i = 0; i < count; ++i) made.push_back(line(i));
  return made;
}

/// How much there is to look at, of texts of so many sentences.
struct Work {
  std::uint64_t cells = 0;
  std::uint64_t partners = 0;
};

struct Shape {
  const char* name;
  Line source;
  Line target;
};

Work work_on(const Shape& shape, std::uint32_t sources, std::uint32_t targets) {
  const Lines source = text(lines(sources, shape.source));
  const Lines target = text(lines(targets, shape.target));
  const Profile from = profile(source.sentences(), small_lexicon);
  const Profile to = profile(target.sentences(), small_lexicon);
  const Strengths known = known_strengths(from, to, small_lexicon, nullptr);
  return {band_along_anchors(from, to, known).cells(), known.size()};
}

const std::vector<Shape> shapes = {
    {"one word", [](auto) { return "Haus"; }, [](auto) { return "house"; }},
    {"one sentence", [](auto) { return "Hier steht ein Haus."; },
     [](auto) { return "Here stands a house."; }},
    {"the same", [](auto i) { return letters(i); },
     [](auto i) { return letters(i); }},
    {"words that look alike", [](auto i) { return "un" + letters(i) + "lich"; },
     [](auto i) { return "un" + letters(i + 3) + "lich"; }},
    {"numbers", [](auto i) { return std::to_string(1000 + i); },
     [](auto i) { return std::to_string(1000 + 2 * i); }},
    {"a verse over and over", [](auto i) { return letters(i % 300); },
     [](auto i) { return letters(i % 300); }},
    {"backwards", [](auto i) { return letters(i); },
     [](auto i) { return letters(99'999 - i); }},
    {"strangers", [](auto i) { return "z" + letters(i * 7); },
     [](auto i) { return "q" + letters(i * 5); }},
};

TEST(Growth, IsThatOfTheTextWhateverItSays) {
  for (const Shape& shape : shapes) {
    const Work once = work_on(shape, 3'000, 3'000);
    const Work again = work_on(shape, 12'000, 12'000);
    EXPECT_LE(again.cells, 4.2 * static_cast<double>(once.cells)) << shape.name;
    EXPECT_LE(again.partners, 19 * 12'000) << shape.name;
  }
}

TEST(Growth, IsThatOfTheLongerSide) {
  for (const Shape& shape : shapes) {
    EXPECT_LE(work_on(shape, 20, 12'000).cells, 400'000U) << shape.name;
    EXPECT_LE(work_on(shape, 12'000, 20).cells, 1'500'000U) << shape.name;
  }
}

TEST(Growth, LeavesAShortTextItsWholeTable) {
  const Shape& shape = shapes.front();
  EXPECT_GE(work_on(shape, 300, 300).cells, 300U * 300U * 3 / 4);
}

}  // namespace
}  // namespace interlint::growth_test
