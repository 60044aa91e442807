#include "rules/residue/residue.h"

#include <fmt/format.h>

#include <algorithm>

#include "languages/vocabulary.h"

namespace interlint {
namespace {

// A model speaks before and behind the text; what it says may fill some lines.
constexpr std::uint32_t edge_blocks = 3;
constexpr std::size_t most_quoted = 60;  // bytes shown in a message

/// Of given pairs each may have been translated by itself.
ResiduePlace position_of(const DocumentStatistics& document, const Pair& pair) {
  const Bitext& bitext = document.bitext();
  if (!bitext.aligned || pair.link.target.empty())
    return ResiduePlace::both_ends;
  const auto& segments = bitext.target_segments;
  const std::uint32_t block = segments[pair.link.target.begin].block;
  const std::uint32_t last = segments.back().block;
  const bool at_start = block < segments.front().block + edge_blocks;
  const bool at_end = block + edge_blocks > last;
  if (at_start && at_end) return ResiduePlace::both_ends;
  if (at_start) return ResiduePlace::start;
  return at_end ? ResiduePlace::end : ResiduePlace::middle;
}

/// Does the source of the pair, or of a neighbour, account for it?
bool is_excused(const Pair& pair, const DocumentStatistics& document,
                std::string_view kind, std::string_view found) {
  const std::uint32_t reach = document.is_one_text() ? 1 : 0;
  return std::ranges::any_of(document.near(pair, reach), [&](const Pair& near) {
    const Side& source = near.source;
    return source.text.find(found) != std::string_view::npos ||
           (source.vocabulary != nullptr && !source.empty() &&
            source.vocabulary->residue().excuses(kind, source.text));
  });
}

/// Text in code font shows such things on purpose.
bool is_code(const Document& document, Span span) {
  return std::ranges::any_of(document.marks, [&](const Mark& mark) {
    return mark.kind == Mark::Kind::code && mark.span.overlaps(span);
  });
}

std::string shortened(std::string_view text) {
  if (text.size() <= most_quoted) return std::string(text);
  const std::size_t blank = text.rfind(' ', most_quoted);
  if (blank == std::string_view::npos) return "…";
  return std::string(text.substr(0, blank)) + " …";
}

/// The bytes between the pieces of a text, where a reader of markup leaves
/// what looks like a tag: “<think>”.
struct Gap {
  std::string_view bytes;
  std::uint32_t place = 0;  ///< in the text
};

std::vector<Gap> gaps(const Document& document) {
  std::vector<Gap> found;
  std::uint32_t before = 0;
  for (const Piece& piece : document.origin.pieces()) {
    if (piece.file.begin > before)
      found.push_back({Span{before, piece.file.begin}.in(document.bytes),
                       piece.text.begin});
    before = std::max(before, piece.file.end);
  }
  const auto size = static_cast<std::uint32_t>(document.bytes.size());
  if (size > before)
    found.push_back({Span{before, size}.in(document.bytes),
                     static_cast<std::uint32_t>(document.text.size())});
  return found;
}

const Vocabulary* vocabulary_of(const Article& article) {
  for (const Pair& pair : article.pairs)
    if (pair.target.vocabulary != nullptr) return pair.target.vocabulary;
  return nullptr;
}

/// What is no text to the reader of a format with tags can be residue all the
/// same.
void check_gaps(const Article& article, std::string_view kind,
                std::string_view name, Report& report) {
  const Vocabulary* vocabulary = vocabulary_of(article);
  if (vocabulary == nullptr || !article.target().is_marked_up) return;
  for (const Gap& gap : gaps(article.target())) {
    const auto found =
        vocabulary->residue().found(kind, gap.bytes, {}, ResiduePlace::middle);
    if (!found ||
        article.source().bytes.find(found->in(gap.bytes)) != std::string::npos)
      continue;
    report.add({.target = Span{gap.place, gap.place},
                .message = fmt::format("“{}” is {}.",
                                       shortened(found->in(gap.bytes)), name),
                .confidence = 0.95F});
  }
}

}  // namespace

Rule residue_rule(About about, std::string_view kind, std::string_view name) {
  about.pairs = Pairs::all;
  return {.about = std::move(about),
          .check =
              [kind, name](const Pair& pair, const DocumentStatistics& document,
                           Report& report) {
                const Side& target = pair.target;
                if (target.text.empty() || target.vocabulary == nullptr ||
                    target.place.kind == Kind::code)
                  return;
                const auto span = target.vocabulary->residue().found(
                    kind, target.text, target.words,
                    position_of(document, pair));
                if (!span ||
                    is_code(document.target(), span->shifted(target.offset)))
                  return;
                if (is_excused(pair, document, kind, target[*span])) return;
                report.add(pair,
                           {.target = span,
                            .message = fmt::format(
                                "“{}” is {}.", shortened(target[*span]), name),
                            .confidence = 0.95F});
              },
          .outside_pairs =
              [kind, name](const Article& article, Report& report) {
                check_gaps(article, kind, name, report);
              }};
}

}  // namespace interlint
