#include <algorithm>
#include <optional>

#include "evidence/punctuation/glyphs.h"
#include "languages/vocabulary.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::question_changed {
namespace {

constexpr std::u32string_view question_marks = U"?？؟\u037E՞⁇⁈⁉‽፧";

bool is_question_mark(char32_t c) {
  if (c < 0x80) return c == U'?';
  return question_marks.find(c) != std::u32string_view::npos;
}

/// The last question mark that is no part of an address.
std::optional<Span> question_mark(std::string_view text) {
  std::optional<Span> last;
  if (!text.contains('?') && ascii_end(text, 0) == text.size()) return last;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_question_mark(c.value) && !is_technical(token_at(text, at)))
      last = Span{at, c.end};
    at = c.end;
  }
  return last;
}

/// Does `text` hold `ending` at the end of a word, a clause or the text?
bool ends_a_clause(std::string_view text, std::string_view ending) {
  for (std::size_t at = text.find(ending); at != std::string_view::npos;
       at = text.find(ending, at + 1)) {
    const auto end = static_cast<std::uint32_t>(at + ending.size());
    if (end == text.size() || !is_letter(code_point_at(text, end).value))
      return true;
  }
  return false;
}

/// Does the text ask without a mark, as Japanese does?
bool asks_by_words(const Side& side) {
  if (side.vocabulary == nullptr) return false;
  return std::ranges::any_of(
      side.vocabulary->table("question-endings", 1).rows,
      [&](const Row& row) { return ends_a_clause(side.text, row.cells[0]); });
}

/// Does the text report a question: “Ob er kommt, ist offen”?
bool reports_a_question(const Side& side) {
  if (side.vocabulary == nullptr) return false;
  const WordSet& openers = side.vocabulary->words("reported-questions");
  return std::ranges::any_of(
      side.words, [&](const Word& word) { return openers.has(word.hash); });
}

/// “She explained why they stay”: a question inside a statement, whose subject
/// comes before its verb.
bool embeds_a_question(const Side& side) {
  if (side.vocabulary == nullptr || side.words.empty()) return false;
  const WordSet& openers = side.vocabulary->words("embedded-questions");
  const WordSet& auxiliaries = side.vocabulary->words("auxiliaries");
  const auto asks = [&](std::size_t i) {
    return side.vocabulary->words("question-words").has(side.words[i].hash) ||
           auxiliaries.has(side.words[i].hash);
  };
  if (openers.empty() || asks(0)) return false;
  for (std::size_t i = 1; i + 2 < side.words.size(); ++i) {
    if (openers.has(side.words[i].hash) &&
        !auxiliaries.has(side.words[i + 1].hash) &&
        side.between(side.words[i - 1].span.end, side.words[i].span.begin) ==
            " ")
      return true;
  }
  return false;
}

/// Where the mark of the text's last sentence stands, or should.
Span end_of(std::string_view text) {
  const auto last = last_glyph(text);
  const auto size = static_cast<std::uint32_t>(text.size());
  if (!last) return {size, size};
  if (is_end_mark(last->value)) return last->span;
  return {last->span.end, last->span.end};
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.source.empty() || pair.target.empty()) return;
  const auto asked = question_mark(pair.source.text);
  const auto asks = question_mark(pair.target.text);
  if (asked.has_value() == asks.has_value()) return;
  if (!asked &&
      (asks_by_words(pair.source) || reports_a_question(pair.source) ||
       !ends_sentence(pair.source.text)))
    return;
  if (asked &&
      (reports_a_question(pair.target) || embeds_a_question(pair.target)))
    return;
  if (asked) {
    report.add(pair, {.source = asked,
                      .target = end_of(pair.target.text),
                      .message = "The source asks, the target does not."});
  } else {
    report.add(pair, {.source = end_of(pair.source.text),
                      .target = asks,
                      .message = "The target asks, the source does not."});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "NEG007",
                    .name = "question-changed",
                    .title = "Question became a statement, or the reverse",
                    .what = "Only one of the two sides has a question mark.",
                    .why = "Asking is not claiming: the reader is told "
                           "something nobody said.",
                    .cure = "Ask where the source asks.",
                    .its = "mistranslation",
                    .mqm = "accuracy/mistranslation",
                    .severity = Severity::warning,
                    .reads = Reads::words,
                    .yields_to = {{"untranslated-segment"}},
                    .plants = {"major_id19_question"},
                    .bad = {{"Kommt er[[?]]", "He is coming[[.]]"},
                            {"Er kommt heute[[.]]", "Is he coming today[[?]]"}},
                    .good = {{"Kommt er?", "Is he coming?"},
                             {"Er fragte: Kommt sie?",
                              "He asked whether she was coming."},
                             {"Wann kommt er", "When is he coming?"},
                             {"Siehe https://a.example/?id=3 im Netz.",
                              "See the web."}}},
          .check = check};
}

}  // namespace interlint::rules::question_changed
