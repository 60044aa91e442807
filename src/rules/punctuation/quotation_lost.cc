#include <algorithm>

#include "evidence/punctuation/glyphs.h"
#include "evidence/quotation/passages.h"
#include "evidence/quotation/quotations.h"
#include "rules/rule.h"
#include "text/utf8.h"
#include "text/words.h"

namespace interlint::rules::quotation_lost {
namespace {

// What is shorter is a title, a name or a word, which italics or nothing at
// all may set off.
constexpr std::size_t least_characters = 40;
constexpr float least_confidence = 0.5F;  // of an alignment

/// Are most words of the quotation still there as they were: a title, a name?
bool is_copied(const Article& article, const Passage& passage,
               std::string_view quoted) {
  const std::vector<Word> inside = words(quoted);
  const std::vector<Word> target =
      words(passage.target.in(article.target().text));
  const auto kept = std::ranges::count_if(inside, [&](const Word& word) {
    return std::ranges::find(target, word.hash, &Word::hash) != target.end();
  });
  return static_cast<std::size_t>(kept) * 2 >= inside.size();
}

/// Italics may stand for quotation marks.
bool is_emphasised(const Article& article, const Passage& passage) {
  return std::ranges::any_of(article.target().marks, [&](const Mark& mark) {
    return mark.kind == Mark::Kind::emphasis &&
           mark.span.overlaps(passage.target);
  });
}

bool has_quotation_mark(std::string_view text) {
  return std::ranges::any_of(glyphs(text), [](const Glyph& glyph) {
    return is_quotation_mark(glyph.value) && glyph.value != U'’' &&
           glyph.value != U'\'';
  });
}

bool is_sure(const Article& article, const Passage& passage) {
  const Pair& first = article.pairs[passage.first];
  return !passage.source.empty() && !passage.target.empty() &&
         first.link.confidence >= least_confidence;
}

void check(const Article& article, Report& report) {
  for (const Passage& passage : passages(article)) {
    if (!is_sure(article, passage)) continue;
    const std::string_view source = passage.source.in(article.source().text);
    const std::string_view target = passage.target.in(article.target().text);
    const Quotations quoted = quotations(source);
    if (quoted.paired.empty() || !quoted.balanced()) continue;
    if (has_quotation_mark(target) || !quotations(target).paired.empty() ||
        is_emphasised(article, passage))
      continue;
    for (const Quotation& quotation : quoted.paired) {
      const std::string_view inside = quotation.inside().in(source);
      if (code_points(inside) < least_characters ||
          is_copied(article, passage, inside))
        continue;
      report.add({.source = quotation.whole().shifted(passage.source.begin),
                  .target = Span{passage.target.end, passage.target.end},
                  .message = "The quotation is no longer marked as one.",
                  .confidence = 0.8F});
    }
  }
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "PUN005",
           .name = "quotation-lost",
           .title = "Quotation no longer marked",
           .what =
               "The source quotes a passage, the target marks none as quoted.",
           .why = "Readers take the words for the author's own.",
           .cure = "Set the quotation marks.",
           .its = "typographical",
           .mqm = "accuracy/omission",
           .severity = Severity::warning,

           .reads = Reads::marks,
           .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
           .plants = {"quotes-lost"},
           .bad =
               {{"Er sagte: [[„Wir werden morgen früh alle wieder nach Hause "
                 "gehen.“]]",
                 "He said we would all go home again tomorrow morning.[[]]"}},
           .good = {{"Er nannte es „Betrug“.", "He called it “fraud”."},
                    {"Sie liest die „Neue Zeit“.", "She reads Neue Zeit."},
                    {"Er sagte: „Wir gehen.“", "He said: *We are leaving.*"}}},
      .check = check};
}

}  // namespace interlint::rules::quotation_lost
