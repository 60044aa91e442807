#include <fmt/format.h>

#include <algorithm>

#include "rules/common/markup_code.h"
#include "rules/common/markup_kept.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Inline code, white space aside.
std::vector<Kept> inline_code(const Document& document) {
  std::vector<Kept> found;
  for (const Mark& mark : document.marks) {
    const std::string_view code = mark.span.in(document.text);
    if (mark.kind != Mark::Kind::code || code.empty()) continue;
    std::string key;
    for (const char c : code)
      if (!std::string_view(" \t\r\n").contains(c)) key += c;
    found.push_back({std::move(key), std::string(code), mark.span});
  }
  return found;
}

/// A plain word in code type may be the name of a button, which is translated.
bool is_plain_words(std::string_view code) {
  for (std::uint32_t at = 0; at < code.size();) {
    const CodePoint c = code_point_at(code, at);
    if (!is_letter(c.value) && c.value != ' ' && c.value != '-') return false;
    at = c.end;
  }
  return true;
}

void report_change(const Change& change, Report& report) {
  if (!change.lost || !change.gained) {
    Notice notice = notice_of(
        change, change.lost ? fmt::format("The code “{}” is missing.",
                                          change.lost->shown)
                            : fmt::format("The code “{}” is not in the source.",
                                          change.gained->shown));
    notice.severity = change.lost ? Severity::warning : Severity::info;
    notice.confidence = 0.6F;
    report.add(std::move(notice));
    return;
  }
  const std::string& before = change.lost->shown;
  const std::string& after = change.gained->shown;
  const Parting apart = parting(before, after);
  Notice notice{
      .source = apart.first.shifted(change.lost->span.begin),
      .target = apart.second.shifted(change.gained->span.begin),
      .message = fmt::format("The code “{}” became “{}”.", before, after)};
  if (is_plain_words(before)) {
    notice.severity = Severity::info;
    notice.confidence = 0.5F;
  }
  report.add(std::move(notice));
}

std::vector<Span> code_blocks(const Document& document) {
  std::vector<Span> found;
  for (const Block& block : document.blocks)
    if (block.kind == Kind::code) found.push_back(block.span);
  return found;
}

void check_blocks(const Article& article, Report& report) {
  const std::string_view source = article.source().text;
  const std::string_view target = article.target().text;
  const std::vector<Span> before = code_blocks(article.source());
  const std::vector<Span> after = code_blocks(article.target());
  // A block that is missing is an omission, and would shift all others.
  if (before.size() != after.size()) return;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const std::string_view first = before[i].in(source);
    const std::string_view second = after[i].in(target);
    if (statements(first) == statements(second)) continue;
    const Parting apart = parting(first, second);
    report.add({.source = apart.first.shifted(before[i].begin),
                .target = apart.second.shifted(after[i].begin),
                .message = "This piece of code differs from the source."});
  }
}

void check(const Article& article, Report& report) {
  if (article.source().format != article.target().format) return;
  for (const Change& change : changes(article, inline_code(article.source()),
                                      inline_code(article.target())))
    report_change(change, report);
  check_blocks(article, report);
}

}  // namespace

Rule code_changed() {
  return {
      .about = {.code = "FMT009",
                .name = "code-changed",
                .title = "Code changed",
                .what = "A piece of code, inline or a block, was altered or "
                        "translated.  Comments and strings may be.",
                .why = "Readers copy it, and it does not work.",
                .cure = "Copy the code from the source.",
                .its = "markup",
                .mqm = "accuracy/no-translate",
                .severity = Severity::error,
                .bad = {{"Tippen Sie `[[anzahl]] = 5` ein.",
                         "Type `[[number]] = 5`."},
                        {"Ein Beispiel: ¶ ``` ⏎ [[anzahl]] = 5 ⏎ ```",
                         "An example: ¶ ``` ⏎ [[number]] = 5 ⏎ ```"}},
                .good = {{"Tippen Sie `anzahl = 5` ein.", "Type `anzahl = 5`."},
                         {"Ein Beispiel: ¶ ``` ⏎ n = 5 # Anzahl ⏎ ```",
                          "An example: ¶ ``` ⏎ n = 5 # number ⏎ ```"}}},
      .check = check};
}

}  // namespace interlint
