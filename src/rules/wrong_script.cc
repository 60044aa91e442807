#include <fmt/format.h>

#include <algorithm>

#include "rules/rule.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Letters of one script that follow each other, blanks between them aside.
struct Stretch {
  Script script = no_script();
  Span span;
  std::size_t letters = 0;
};

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::vector<Stretch> stretches(std::string_view text) {
  std::vector<Stretch> found;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    const Script script = is_letter(c.value) ? script_of(c.value) : no_script();
    if (script != no_script()) {
      const bool goes_on =
          !found.empty() && found.back().script == script &&
          text.substr(found.back().span.end, i - found.back().span.end)
                  .find_first_not_of(' ') == std::string_view::npos;
      if (!goes_on) found.push_back({script, {i, i}});
      found.back().span.end = c.end;
      ++found.back().letters;
    }
    i = c.end;
  }
  return found;
}

bool is_excused(const Pair& pair, const Stretch& stretch) {
  // Names in brackets, formulas (µ, Δt), brands: the source has them too, or
  // they are a letter among others.
  return name_of(stretch.script) == "Latin" ||
         (name_of(stretch.script) == "Greek" && stretch.letters < 3) ||
         pair.source.text.find(pair.target[stretch.span]) !=
             std::string_view::npos;
}

void check(const Pair& pair, Report& report) {
  const Side& target = pair.target;
  if (is_ascii(target.text)) return;
  const std::vector<Script> right = scripts_of(target.language);
  if (right.empty()) return;
  for (const Stretch& stretch : stretches(target.text)) {
    if (std::ranges::find(right, stretch.script) != right.end() ||
        is_excused(pair, stretch))
      continue;
    report.add(pair, {.target = stretch.span,
                      .message = fmt::format("“{}” is {} script.",
                                             target[stretch.span],
                                             name_of(stretch.script)),
                      .confidence = 0.95F});
  }
}

}  // namespace

Rule wrong_script() {
  return {.about = {.code = "LNG002",
                    .name = "wrong-script",
                    .title = "Letters of another script",
                    .what = "The target holds letters of a script that its "
                            "language is not written in.",
                    .why = "Readers cannot read them.",
                    .cure = "Translate or transcribe the word.",
                    .its = "characters",
                    .mqm = "fluency/unintelligible",
                    .severity = Severity::error,
                    .alone = Alone::weaker,
                    .bad = {{"Der Preis steigt.", "The [[价格]] is rising."}},
                    .good = {{"Der Winkel α beträgt 30 Grad.",
                              "The angle α is 30 degrees."},
                             {"Moskau (Москва) wächst.",
                              "Moscow (Москва) is growing."}}},
          .check = check};
}

}  // namespace interlint
