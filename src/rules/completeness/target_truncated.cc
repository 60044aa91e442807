#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "evidence/alignment/gaps.h"
#include "evidence/alignment/spans.h"
#include "rules/rule.h"

namespace interlint::rules::target_truncated {
namespace {

constexpr std::size_t least_words = 4;     // of a sentence that breaks off
constexpr std::ptrdiff_t usual_texts = 3;  // that show how the text ends

/// The last pair whose side is body text, and nothing but furniture follows.
const Pair* last_text(const Article& article, Side Pair::* side) {
  for (auto pair = article.pairs.rbegin(); pair != article.pairs.rend();
       ++pair) {
    const Side& text = (*pair).*side;
    if (text.text.empty() || text.place.kind == Kind::furniture) continue;
    return text.place.kind == Kind::paragraph ? &*pair : nullptr;
  }
  return nullptr;
}

/// Without a source: do the other paragraphs end in marks?
bool usually_ends(const Article& article, const Pair& last) {
  std::ptrdiff_t ended = 0;
  std::ptrdiff_t open = 0;
  for (const Pair& pair : article.pairs) {
    if (&pair == &last || !pair.target.place.ends_block ||
        pair.target.place.kind != Kind::paragraph)
      continue;
    ++(ends_like_a_sentence(pair.target.text) ? ended : open);
  }
  return ended >= usual_texts && open == 0;
}

void check_end(const Article& article, Report& report) {
  const Pair* last = last_text(article, &Pair::target);
  if (last == nullptr || last->target.words.size() < least_words ||
      ends_like_a_sentence(last->target.text))
    return;
  if (article.has_source()) {
    const Pair* source = last_text(article, &Pair::source);
    if (source == nullptr || !ends_like_a_sentence(source->source.text)) return;
  } else if (!usually_ends(article, *last)) {
    return;
  }
  const auto size = static_cast<std::uint32_t>(last->target.text.size());
  report.add(last->target,
             {.target = Span{size, size},
              .message = fmt::format(
                  "The text breaks off in mid-sentence, behind “{}”.",
                  last->target[last->target.words.back()])});
}

void check_tail(const Article& article, Report& report) {
  const std::vector<Gap> found = gaps(article, Lacking::target);
  if (found.empty() || !is_cut_off(article, found.back())) return;
  const Gap& gap = found.back();
  if (gap.confidence < least_gap_confidence) return;
  report.add({.source = gap.span,
              .target = gap.missing,
              .message = fmt::format(
                  "The translation stops here; the source goes on: {} {} no "
                  "counterpart.",
                  shown(article, gap, Lacking::target),
                  gap.count == 1 ? "has" : "have"),
              .confidence = gap.confidence});
}

void check(const Article& article, Report& report) {
  check_end(article, report);
  if (article.has_source()) check_tail(article, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "OMI007",
                .name = "target-truncated",
                .title = "Translation cut off",
                .what =
                    "The last paragraph of the target ends in mid-sentence, or "
                    "the end of the source has no counterpart.",
                .why = "The end of the text is missing.",
                .cure = "Translate the rest.",
                .its = "omission",
                .mqm = "accuracy/omission",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .yields_to = {{"untranslated-segment"}, {"repeated-segment"}},
                .plants = {"paragraph-removed", "cut-off-document"},
                .bad = {{"Sie aß zu Abend und ging nach Hause.",
                         "She had dinner and went[[]]"}},
                .good = {{"Sie aß zu Abend und ging nach Hause.",
                          "She had dinner and went home."},
                         {"Mehr zum Thema in unserem Archiv",
                          "More on this in our archive"}}},
      .check = check};
}

}  // namespace interlint::rules::target_truncated
