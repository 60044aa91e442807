// stages-bench PAIRS.tsv SOURCE TARGET [PACKS]
//
// What each stage of a check costs, as a multiple of what ICU needs to find the
// words of the same text.  Both are measured in one run, each the least of
// several rounds, so the ratios of two machines can be compared.
#include <fmt/format.h>
#include <unicode/brkiter.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "engine/check.h"
#include "formats/format.h"
#include "numbers/match/pairing.h"
#include "numbers/read/quantities.h"
#include "text/words.h"

namespace interlint {
namespace {

constexpr int rounds = 5;

/// In seconds.
template <typename Stage>
double time_of_one(Stage stage) {
  const auto begin = std::chrono::steady_clock::now();
  stage();
  const std::chrono::duration<double> took =
      std::chrono::steady_clock::now() - begin;
  return took.count();
}

/// The least time of several rounds, in seconds.
template <typename Stage>
double least_time(Stage stage) {
  double least = time_of_one(stage);
  for (int i = 1; i < rounds; ++i) least = std::min(least, time_of_one(stage));
  return least;
}

/// The sides of all pairs, as a check annotates them.
struct Sides {
  std::vector<const Side*> source;
  std::vector<const Side*> target;
};

Sides sides_of(const Article& article) {
  Sides sides;
  for (const Pair& pair : article.pairs) {
    sides.source.push_back(&pair.source);
    sides.target.push_back(&pair.target);
  }
  return sides;
}

std::size_t breaks(icu::BreakIterator& breaker, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()),
                 &status);
  breaker.setText(&utext, status);
  std::size_t count = 0;
  while (breaker.next() != icu::BreakIterator::DONE) ++count;
  utext_close(&utext);
  return count;
}

double time_of_icu(const Sides& sides) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaker(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  std::size_t count = 0;
  return least_time([&] {
    for (const Side* side : sides.source) count += breaks(*breaker, side->text);
    for (const Side* side : sides.target) count += breaks(*breaker, side->text);
  });
}

double time_of_words(const Sides& sides) {
  std::size_t count = 0;
  return least_time([&] {
    for (const Side* side : sides.source) count += words(side->text).size();
    for (const Side* side : sides.target) count += words(side->text).size();
  });
}

double time_of_numbers(const Sides& sides, const Resources& resources) {
  std::size_t count = 0;
  return least_time([&] {
    for (std::size_t i = 0; i < sides.source.size(); ++i) {
      const Side& source = *sides.source[i];
      const Side& target = *sides.target[i];
      const auto left =
          quantities(source.text, source.words, resources.source->habits);
      const auto right =
          quantities(target.text, target.words, resources.target->habits);
      count += pairing({source.text, left}, {target.text, right})
                   .disagreements.size();
    }
  });
}

double time_of_support(const Article& article, const Resources& resources) {
  if (resources.lexicon == nullptr) return 0;
  std::size_t count = 0;
  return least_time([&] {
    for (const Pair& pair : article.pairs)
      count += resources.lexicon
                   ->support({pair.source.text, pair.source.words},
                             {pair.target.text, pair.target.words})
                   .cells.size();
  });
}

/// The words of both sides found, read, paired; no rules yet.
double time_of_annotation(const Bitext& bitext, const Resources& resources) {
  std::size_t count = 0;
  return least_time(
      [&] { count += annotated(bitext, resources, 1).pairs.size(); });
}

std::vector<const Rule*> rules_on() {
  std::vector<const Rule*> on;
  for (const Rule& rule : all_rules())
    if (rule.about.on) on.push_back(&rule);
  return on;
}

/// All rules, with everything before them.
double time_of_check(const Bitext& bitext, const Resources& resources) {
  const Settings settings{.rules = rules_on(), .workers = 1};
  std::size_t count = 0;
  return least_time([&] {
    count += check(Bitext(bitext), resources, settings).findings.size();
  });
}

void print(std::string_view stage, double seconds, double icu) {
  fmt::print("{:<22}{:>9.3f} s{:>9.2f}\n", stage, seconds, seconds / icu);
}

void print_stages(const Bitext& bitext, const Resources& resources) {
  // The first check loads what is loaded when a word asks for it.
  const double cold = time_of_one([&] {
    check(Bitext(bitext), resources, {.rules = rules_on(), .workers = 1});
  });
  const Article article = annotated(bitext, resources, 1);
  const Sides sides = sides_of(article);
  const double icu = time_of_icu(sides);
  fmt::print("{} pairs; time as a multiple of ICU's word breaking\n",
             article.pairs.size());
  print("ICU word breaking", icu, icu);
  print("words", time_of_words(sides), icu);
  print("numbers and pairing", time_of_numbers(sides, resources), icu);
  print("support", time_of_support(article, resources), icu);
  const double annotation = time_of_annotation(bitext, resources);
  const double warm = time_of_check(bitext, resources);
  print("all annotation", annotation, icu);
  print("readings and rules", warm - annotation, icu);
  print("whole check, warm", warm, icu);
  print("whole check, cold", cold, icu);
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr, "usage: stages-bench PAIRS.tsv SOURCE TARGET [PACKS]\n");
    return 2;
  }
  const Folders folders{
      .dictionaries = std::filesystem::path(SOURCE_DIR) / "dictionaries",
      .lexicons = arguments.size() > 3 ? arguments[3] : ""};
  const auto found = resources(folders, arguments[1], arguments[2]);
  if (!found) {
    fmt::print(stderr, "{}\n", shown(found.error()));
    return 2;
  }
  std::ifstream in(arguments[0], std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(in), {});
  Bitext bitext = std::move(bitexts_from(arguments[0], bytes, "tsv").front());
  bitext.source.language.tag = arguments[1];
  bitext.target.language.tag = arguments[2];
  print_stages(bitext, *found);
  return 0;
}

}  // namespace
}  // namespace interlint

int main(int argc, char** argv) {
  return interlint::run({argv + 1, argv + argc});
}
