#include <fmt/format.h>

#include "evidence/punctuation/ends.h"
#include "evidence/punctuation/glyphs.h"
#include "rules/rule.h"

namespace interlint::rules::end_mark_changed {
namespace {

/// Marks that do the same in their languages are one.
enum class Ending : std::uint8_t { none, stop, call, question, trail, colon };

Ending ending_of(char32_t c) {
  if (c == U'!' || c == U'！') return Ending::call;
  if (c == U'?' || c == U'？' || c == U'؟' || c == U';')
    return Ending::question;
  if (c == U'…') return Ending::trail;
  if (c == U':' || c == U'：') return Ending::colon;
  return is_end_mark(c) ? Ending::stop : Ending::none;
}

Ending ending_of(std::string_view text, const Glyph& last) {
  const bool trails = text.substr(0, last.span.end).ends_with("...") ||
                      text.substr(0, last.span.end).ends_with("。。。");
  return trails ? Ending::trail : ending_of(last.value);
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const auto source = last_glyph(pair.source.text);
  const auto target = last_glyph(pair.target.text);
  if (!source || !target || !is_prose(pair.target.place)) return;
  const Ending before = ending_of(pair.source.text, *source);
  const Ending after = ending_of(pair.target.text, *target);
  if (before == Ending::none || after == Ending::none || before == after)
    return;
  if (before == Ending::question || after == Ending::question) return;
  if (ends_in_abbreviation(pair.source) || ends_in_abbreviation(pair.target))
    return;
  report.add(pair, {.source = source->span,
                    .target = target->span,
                    .message = fmt::format(
                        "The source ends with “{}”, the target with “{}”.",
                        pair.source[source->span], pair.target[target->span]),
                    .confidence = 0.8F});
}

}  // namespace

Rule rule() {
  return {
      .about =
          {.code = "PUN002",
           .name = "end-mark-changed",
           .title = "Another mark at the end",
           .what = "Source and target end with different marks, question marks "
                   "aside.",
           .why = "The tone changes, or a list loses its announcement.",
           .cure =
               "Use the mark of the source unless the language wants another.",
           .its = "typographical",
           .mqm = "fluency/punctuation",
           .severity = Severity::info,

           .reads = Reads::marks,
           .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
           .plants = {"end-mark"},
           .bad = {{"Halt, stehen bleiben[[!]]", "Stop, stand still[[.]]"}},
           .good = {{"Halt, stehen bleiben!", "Stop, stand still!"},
                    {"Er ging ...", "He left …"},
                    {"彼は来た。", "He came."}}},
      .check = check};
}

}  // namespace interlint::rules::end_mark_changed
