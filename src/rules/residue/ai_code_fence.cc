#include <algorithm>
#include <optional>

#include "evidence/quotation/passages.h"
#include "evidence/quotation/quotations.h"
#include "rules/rule.h"
#include "text/fold.h"

namespace interlint::rules::ai_code_fence {
namespace {

constexpr std::size_t least_quoted = 2;  // passages in one pair of marks

bool begins_with_fence(std::string_view text) {
  const std::string_view begin = trimmed(text);
  return begin.starts_with("```") || begin.starts_with("~~~");
}

void report_fence(const Article& article, Report& report) {
  const Document& target = article.target();
  if (!begins_with_fence(target.bytes) ||
      begins_with_fence(article.source().bytes) || target.blocks.empty())
    return;
  report.add({.target = target.blocks.front().span,
              .message = "The whole text stands in a code fence.",
              .confidence = 0.95F});
}

void report_fences_of_lines(const Article& article, Report& report) {
  for (const Pair& pair : article.pairs) {
    const std::size_t at = pair.target.text.find("```");
    if (at == std::string_view::npos ||
        pair.source.text.find("```") != std::string_view::npos)
      continue;
    const auto begin = static_cast<std::uint32_t>(at);
    report.add(pair, {.target = Span{begin, begin + 3},
                      .message = "The text stands in a code fence.",
                      .confidence = 0.95F});
  }
}

/// Does one pair of quotation marks hold the text from end to end?
bool is_wrapped(std::string_view text) {
  const Quotations found = quotations(trimmed(text));
  return std::ranges::any_of(found.paired, [&](const Quotation& quotation) {
    return quotation.whole() ==
           Span{0, static_cast<std::uint32_t>(trimmed(text).size())};
  });
}

void report_wrapping(const Article& article, Report& report) {
  const Document& target = article.target();
  if (target.blocks.size() < least_quoted || !article.has_source() ||
      !is_wrapped(target.text) || is_wrapped(article.source().text))
    return;
  const Span first = target.blocks.front().span;
  report.add({.target = Span{first.begin, first.begin + 1},
              .message = "The whole text stands in quotation marks.",
              .confidence = 0.9F});
}

void check(const Article& article, Report& report) {
  if (!article.bitext->aligned) {
    report_fences_of_lines(article, report);
    return;
  }
  report_fence(article, report);
  report_wrapping(article, report);
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "ADD016",
                .name = "ai-code-fence",
                .title = "Text wrapped in a code fence",
                .what = "The whole target stands in a code fence or in "
                        "quotation marks, as models hand it out.",
                .why = "The article is shown as code.",
                .cure = "Delete the fence.",
                .its = "addition",
                .mqm = "design/markup",
                .severity = Severity::error,
                .target_only = TargetOnly::reduced,
                .yields_to = {{"untranslated-segment"},
                              {"bilingual-echo"},
                              {"repeated-segment"}},
                .silences = Reach::span,
                .despite = {"unrelated-target"},
                .bad = {{"Der Rat tagte.", "``` ¶ [[The council met.]] ¶ ```"}},
                .good = {{"Der Rat tagte.", "The council met."},
                         {"``` ¶ a = 5 ¶ ```", "``` ¶ a = 5 ¶ ```"}}},
      .check = check};
}

}  // namespace interlint::rules::ai_code_fence
