#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "evidence/alignment/spans.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/hash.h"
#include "text/words.h"

namespace interlint::rules::repeated_segment {
namespace {

// Farther apart, a sentence that comes again and has a source is meant.
constexpr std::uint32_t reach = 8;
constexpr std::size_t least_words_next = 3;  // of a sentence said twice running
constexpr std::size_t least_words = 6;       // of one that comes later again

/// A sentence of the target and what it translates.
struct Said {
  std::uint64_t key = 0;
  std::uint32_t pair = 0;
  Span span;
};

/// A text by which sentences are compared: case, blanks and width left aside.
std::uint64_t key_of(std::string_view text) {
  return hash_of(folded(squeezed(text)));
}

std::vector<Said> sentences(const Article& article) {
  std::vector<Said> all;
  const Bitext& bitext = *article.bitext;
  for (std::uint32_t i = 0; i < article.pairs.size(); ++i) {
    const Range& range = article.pairs[i].link.target;
    for (std::uint32_t j = range.begin; j < range.end; ++j) {
      const Segment& segment = bitext.target_segments[j];
      const Kind kind = bitext.target.blocks[segment.block].kind;
      if (kind == Kind::code || kind == Kind::furniture || kind == Kind::cell)
        continue;
      const std::string_view text = segment.span.in(bitext.target.text);
      all.push_back({key_of(text), i, segment.span});
    }
  }
  return all;
}

/// How often the source says each of its sentences.
std::unordered_map<std::uint64_t, std::uint32_t> times_in_source(
    const Article& article) {
  std::unordered_map<std::uint64_t, std::uint32_t> times;
  for (const Segment& segment : article.bitext->source_segments)
    ++times[key_of(segment.span.in(article.source().text))];
  return times;
}

/// Finds sentences of the target that stand twice and should not.
class Finder {
 public:
  explicit Finder(const Article& article)
      : article_(article),
        said_(sentences(article)),
        source_(times_in_source(article)) {}

  /// By sentence: the earlier one it repeats.
  std::vector<std::optional<std::uint32_t>> repeated() const {
    std::vector<std::optional<std::uint32_t>> found(said_.size());
    std::unordered_map<std::uint64_t, std::uint32_t> last;
    for (std::uint32_t j = 0; j < said_.size(); ++j) {
      const auto before = last.find(said_[j].key);
      if (before != last.end() && is_fault(before->second, j))
        found[j] = before->second;
      last[said_[j].key] = j;
    }
    return found;
  }

  const std::vector<Said>& said() const { return said_; }

 private:
  bool is_fault(std::uint32_t first, std::uint32_t second) const {
    const std::size_t least =
        second == first + 1 ? least_words_next : least_words;
    const bool is_near = second - first <= reach || has_no_source(first) ||
                         has_no_source(second);
    return is_near && words_of(said_[second]) >= least &&
           !source_repeats(said_[first].pair, said_[second].pair) &&
           !have_like_sources(said_[first].pair, said_[second].pair);
  }

  /// Are the two sources, with small differences, the same?  Then the target
  /// only makes them equal.
  bool have_like_sources(std::uint32_t first, std::uint32_t second) const {
    constexpr double least_share = 0.6;
    const auto& ours = article_.pairs[first].source.words;
    const auto& theirs = article_.pairs[second].source.words;
    if (first == second || ours.empty() || theirs.empty()) return false;
    std::unordered_set<std::uint64_t> said;
    for (const Word& word : ours) said.insert(word.hash);
    const auto shared = std::ranges::count_if(
        theirs, [&](const Word& word) { return said.contains(word.hash); });
    return static_cast<double>(shared) >=
           least_share *
               static_cast<double>(std::max(ours.size(), theirs.size()));
  }

  bool has_no_source(std::uint32_t sentence) const {
    return article_.has_source() &&
           article_.pairs[said_[sentence].pair].link.source.empty();
  }

  std::size_t words_of(const Said& said) const {
    return words(said.span.in(article_.target().text)).size();
  }

  /// Does the source say the same twice where the target does?
  bool source_repeats(std::uint32_t first, std::uint32_t second) const {
    if (!article_.has_source()) return false;
    return says_twice(first) || says_twice(second);
  }

  bool says_twice(std::uint32_t pair) const {
    const Range& range = article_.pairs[pair].link.source;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const Segment& segment = article_.bitext->source_segments[i];
      const auto times =
          source_.find(key_of(segment.span.in(article_.source().text)));
      if (times != source_.end() && times->second > 1) return true;
    }
    return false;
  }

  const Article& article_;
  std::vector<Said> said_;
  std::unordered_map<std::uint64_t, std::uint32_t> source_;
};

void check(const Article& article, Report& report) {
  const Finder finder(article);
  const std::vector<Said>& said = finder.said();
  const auto repeated = finder.repeated();
  for (std::uint32_t j = 0; j < said.size();) {
    if (!repeated[j]) {
      ++j;
      continue;
    }
    std::uint32_t end = j + 1;
    while (end < said.size() && repeated[end] == *repeated[j] + (end - j))
      ++end;
    const Span span{said[j].span.begin, said[end - 1].span.end};
    const std::string text =
        beginning_of(said[j].span.in(article.target().text));
    report.add({.target = span,
                .message = end - j == 1
                               ? fmt::format("“{}” stands twice.", text)
                               : fmt::format("{} sentences stand twice, from "
                                             "“{}” on.",
                                             counted_first(end - j), text)});
    j = end;
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "DUP003",
           .name = "repeated-segment",
           .title = "Sentence repeated",
           .what = "A sentence, a caption or a paragraph of the target stands "
                   "twice close together, and its source does not.",
           .why =
               "It reads as a slip; the sentence that should stand there may "
               "be missing.",
           .cure = "Delete the second, or translate what should stand there.",
           .its = "duplication",
           .mqm = "accuracy/addition",
           .severity = Severity::error,
           .target_only = TargetOnly::reduced,
           .reads = Reads::words,
           .in_code = Share::any,
           .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
           .plants = {"paragraph-doubled", "sentence-doubled"},
           .bad = {{"Er kam spät an. Sie ging früh.",
                    "He arrived late. [[He arrived late.]]"}},
           .good = {{"Er kam spät an. Sie ging früh.",
                     "He arrived late. She left early."},
                    {"Wir bleiben hier. Wir bleiben hier.",
                     "We are staying. We are staying."}}},
      .check = check};
}

}  // namespace interlint::rules::repeated_segment
