#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "evidence/words/words.h"
#include "languages/vocabulary.h"
#include "phrases/phrasebook.h"
#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::exonym_missing {
namespace {

/// What the target's language calls the place; empty if the name may stay.
std::string_view usual_name(const Table& places, std::string_view name) {
  const auto name_of = [](const Row& row) {
    return std::string_view(row.cells[0]);
  };
  const auto row = std::ranges::lower_bound(places.rows, name, {}, name_of);
  return row != places.rows.end() && row->cells[0] == name
             ? std::string_view(row->cells[1])
             : std::string_view();
}

/// Does the source write the word just so, or with an ending of its own?
bool is_copied(const Pair& pair, const Word& word) {
  const std::string name(without_possessive(pair.target[word]));
  return std::ranges::any_of(pair.source.words, [&](const Word& other) {
    const std::string_view text = pair.source[other];
    return text == name || text == name + "s" || text == pair.target[word];
  });
}

/// Has the word its capital because it is part of a name?  The first of the
/// text has one anyway, unless it is the same in the source and no small word.
bool is_of_name(const Pair& pair, std::size_t i) {
  const Word& word = pair.target.words[i];
  if (i > 0) return is_capitalised(word);
  const Vocabulary* target = pair.target.vocabulary;
  return word.casing == Casing::upper ||
         (is_capitalised(word) && holds(pair.source, word.hash) &&
          target != nullptr && !target->function_words().has(word.hash));
}

/// Does a capital stand beside the word, or a number behind it, as in the names
/// of firms, clubs and streets: “FC Köln”, “Hannover 96”?
bool is_part_of_name(const Pair& pair, std::size_t i) {
  const Side& side = pair.target;
  const auto is_tied = [&](std::size_t one, std::size_t next) {
    return side.between(side.words[one].span.end,
                        side.words[next].span.begin) == " ";
  };
  return (i + 1 < side.words.size() && is_tied(i, i + 1) &&
          (is_capitalised(side.words[i + 1]) || side.words[i + 1].numeric)) ||
         (i > 0 && is_tied(i - 1, i) && is_of_name(pair, i - 1));
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  if (pair.phrasebook == nullptr || pair.source.empty()) return;
  const Table& places = pair.phrasebook->table("places", 2);
  if (places.rows.empty()) return;
  for (std::size_t i = 0; i < pair.target.words.size(); ++i) {
    const Word& word = pair.target.words[i];
    if (word.casing != Casing::title) continue;
    const std::string_view name =
        usual_name(places, without_possessive(pair.target[word]));
    if (name.empty() || !is_copied(pair, word) || is_part_of_name(pair, i) ||
        is_hyphenated(pair.target, word) || is_quoted(pair.target, word.span) ||
        is_address(pair.target, word.span) ||
        pair.target.text.find(name) != std::string_view::npos)
      continue;
    report.add(
        pair,
        {.target = word.span,
         .message = fmt::format("“{}” is “{}” here.", pair.target[word], name),
         .confidence = 0.7F,
         .edits = {{.target = word.span,
                    .text = std::string(name),
                    .applicability = Edit::Applicability::unsafe}}});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "NAM005",
                .name = "exonym-missing",
                .title = "Place left in the source's name",
                .what =
                    "A place has a name of its own in the target's language, "
                    "and the translation keeps that of the source.",
                .why =
                    "Readers know the place by the other name, or do not know "
                    "that they know it.",
                .cure = "Use the name that readers know.",
                .its = "inconsistent-entities",
                .mqm = "accuracy/untranslated",
                .severity = Severity::info,
                .reads = Reads::words,
                .approval = Approval::of_target,
                .yields_to = {{"untranslated-segment"},
                              {"segment-added"},
                              {"block-added"},
                              {"protected-text-translated"}},
                .fixes = Fixes::unsafe,
                .bad = {{"Sie wohnt in Neapel.", "She lives in [[Neapel]]."},
                        {"Die Messe in Köln ist groß.",
                         "The trade fair in [[Köln]] is large."}},
                .good = {{"Sie wohnt in Neapel.", "She lives in Naples."},
                         {"Der FC Köln gewann.", "FC Köln won."},
                         {"Sie wohnt in Berlin.", "She lives in Berlin."}}},
      .check = check};
}

}  // namespace interlint::rules::exonym_missing
