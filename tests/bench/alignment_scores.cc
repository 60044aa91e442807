// alignment-scores [--lexicons FOLDER] [--languages de-en] [--parameters WHICH]
//                  FOLDER...
//
// How well the documents of each folder are aligned (documents.py makes them:
// NN.source, NN.target, NN.gold), and how right links are that are that sure.
// WHICH: those for a large or for a small lexicon; else as the aligner itself
// chooses.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "align/align.h"
#include "align/lines.h"
#include "align/parameters.h"
#include "translations/lexicon.h"

namespace {

using namespace interlint;

/// The sentences of a file, one a line; an empty line ends a paragraph.
Lines text_in(const std::filesystem::path& file) {
  std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    while (line.ends_with(' ')) line.pop_back();
    lines.push_back(std::move(line));
  }
  return text(lines);
}

using Side = std::vector<std::uint32_t>;
using Bead = std::pair<Side, Side>;
using Beads = std::set<Bead>;

Side numbers_in(std::string_view list) {
  Side numbers;
  bool inside = false;
  for (const char c : list) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !inside) numbers.push_back(0);
    if (digit)
      numbers.back() =
          numbers.back() * 10 + static_cast<std::uint32_t>(c - '0');
    inside = digit;
  }
  return numbers;
}

Beads gold_in(const std::filesystem::path& file) {
  Beads gold;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t middle = line.find("]:[");
    if (middle != std::string::npos)
      gold.emplace(numbers_in(line.substr(0, middle)),
                   numbers_in(line.substr(middle)));
  }
  return gold;
}

Side side_of(Range range) {
  Side side;
  for (std::uint32_t i = range.begin; i < range.end; ++i) side.push_back(i);
  return side;
}

Bead bead_of(const Link& link) {
  return {side_of(link.source), side_of(link.target)};
}

bool is_full(const Bead& bead) {
  return !bead.first.empty() && !bead.second.empty();
}

/// Pairs of sentences that share a bead.
std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_of(const Beads& beads) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> all;
  for (const Bead& bead : beads)
    for (const std::uint32_t i : bead.first)
      for (const std::uint32_t j : bead.second) all.emplace(i, j);
  return all;
}

Side alone(const Beads& beads, Side Bead::* side, Side Bead::* other) {
  Side found;
  for (const Bead& bead : beads)
    if ((bead.*other).empty())
      found.insert(found.end(), (bead.*side).begin(), (bead.*side).end());
  std::ranges::sort(found);
  return found;
}

/// What was right of what was said, and of what is true.
struct Share {
  double right = 0;
  double all = 0;
  [[nodiscard]] double value() const { return all > 0 ? right / all : 0; }
};

struct Measure {
  Share precision;
  Share recall;
  [[nodiscard]] double f1() const {
    const double p = precision.value();
    const double r = recall.value();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }
};

struct Scores {
  Measure strict;  ///< a bead counts if it is exactly right
  Measure lax;     ///< or if it shares a pair of sentences with a true one
  Measure unaligned;
  std::map<int, std::array<double, 3>> sure;  ///< links, sum, right; by level
};

constexpr std::array levels = {.5F, .7F, .8F, .9F, .95F, .99F, .999F, 1.1F};

int level_of(float confidence) {
  int level = 0;
  while (confidence >= levels.at(static_cast<std::size_t>(level))) ++level;
  return level;
}

/// Precision counts sentences without a partner, recall does not.
void count(const Beads& said, const Beads& known, Share Measure::* share,
           Scores& scores) {
  const auto pairs = pairs_of(known);
  for (const Bead& bead : said) {
    if (share == &Measure::recall && !is_full(bead)) continue;
    const bool exact = known.contains(bead);
    const auto own = pairs_of({bead});
    const bool near = exact || std::ranges::any_of(own, [&](const auto& pair) {
                        return pairs.contains(pair);
                      });
    (scores.strict.*share).right += exact ? 1 : 0;
    (scores.strict.*share).all += 1;
    (scores.lax.*share).right += near ? 1 : 0;
    (scores.lax.*share).all += 1;
  }
}

void count_alone(const Side& said, const Side& known, Measure& measure) {
  Side both;
  std::ranges::set_intersection(said, known, std::back_inserter(both));
  measure.precision.right += static_cast<double>(both.size());
  measure.precision.all += static_cast<double>(said.size());
  measure.recall.right += static_cast<double>(both.size());
  measure.recall.all += static_cast<double>(known.size());
}

void add(const std::vector<Link>& links, const Beads& gold, Scores& scores) {
  Beads said;
  for (const Link& link : links) {
    said.insert(bead_of(link));
    auto& row = scores.sure[level_of(link.confidence)];
    row[0] += 1;
    row[1] += static_cast<double>(link.confidence);
    row[2] += gold.contains(bead_of(link)) ? 1 : 0;
  }
  count(said, gold, &Measure::precision, scores);
  count(gold, said, &Measure::recall, scores);
  count_alone(alone(said, &Bead::first, &Bead::second),
              alone(gold, &Bead::first, &Bead::second), scores.unaligned);
  count_alone(alone(said, &Bead::second, &Bead::first),
              alone(gold, &Bead::second, &Bead::first), scores.unaligned);
}

void print(const std::string& name, const Scores& scores) {
  fmt::print(
      "{}: strict {:.3f} lax {:.3f}; unaligned precision {:.3f} recall "
      "{:.3f}\n",
      name, scores.strict.f1(), scores.lax.f1(),
      scores.unaligned.precision.value(), scores.unaligned.recall.value());
  fmt::print("  confidence      links  mean   right\n");
  double error = 0;
  double all = 0;
  for (const auto& [level, row] : scores.sure) {
    const auto at = static_cast<std::size_t>(level);
    fmt::print("  {:5.3f} to {:5.3f} {:6.0f}  {:.3f}  {:.3f}\n",
               static_cast<double>(at == 0 ? 0 : levels.at(at - 1)),
               std::min(1., static_cast<double>(levels.at(at))), row[0],
               row[1] / row[0], row[2] / row[0]);
    error += std::abs(row[1] - row[2]);
    all += row[0];
  }
  fmt::print("  off by {:.3f} on average\n", error / std::max(1., all));
}

struct Options {
  std::string lexicons;
  std::string source = "de";
  std::string target = "en";
  std::string parameters;
  std::vector<std::string> folders;
};

Options options_in(const std::vector<std::string>& words) {
  Options options;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool takes_value = words[i].starts_with("--") && i + 1 < words.size();
    const std::string value = takes_value ? words[i + 1] : "";
    if (words[i] == "--lexicons") options.lexicons = value;
    if (words[i] == "--parameters") options.parameters = value;
    if (words[i] == "--languages") {
      options.source = value.substr(0, value.find('-'));
      options.target = value.substr(value.find('-') + 1);
    }
    if (takes_value)
      ++i;
    else
      options.folders.push_back(words[i]);
  }
  return options;
}

std::vector<Link> links_of(const Lines& source, const Lines& target,
                           const AlignmentSettings& settings,
                           const std::string& parameters) {
  if (parameters.empty())
    return align(source.sentences(), target.sentences(), settings).links;
  return align_by(source.sentences(), target.sentences(), settings,
                  parameters == "large" ? large_lexicon : small_lexicon)
      .links;
}

Scores scores_of(const std::string& folder, const AlignmentSettings& settings,
                 const std::string& parameters) {
  Scores scores;
  std::vector<std::filesystem::path> gold;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".gold") gold.push_back(entry.path());
  std::ranges::sort(gold);
  for (std::filesystem::path& path : gold) {
    const Beads known = gold_in(path);
    const Lines source = text_in(path.replace_extension(".source"));
    const Lines target = text_in(path.replace_extension(".target"));
    add(links_of(source, target, settings, parameters), known, scores);
  }
  return scores;
}

}  // namespace

int main(int argc, char** argv) {
  const Options options = options_in({argv + 1, argv + argc});
  const std::string data = SOURCE_DIR "/dictionaries";
  const Vocabulary source(data, options.source);
  const Vocabulary target(data, options.target);
  std::optional<Lexicon> lexicon;
  if (!options.lexicons.empty()) {
    auto opened = Lexicon::open(options.lexicons, data, source, target);
    if (!opened) {
      fmt::print(stderr, "{}\n", shown(opened.error()));
      return 2;
    }
    lexicon.emplace(std::move(*opened));
  }
  const AlignmentSettings settings{.lexicon = lexicon ? &*lexicon : nullptr};
  for (const std::string& folder : options.folders)
    print(folder, scores_of(folder, settings, options.parameters));
  return 0;
}
