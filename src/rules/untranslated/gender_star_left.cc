#include <fmt/format.h>

#include <optional>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "phrases/phrasebook.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::gender_star_left {
namespace {

constexpr std::uint32_t least_stem = 3;

/// The whole word that carries the mark which begins at `at`.
std::optional<Span> marked_word(std::string_view text, std::size_t at,
                                std::size_t size) {
  auto begin = static_cast<std::uint32_t>(at);
  const auto end = static_cast<std::uint32_t>(at + size);
  if (end < text.size()) {
    const char32_t next = code_point_at(text, end).value;
    if (is_letter_or_digit(next)) return std::nullopt;
  }
  while (begin > 0 && is_letter(code_point_before(text, begin)))
    begin = start_before(text, begin);
  if (at - begin < least_stem) return std::nullopt;
  // “LehrerInnen”: the stem ends small, or the word is in capitals.
  if (!is_lower(code_point_before(text, static_cast<std::uint32_t>(at))))
    return std::nullopt;
  return Span{begin, end};
}

std::vector<Span> marked_words(std::string_view text, const Table& marks) {
  std::vector<Span> found;
  for (const Row& row : marks.rows) {
    const std::string& mark = row.cells[0];
    for (std::size_t at = text.find(mark); at != std::string_view::npos;
         at = text.find(mark, at + 1))
      if (const auto span = marked_word(text, at, mark.size()))
        found.push_back(*span);
  }
  return found;
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.phrasebook == nullptr || pair.source.vocabulary == nullptr ||
      pair.target.text.find_first_of(":*_/I") == std::string_view::npos)
    return;
  const Table& of_source = pair.source.vocabulary->table("gender-marks", 1);
  const auto in_source = marked_words(pair.source.text, of_source);
  std::vector<Span> left = marked_words(pair.target.text, of_source);
  if (!in_source.empty()) {
    for (const Span span : marked_words(
             pair.target.text, pair.phrasebook->table("gender-marks", 1)))
      left.push_back(span);
  }
  for (const Span span : left) {
    if (is_quoted(pair.target, span)) continue;
    report.add(pair, {.target = span,
                      .message = fmt::format("“{}” keeps the gender mark of "
                                             "the source language.",
                                             pair.target[span])});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "UNT006",
                    .name = "gender-star-left",
                    .title = "Gender mark left",
                    .what = "A word keeps a mark for all sexes that only the "
                            "source language has.",
                    .why = "Readers take it for a typing error.",
                    .cure = "Use the plain word of the target language.",
                    .its = "untranslated",
                    .mqm = "accuracy/untranslated",
                    .severity = Severity::warning,
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::marks,
                    .copied_text = CopiedText::judged,
                    .yields_to = {{"bilingual-echo"},
                                  {"repeated-segment"},
                                  {"protected-text-translated"},
                                  {"characters", Reach::touch}},
                    .bad = {{"Die Lehrer:innen streiken.",
                             "The [[teachers:inside]] are on strike."}},
                    .good = {{"Die Lehrer:innen streiken.",
                              "The teachers are on strike."},
                             {"Das Haus: innen hell.",
                              "The house: bright inside."}}},
          .check = check};
}

}  // namespace interlint::rules::gender_star_left
