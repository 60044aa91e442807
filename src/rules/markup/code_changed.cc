#include <fmt/format.h>

#include <algorithm>

#include "evidence/markup/kept.h"
#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "rules/markup/change_notice.h"
#include "rules/markup/code_text.h"
#include "rules/markup/placeholders.h"
#include "rules/rule.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace interlint::rules::code_changed {
namespace {

/// Inline code, white space and a final slash aside.
std::vector<Kept> inline_code(const Document& document) {
  std::vector<Kept> found;
  for (const Mark& mark : document.marks) {
    const std::string_view code = mark.span.in(document.text);
    if (mark.kind != Mark::Kind::code || code.empty()) continue;
    std::string key;
    for (const char c : code)
      if (!std::string_view(" \t\r\n").contains(c)) key += c;
    if (key.ends_with('/')) key.pop_back();
    found.push_back({std::move(key), std::string(code), mark.span});
  }
  return found;
}

const Vocabulary* source_vocabulary(const Article& article) {
  for (const Pair& pair : article.pairs)
    if (pair.source.vocabulary != nullptr) return pair.source.vocabulary;
  return nullptr;
}

/// Is it a word of the language?  Nouns may be in small letters, as variables
/// are.
bool is_word_of(const Vocabulary* language, std::string_view word) {
  return language == nullptr || !language->can_spell() ||
         language->knows(word) || language->knows(capitalised(word));
}

bool is_statement(std::string_view code) {
  return code.contains(" = ") || code.contains("(") || code.contains(";");
}

/// "apt show Paket", "apt show package": words of the source language that
/// stand for what a reader puts there, or name a button, are translated.  In a
/// statement of a program they are names.
bool may_be_meant(std::string_view before, std::string_view after,
                  const Vocabulary* source) {
  if (is_statement(before) || digit_runs(before) != digit_runs(after))
    return false;
  const std::vector<Span> lost = words_lost(before, after);
  if (lower_case(before) == lower_case(after)) return true;
  if (lost.empty()) return false;
  return std::ranges::all_of(
      lost, [&](Span word) { return is_word_of(source, word.in(before)); });
}

/// Is nothing lost but words for what a reader puts there, which the target
/// has in its own language?
bool is_rendered(const Article& article, Span before, Span after) {
  const std::string_view first = before.in(article.source().text);
  const std::string_view second = after.in(article.target().text);
  return digit_runs(first) == digit_runs(second) &&
         (differ_in_placeholders(article, before, after) ||
          (!is_statement(first) && is_translated(article, first, second)));
}

void report_difference(Span before, Span after, const Article& article,
                       std::string message, Report& report) {
  if (is_rendered(article, before, after)) return;
  const std::string_view first = before.in(article.source().text);
  const std::string_view second = after.in(article.target().text);
  const Parting apart = parting(first, second);
  Notice notice{.source = apart.first.shifted(before.begin),
                .target = apart.second.shifted(after.begin),
                .message = std::move(message)};
  if (may_be_meant(first, second, source_vocabulary(article))) {
    notice.severity = Severity::info;
    notice.confidence = 0.5F;
  }
  report.add(std::move(notice));
}

void report_change(const Article& article, const Change& change,
                   Report& report) {
  if (change.lost && change.gained) {
    report_difference(change.lost->span, change.gained->span, article,
                      fmt::format("The code “{}” became “{}”.",
                                  change.lost->shown, change.gained->shown),
                      report);
    return;
  }
  Notice notice = notice_of(
      change, change.lost
                  ? fmt::format("The code “{}” is missing.", change.lost->shown)
                  : fmt::format("The code “{}” is not in the source.",
                                change.gained->shown));
  notice.severity = Severity::info;
  notice.confidence = 0.6F;
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
    report_difference(
        before[i], after[i], article,
        fmt::format("“{}” became “{}” in this piece of code.",
                    apart.first.in(first), apart.second.in(second)),
        report);
  }
}

void check(const Article& article, Report& report) {
  if (!has_same_markup(article)) return;
  for (const Change& change : changes(article, inline_code(article.source()),
                                      inline_code(article.target())))
    report_change(article, change, report);
  check_blocks(article, report);
}

}  // namespace

Rule rule() {
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
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"Tippen Sie `[[anzahl]] = 5` ein.",
                         "Type `[[number]] = 5`."},
                        {"Ein Beispiel: ¶ ``` ⏎ [[anzahl]] = 5 ⏎ ```",
                         "An example: ¶ ``` ⏎ [[number]] = 5 ⏎ ```"}},
                .good = {{"Tippen Sie `anzahl = 5` ein.", "Type `anzahl = 5`."},
                         {"Ein Beispiel: ¶ ``` ⏎ n = 5 # Anzahl ⏎ ```",
                          "An example: ¶ ``` ⏎ n = 5 # number ⏎ ```"}}},
      .check = check};
}

}  // namespace interlint::rules::code_changed
