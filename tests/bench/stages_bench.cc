// stages-bench PAIRS.tsv SOURCE TARGET [PACKS] [--benchmark_... of Google
// Benchmark]
//
// What each stage of a check costs, as a multiple of what ICU needs to find the
// words of the same text ("x ICU").  All is measured in one run, in time of the
// processor, each the least of several rounds, so that the ratios of two
// machines can be compared.  Pairs of more than 300 words a side are left out:
// one list of 8,000 words among 37,000 sentences was a third of all, and told
// of nothing but itself.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unicode/brkiter.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.h"
#include "formats/format.h"
#include "numbers/match/pairing.h"
#include "numbers/read/quantities.h"
#include "session/library.h"
#include "text/words.h"

namespace interlint {
namespace {

constexpr int rounds = 5;
constexpr std::size_t most_words = 300;

constexpr std::string_view cold = "whole check, cold";
constexpr std::string_view icu_words = "ICU word breaking";
constexpr std::string_view annotation = "all annotation";
constexpr std::string_view warm = "whole check, warm";

/// The rows whose sides are short enough, and how many are not.
struct Rows {
  std::string bytes;
  std::size_t left_out = 0;
};

Rows short_rows(std::string_view bytes) {
  Rows rows;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end);
    const std::size_t tab = std::min(line.find('\t'), line.size());
    if (words(line.substr(0, tab)).size() > most_words ||
        words(line.substr(tab)).size() > most_words)
      ++rows.left_out;
    else
      rows.bytes += line;
  }
  return rows;
}

std::vector<const Rule*> rules_on() {
  std::vector<const Rule*> on;
  for (const Rule& rule : all_rules())
    if (rule.about.on) on.push_back(&rule);
  return on;
}

/// A bitext and what the stages before the rules make of it, which they are
/// given in turn.
class Stages {
 public:
  Stages(const Bitext& bitext, const Resources& resources)
      : bitext_(bitext), resources_(resources) {}

  [[nodiscard]] std::size_t pairs() const { return bitext_.links.size(); }

  /// All rules, with everything before them.
  void check() const {
    const Settings settings{.rules = rules_on(), .workers = 1};
    benchmark::DoNotOptimize(
        interlint::check(Bitext(bitext_), resources_, settings));
  }

  /// The words of both sides found, read, paired; no rules yet.
  void annotate() const {
    benchmark::DoNotOptimize(annotated(bitext_, resources_, 1));
  }

  void break_words() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    for_each_side([&](const Side& side) { break_up(*breaker, side.text); });
  }

  void find_words() {
    for_each_side(
        [](const Side& side) { benchmark::DoNotOptimize(words(side.text)); });
  }

  void pair_numbers() {
    for (const Pair& pair : article().pairs) {
      const auto left = quantities(pair.source.text, pair.source.words,
                                   resources_.source->habits);
      const auto right = quantities(pair.target.text, pair.target.words,
                                    resources_.target->habits);
      benchmark::DoNotOptimize(
          pairing({pair.source.text, left}, {pair.target.text, right}));
    }
  }

  void support() {
    if (resources_.lexicon == nullptr) return;
    for (const Pair& pair : article().pairs)
      benchmark::DoNotOptimize(
          resources_.lexicon->support({pair.source.text, pair.source.words},
                                      {pair.target.text, pair.target.words}));
  }

 private:
  /// Made when first asked for: the cold check comes before.
  const Article& article() {
    if (!article_) article_ = annotated(bitext_, resources_, 1);
    return *article_;
  }

  template <typename Act>
  void for_each_side(Act act) {
    for (const Pair& pair : article().pairs) {
      act(pair.source);
      act(pair.target);
    }
  }

  static void break_up(icu::BreakIterator& breaker, std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()),
                   &status);
    breaker.setText(&utext, status);
    while (breaker.next() != icu::BreakIterator::DONE) {
    }
    utext_close(&utext);
  }

  const Bitext& bitext_;
  const Resources& resources_;
  std::optional<Article> article_;
};

/// Prints the least time of each stage beside ICU's, when all are measured.
class Ratios final : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context& /*context*/) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
      const double seconds =
          run.cpu_accumulated_time / static_cast<double>(run.iterations);
      const auto [stage, is_new] =
          least_.try_emplace(run.run_name.function_name, seconds);
      if (is_new) order_.push_back(stage->first);
      stage->second = std::min(stage->second, seconds);
    }
  }

  void Finalize() override {
    fmt::print("{:<22}{:>11}{:>9}\n", "", "seconds", "x ICU");
    for (const std::string& stage : order_) print(stage, least_.at(stage));
    if (const auto all = time_of(warm), before = time_of(annotation);
        all && before)
      print("readings and rules", *all - *before);
  }

 private:
  [[nodiscard]] std::optional<double> time_of(std::string_view stage) const {
    const auto known = least_.find(stage);
    if (known == least_.end()) return std::nullopt;
    return known->second;
  }

  void print(std::string_view stage, double seconds) const {
    const auto icu = time_of(icu_words);
    fmt::print("{:<22}{:>11.4f}{:>9}\n", stage, seconds,
               icu ? fmt::format("{:.2f}", seconds / *icu) : "?");
  }

  std::map<std::string, double, std::less<>> least_;
  std::vector<std::string> order_;
};

template <typename Work>
void add_stage(std::string_view name, int times, Work work) {
  benchmark::RegisterBenchmark(std::string(name).c_str(),
                               [work](benchmark::State& state) {
                                 for ([[maybe_unused]] auto _ : state) work();
                               })
      ->Iterations(1)
      ->Repetitions(times);
}

void measure(Stages& stages) {
  // The first check loads what is loaded when a word asks for it.
  add_stage(cold, 1, [&] { stages.check(); });
  add_stage(icu_words, rounds, [&] { stages.break_words(); });
  add_stage("words", rounds, [&] { stages.find_words(); });
  add_stage("numbers and pairing", rounds, [&] { stages.pair_numbers(); });
  add_stage("support", rounds, [&] { stages.support(); });
  add_stage(annotation, rounds, [&] { stages.annotate(); });
  add_stage(warm, rounds, [&] { stages.check(); });
  Ratios ratios;
  benchmark::RunSpecifiedBenchmarks(&ratios);
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr, "usage: stages-bench PAIRS.tsv SOURCE TARGET [PACKS]\n");
    return 2;
  }
  const Folders folders{
      .dictionaries = std::filesystem::path(SOURCE_DIR) / "dictionaries",
      .lexicons = arguments.size() > 3 ? arguments[3] : ""};
  const auto library = Library::open(folders);
  if (!library) {
    fmt::print(stderr, "{}\n", shown(library.error()));
    return 2;
  }
  const auto found = library->between(arguments[1], arguments[2]);
  if (!found) {
    fmt::print(stderr, "{}\n", shown(found.error()));
    return 2;
  }
  std::ifstream in(arguments[0], std::ios::binary);
  const Rows rows =
      short_rows(std::string(std::istreambuf_iterator<char>(in), {}));
  Bitext bitext =
      std::move(bitexts_from(arguments[0], rows.bytes, "tsv").front());
  bitext.source.language.tag = arguments[1];
  bitext.target.language.tag = arguments[2];
  Stages stages(bitext, **found);
  fmt::print("{} pairs; {} of more than {} words a side left out\n",
             stages.pairs(), rows.left_out, most_words);
  measure(stages);
  return 0;
}

}  // namespace
}  // namespace interlint

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  return interlint::run({argv + 1, argv + argc});
}
