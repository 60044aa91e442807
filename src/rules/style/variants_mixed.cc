#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::variants_mixed {
namespace {

/// A pattern of one or two words, and where the target uses it.
struct Variant {
  std::string_view text;
  std::vector<Span> places;  ///< in the document
};

/// Where `text`, which may hold a blank or a hyphen, stands as words of its
/// own.
void find(const Side& side, const std::string& lower, Variant& variant) {
  for (std::size_t at = lower.find(variant.text); at != std::string::npos;
       at = lower.find(variant.text, at + 1)) {
    const Span span{static_cast<std::uint32_t>(at),
                    static_cast<std::uint32_t>(at + variant.text.size())};
    const bool begins = std::ranges::any_of(side.words, [&](const Word& word) {
      return word.span.begin == span.begin;
    });
    const bool ends = std::ranges::any_of(side.words, [&](const Word& word) {
      return word.span.end == span.end;
    });
    if (begins && ends && !is_quoted(side, span))
      variant.places.push_back(span.shifted(side.offset));
  }
}

void report_mixture(Variant one, Variant other, Report& report) {
  if (one.places.empty() || other.places.empty()) return;
  if (one.places.size() > other.places.size()) std::swap(one, other);
  report.add({.target = one.places.front(),
              .message = fmt::format("“{}” here and “{}” elsewhere ({} to {}).",
                                     one.text, other.text, one.places.size(),
                                     other.places.size()),
              .confidence = 0.7F});
}

void check(const Article& article, Report& report) {
  const auto known = std::ranges::find_if(article.pairs, [](const Pair& pair) {
    return pair.target.vocabulary != nullptr;
  });
  if (known == article.pairs.end()) return;
  for (const Row& row : known->target.vocabulary->table("variants", 2).rows) {
    Variant one{.text = row.cells[0]};
    Variant other{.text = row.cells[1]};
    for (const Pair& pair : article.pairs) {
      const std::string lower = lower_case(pair.target.text);
      if (lower.size() != pair.target.text.size()) continue;
      find(pair.target, lower, one);
      find(pair.target, lower, other);
    }
    report_mixture(std::move(one), std::move(other), report);
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "STY005",
                    .name = "variants-mixed",
                    .title = "One word written in two ways",
                    .what = "The text writes a word in two ways that are both "
                            "right: e-mail and email, per cent and percent.",
                    .why = "It looks like two hands and no editor.",
                    .cure = "Choose one of them.",
                    .its = "inconsistency",
                    .mqm = "style/inconsistent-style",
                    .severity = Severity::info,
                    .target_only = TargetOnly::full,
                    .on = false,
                    .bad = {{"Die Mail kam an. Die Mail war kurz. Keine Mail "
                             "fehlte.",
                             "The email arrived. The [[e-mail]] was short. No "
                             "email was missing."}},
                    .good = {{"Die Mail kam an. Die Mail war kurz.",
                              "The email arrived. The email was short."}}},
          .check = check};
}

}  // namespace interlint::rules::variants_mixed
