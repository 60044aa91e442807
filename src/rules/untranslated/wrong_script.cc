#include <fmt/format.h>

#include <algorithm>

#include "evidence/words/words.h"
#include "rules/rule.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint::rules::wrong_script {
namespace {

/// Letters of one script that follow each other, blanks between them aside.
struct Stretch {
  Script script = no_script();
  Span span;
  std::size_t letters = 0;
};

/// A filter: all letters of scripts beyond Latin have first bytes from 0xCD on,
/// and so have the dashes and quotation marks of prose, which begin E2 80.
bool may_hold_other_script(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) >= 0xCD &&
        !text.substr(i).starts_with("\xE2\x80"))
      return true;
  }
  return false;
}

/// The script of a letter; the mark of a long vowel, ー, is one of kana.
Script script_at(char32_t c) {
  constexpr char32_t long_vowel = 0x30FC;
  if (c == long_vowel) return script_of(U'ア');
  return is_letter(c) ? script_of(c) : no_script();
}

/// Japanese mixes characters and kana in one word.
bool go_together(Script one, Script other) {
  const auto is_japanese = [](Script script) {
    const std::string_view name = name_of(script);
    return name == "Han" || name == "Hiragana" || name == "Katakana";
  };
  return one == other || (is_japanese(one) && is_japanese(other));
}

std::vector<Stretch> stretches(std::string_view text) {
  std::vector<Stretch> found;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    const Script script = script_at(c.value);
    if (script != no_script()) {
      const bool goes_on =
          !found.empty() && go_together(found.back().script, script) &&
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

bool is_latin_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z');
}

/// Does the text tell the original beside a name: “Moscow (Москва, Россия)”?
bool is_in_bracket_of_its_own(std::string_view text, Span span) {
  const std::size_t open = text.substr(0, span.begin).find_last_of("([");
  const std::size_t close = text.find_first_of(")]", span.end);
  if (open == std::string_view::npos || close == std::string_view::npos)
    return false;
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  return inside.find_first_of(")]") == std::string_view::npos &&
         std::ranges::none_of(inside, is_latin_or_digit);
}

/// Is the word spoken of, or part of an address or of another word?
bool is_shown(const Side& target, Span span) {
  static constexpr std::u32string_view marks = U"\"'“”„‘’‚«»‹›「」『』《》〈〉";
  const char32_t before = code_point_before(target.text, span.begin);
  const char32_t behind = span.end < target.text.size()
                              ? code_point_at(target.text, span.end).value
                              : U' ';
  return is_quoted(target, span) || is_address(target, span) ||
         marks.find(before) != std::u32string_view::npos ||
         marks.find(behind) != std::u32string_view::npos || is_letter(before) ||
         is_letter(behind);
}

enum class Origin : std::uint8_t { elsewhere, source };

bool writes(std::string_view language, Script script) {
  const std::vector<Script> all = scripts_of(language);
  return std::ranges::find(all, script) != all.end();
}

/// Names in brackets, formulas (µ, Δt), a letter among others.
bool is_excused(const Pair& pair, const Stretch& stretch, Origin origin) {
  const std::string_view script = name_of(stretch.script);
  if (script == "Latin" || (script == "Greek" && stretch.letters < 3))
    return true;
  if (origin == Origin::elsewhere) return false;
  // A source that writes it in another script itself speaks of it.
  return !writes(pair.source.language, stretch.script) ||
         (stretch.letters < 2 && script != "Han") ||
         is_in_bracket_of_its_own(pair.target.text, stretch.span) ||
         is_shown(pair.target, stretch.span);
}

Origin origin(const Pair& pair, const Stretch& stretch) {
  return pair.source.text.find(pair.target[stretch.span]) ==
                 std::string_view::npos
             ? Origin::elsewhere
             : Origin::source;
}

Notice notice(const Pair& pair, const Stretch& stretch, Origin origin) {
  const bool left = origin == Origin::source;
  return {.target = stretch.span,
          .message =
              fmt::format("“{}” {} {} script.", pair.target[stretch.span],
                          left ? "was left in" : "is", name_of(stretch.script)),
          .confidence = left ? 0.9F : 0.95F,
          .severity = left ? Severity::warning : Severity::error};
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const Side& target = pair.target;
  if (!may_hold_other_script(target.text)) return;
  const std::vector<Script> right = scripts_of(target.language);
  if (right.empty()) return;
  for (const Stretch& stretch : stretches(target.text)) {
    const Origin from = origin(pair, stretch);
    if (std::ranges::find(right, stretch.script) == right.end() &&
        !is_excused(pair, stretch, from))
      report.add(pair, notice(pair, stretch, from));
  }
}

}  // namespace

Rule rule() {
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
                    .target_only = TargetOnly::reduced,
                    .reads = Reads::language,
                    .copied_text = CopiedText::judged,
                    .yields_to = {{"untranslated-segment"}, {"bilingual-echo"}},
                    .plants = {"other-script"},
                    .bad =
                        {
                            {"Der Preis steigt.", "The [[价格]] is rising."},
                        },
                    .good = {{"Der Winkel α beträgt 30 Grad.",
                              "The angle α is 30 degrees."},
                             {"Moskau (Москва) wächst.",
                              "Moscow (Москва) is growing."}}},
          .check = check};
}

}  // namespace interlint::rules::wrong_script
