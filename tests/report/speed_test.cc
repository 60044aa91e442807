#include <gtest/gtest.h>

#include <cstdio>
#include <ctime>
#include <string>

#include "sample.h"

namespace interlint::speed_test {
namespace {

constexpr std::uint32_t many = 50'000;

/// `many` sentences a side, a finding in each.
Checked long_article() {
  const std::string source = "Die Stadt investiert 3,5 Millionen Euro. ";
  const std::string target = "The city is investing 3.5 billion euros. ";
  std::string sources;
  std::string targets;
  for (std::uint32_t i = 0; i < many; ++i) {
    sources += source;
    targets += target;
  }
  auto bitext = std::make_unique<Bitext>();
  bitext->source = sample::document("a.de.txt", std::move(sources), "de");
  bitext->target = sample::document("a.en.txt", std::move(targets), "en");
  Checked checked;
  for (std::uint32_t i = 0; i < many; ++i) {
    const auto s = static_cast<std::uint32_t>(i * source.size());
    const auto t = static_cast<std::uint32_t>(i * target.size());
    bitext->source_segments.push_back({.span = {s, s + 40}});
    bitext->target_segments.push_back({.span = {t, t + 40}});
    bitext->links.push_back({{i, i + 1}, {i, i + 1}, 0.9F});
    checked.findings.push_back(
        {.code = "NUM002",
         .severity = Severity::error,
         .confidence = 0.98F,
         .source = Span{s + 21, s + 34},
         .target = Span{t + 22, t + 33},
         .message = "“3,5 Millionen” (3,500,000) became “3.5 billion” "
                    "(3,500,000,000).",
         .unit = i});
  }
  checked.counts = {.units = many, .error = many};
  checked.bitext = std::move(bitext);
  return checked;
}

TEST(LongReports, StreamInPiecesAndFast) {
  const Checked checked = long_article();
  for (const Form form :
       {Form::xml, Form::json, Form::jsonl, Form::bench, Form::text}) {
    std::size_t largest = 0;
    std::size_t bytes = 0;
    const std::clock_t begun = std::clock();
    const auto report =
        writer(form, sample::run(), [&](std::string_view piece) {
          largest = std::max(largest, piece.size());
          bytes += piece.size();
        });
    report->add(checked);
    report->end();
    const double microseconds =
        1e6 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC / many;
    std::printf("%-6s %5.2f us a finding, %zu bytes, pieces up to %zu\n",
                std::string(name_of(form)).c_str(), microseconds, bytes,
                largest);
    EXPECT_LT(largest, 80'000U);
    // Far above what it takes, so that a busy machine does not fail.
    EXPECT_LT(microseconds, 100);
  }
}

}  // namespace
}  // namespace interlint::speed_test
