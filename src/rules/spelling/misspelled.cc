#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/hash_map.h"
#include "text/utf8.h"

namespace interlint::rules::misspelled {
namespace {

struct Suspect {
  const Pair* pair = nullptr;
  const Word* word = nullptr;
  WordReading reading = WordReading::unknown;

  [[nodiscard]] std::string_view shown() const { return pair->target[*word]; }
};

std::vector<Suspect> suspects_of(const Article& article) {
  std::vector<Suspect> found;
  for (const Pair& pair : article.pairs) {
    for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
      const WordReading reading = pair.readings[i];
      if (reading == WordReading::unknown ||
          reading == WordReading::unknown_capitalised)
        found.push_back({&pair, &pair.target.words[i], reading});
    }
  }
  return found;
}

using Uses = HashMap<std::size_t>;

/// How often the whole article uses each of the words, on both sides.
Uses uses_of(const std::vector<Suspect>& suspects, const Article& article) {
  Uses uses;
  for (const Suspect& suspect : suspects) uses[suspect.word->hash] = 0;
  if (uses.empty()) return uses;
  for (const Pair& pair : article.pairs) {
    for (const Side* side : {&pair.source, &pair.target}) {
      for (const Word& word : side->words)
        if (uses.contains(word.hash)) ++uses[word.hash];
    }
  }
  return uses;
}

/// A number that words of the same letters share, in whatever order.
std::uint64_t hash_of_letters(std::string_view word) {
  std::uint64_t sum = 0;
  for (const char c : lower_case(word)) {
    std::uint64_t mixed = static_cast<unsigned char>(c) + 1;
    mixed *= 0x9E3779B97F4A7C15;
    sum += (mixed ^ mixed >> 32U) * 0xD6E8FEB86659FD93;
  }
  return sum;
}

/// By their letters: suspects that the article uses more than once and another
/// word of the language with the same letters, as "relitavely" for
/// "relatively".  One that no dictionary has is itself the slip, of a name.
class Swaps {
 public:
  Swaps(const std::vector<Suspect>& suspects, const Uses& uses,
        const Article& article) {
    for (const Suspect& suspect : suspects)
      if (*uses.find(suspect.word->hash) > 1) look_for(suspect.shown());
    if (!found_.empty()) look_through(article, uses);
  }

  bool has(const Suspect& suspect) const {
    const std::size_t* twins = found_.find(hash_of_letters(suspect.shown()));
    return twins != nullptr && *twins > 0;
  }

 private:
  void look_for(std::string_view word) {
    found_[hash_of_letters(word)] = 0;
    sizes_ |= bit_of(lower_case(word).size());
  }

  static std::uint64_t bit_of(std::size_t size) {
    return std::uint64_t{1} << std::min<std::size_t>(size, 63);
  }

  /// A filter: has the word the length of one that is looked for?  Beyond ASCII
  /// a small letter may be longer than its capital.
  [[nodiscard]] bool may_be_twin(std::string_view word) const {
    return ascii_end(word, 0) < word.size() ||
           (bit_of(word.size()) & sizes_) != 0;
  }

  void look_through(const Article& article, const Uses& suspects) {
    for (const Pair& pair : article.pairs) {
      for (const Word& word : pair.target.words) {
        if (!may_be_twin(pair.target[word]) || suspects.contains(word.hash))
          continue;
        const std::uint64_t letters = hash_of_letters(pair.target[word]);
        if (found_.contains(letters) &&
            pair.target.vocabulary->knows(pair.target[word]))
          ++found_[letters];
      }
    }
  }

  Uses found_;
  std::uint64_t sizes_ = 0;  ///< a bit for each length
};

/// The suspects of a document that are slips, in its order.
struct Slips {
  std::vector<Suspect> all;

  std::span<const Suspect> of(const Pair& pair) const {
    const auto range = std::ranges::equal_range(
        all, pair.index, {}, [](const Suspect& s) { return s.pair->index; });
    return {range.begin(), range.end()};
  }
};

Slips slips_in(const Article& article) {
  const std::vector<Suspect> suspects = suspects_of(article);
  const Uses uses = uses_of(suspects, article);
  const Swaps swaps(suspects, uses, article);
  Slips slips;
  for (const Suspect& suspect : suspects) {
    // What an article says twice is its own word, not a slip.
    if (*uses.find(suspect.word->hash) > 1 && !swaps.has(suspect)) continue;
    slips.all.push_back(suspect);
  }
  return slips;
}

constexpr auto slips = statistic<slips_in>("uses of unknown words");

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  for (const Suspect& suspect : document[slips].of(pair)) {
    const bool small = suspect.reading == WordReading::unknown;
    report.add(pair, {.target = suspect.word->span,
                      .message = fmt::format("“{}” is in no dictionary of the "
                                             "language.",
                                             suspect.shown()),
                      .confidence = small ? 0.8F : 0.6F});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "SPL001",
                .name = "misspelled",
                .title = "Misspelled word",
                .what = "A word is in no dictionary, looks like no word of the "
                        "source, and is used only once.",
                .why = "A typing error in print makes readers doubt the rest.",
                .cure = "Correct the word, or add it to the list of words.",
                .its = "misspelling",
                .mqm = "fluency/spelling",
                .severity = Severity::warning,
                .target_only = TargetOnly::reduced,
                .spells = true,
                .asks_readings = true,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"wrong-language"},
                              {"characters", Reach::touch}},
                .plants = {"minor_id26_misspelled", "minor_id27_char_removed"},
                .pairs = Pairs::all,
                .statistics = {&slips},
                .bad = {{"Das Buch fehlt.", "The [[boook]] is missing."}},
                .good = {{"Die dpa meldet den 19. Fall.",
                          "The dpa reports the 19th case."},
                         {"Das Skript heißt mkfoo.",
                          "The script is called mkfoo."}}},
      .check = check};
}

}  // namespace interlint::rules::misspelled
