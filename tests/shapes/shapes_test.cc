// Does work grow with the text, whatever the text?  Counted, not timed: see
// work.h.  Built where INTERLINT_WORK is on (cmake --preset work).
#include "shapes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.h"
#include "formats/format.h"
#include "report/writer.h"
#include "session/library.h"
#include "tiny_lexicon.h"
#include "work.h"

namespace interlint {

void PrintTo(const Shape& shape, std::ostream* out) {
  *out << shape.name;
}

namespace {

/// Bytes a side.  The larger text is four times the smaller.
constexpr std::size_t small_size = 16'000;
constexpr std::size_t large_size = 4 * small_size;

/// Work is to grow as a power of the size, and not by more than this one.
constexpr double most_growth = 1.15;
/// Bytes at once for each byte of both texts, beyond what one line takes.
constexpr double most_memory = 100;

struct Excess {
  std::string_view shape;
  double measured;
};

/// What is not so yet, and what was measured when it came onto the table.  A
/// shape that grows as it should must leave it.
const std::vector<Excess> not_yet_linear = {
    {"md_inline_code", 1.20},
    {"html_attributes", 1.93},
};

const std::vector<Excess> not_yet_small = {
    {"nuls", 373},
    {"controls", 373},
    {"replacement_marks", 132},
    {"soft_hyphens", 114},
    {"mojibake", 121},
    {"hyphenated_triples", 118},
    {"one_noun", 119},
    {"one_noun_alike", 132},
    {"acronyms", 137},
    {"roman_numerals", 171},
    {"entities", 124},
    {"ones", 201},
    {"ones_by_comma", 187},
    {"ones_by_hyphen", 201},
    {"ones_by_slash", 201},
    {"ones_by_colon", 201},
    {"letters_and_digits", 187},
    {"percents", 118},
    {"units", 171},
    {"dates", 442},
    {"number_words", 280},
    {"one_word_lines", 176},
    {"made_up_lines", 109},
    {"sentences_with_other_names", 1010},
    {"one_sentence_against_many", 132},
    {"random_bytes_against_a_sentence", 202},
    {"md_inline_code", 109},
    {"md_list", 132},
    {"md_headings", 120},
    {"md_long_table", 113},
    {"html_paragraphs", 132},
    {"tsv_same_source", 768},
};

const Resources& known() {
  static const auto all = [] {
    const TinyLexicons tiny;
    return Library::open({.dictionaries = SOURCE_DIR "/dictionaries",
                          .lexicons = tiny.folder()})
        ->between("de", "en")
        .value();
  }();
  return *all;
}

Document document(std::string text, std::string_view format,
                  std::string_view language) {
  Document made = document_from("text", text, format);
  made.language.tag = language;
  return made;
}

Bitext bitext_of(const TwoTexts& texts, std::string_view format) {
  if (format != "tsv")
    return bitext(document(texts.source, format, "de"),
                  document(texts.target, format, "en"), known());
  Bitext pairs = std::move(bitexts_from("text", texts.source, "tsv").front());
  pairs.source.language.tag = "de";
  pairs.target.language.tag = "en";
  return pairs;
}

/// Read, cut, align, judge by every rule, report.
void check_all(const TwoTexts& texts, std::string_view format) {
  Settings settings;
  RunInfo run;
  for (const Rule& rule : all_rules()) {
    settings.rules.push_back(&rule);
    run.rules.push_back(
        {.about = &rule.about, .severity = rule.about.severity});
  }
  const Checked checked = check(bitext_of(texts, format), known(), settings);
  const auto report = writer(Form::xml, run, [](std::string_view) {});
  report->add(checked);
  report->end();
}

/// What a check of the shape takes at that size.
struct Cost {
  double bytes;  ///< of the input
  double steps;
  double memory;  ///< in bytes, at most
};

Cost cost_of(const Shape& shape, Amount amount) {
  const TwoTexts texts = texts_of(shape, amount);
  const auto bytes = static_cast<double>(
      texts.source.size() + (shape.format == "tsv" ? 0 : texts.target.size()));
  reset_peak();
  const Work before = work_so_far();
  check_all(texts, shape.format);
  const Work after = work_so_far();
  return {.bytes = bytes,
          .steps = static_cast<double>(after.steps - before.steps),
          .memory = static_cast<double>(after.peak - before.allocated)};
}

struct Growth {
  double exponent;
  double memory;  ///< bytes a byte
};

/// Whatever is loaded when it is first asked for is loaded now.
void load_all() {
  for (const Shape& shape : shapes())
    check_all(texts_of(shape, {.bytes = 400, .salt = 0}), shape.format);
}

/// Of the three runs each has words of its own.
Growth measured(std::size_t place) {
  const Shape& shape = shapes()[place];
  const auto cost = [&](std::size_t bytes, std::size_t run) {
    return cost_of(shape, {.bytes = bytes, .salt = 3 * place + run});
  };
  const Cost start = cost(0, 1);
  const Cost one = cost(small_size, 2);
  const Cost four = cost(large_size, 3);
  const Growth growth{
      .exponent =
          std::log((four.steps - start.steps) / (one.steps - start.steps)) /
          std::log(four.bytes / one.bytes),
      .memory = (four.memory - start.memory) / (four.bytes - start.bytes)};
  fmt::print(
      "{:34} {:9.0f} steps a byte, growth {:5.2f}, {:6.0f} bytes a byte\n",
      shape.name, (four.steps - start.steps) / four.bytes, growth.exponent,
      growth.memory);
  return growth;
}

/// By the place in shapes(); both tests of a shape ask for it.
const Growth& growth_of(std::size_t place) {
  static std::map<std::size_t, Growth> all;
  if (all.empty()) load_all();
  if (!all.contains(place)) all.emplace(place, measured(place));
  return all.at(place);
}

void expect_at_most(double most, double measured,
                    const std::vector<Excess>& not_yet, const Shape& shape) {
  if (std::ranges::count(not_yet, shape.name, &Excess::shape) == 0) {
    EXPECT_LE(measured, most);
    return;
  }
  EXPECT_GT(measured, most) << "is as it should be now: take it off the table";
}

/// The parameter is the place in shapes().
class Shapes : public testing::TestWithParam<std::size_t> {};

TEST_P(Shapes, TakeWorkInProportionToTheirSize) {
  expect_at_most(most_growth, growth_of(GetParam()).exponent, not_yet_linear,
                 shapes()[GetParam()]);
}

TEST_P(Shapes, TakeMemoryInProportionToTheirSize) {
  expect_at_most(most_memory, growth_of(GetParam()).memory, not_yet_small,
                 shapes()[GetParam()]);
}

INSTANTIATE_TEST_SUITE_P(All, Shapes,
                         testing::Range<std::size_t>(0, shapes().size()),
                         [](const auto& shape) {
                           return std::string(shapes()[shape.param].name);
                         });

TEST(ShapesNotYet, AreShapes) {
  for (const auto& table : {not_yet_linear, not_yet_small})
    for (const Excess& excess : table)
      EXPECT_EQ(std::ranges::count(shapes(), excess.shape, &Shape::name), 1)
          << excess.shape;
}

}  // namespace
}  // namespace interlint
