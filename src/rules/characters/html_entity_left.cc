#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "evidence/markup/marks.h"
#include "rules/rule.h"

namespace interlint::rules::html_entity_left {
namespace {

/// The character references of HTML that texts hold, in order of their bytes.
constexpr std::array<std::string_view, 70> names = {
    "Aacute", "Agrave", "Auml",   "Ccedil", "Eacute", "Egrave", "Euml",
    "Ntilde", "Oacute", "Ouml",   "Uuml",   "aacute", "acirc",  "agrave",
    "amp",    "apos",   "aring",  "auml",   "bdquo",  "bull",   "ccedil",
    "cent",   "copy",   "deg",    "eacute", "ecirc",  "egrave", "emsp",
    "ensp",   "euml",   "euro",   "frac12", "frac14", "gt",     "hellip",
    "iacute", "icirc",  "iuml",   "laquo",  "ldquo",  "lsaquo", "lsquo",
    "lt",     "mdash",  "middot", "minus",  "nbsp",   "ndash",  "ntilde",
    "oacute", "ocirc",  "oslash", "ouml",   "para",   "plusmn", "pound",
    "quot",   "raquo",  "rdquo",  "reg",    "rsaquo", "rsquo",  "sbquo",
    "sect",   "shy",    "szlig",  "thinsp", "times",  "trade",  "uuml",
};
static_assert(std::ranges::is_sorted(names));

bool is_digit_of(char c, bool hexadecimal) {
  return (c >= '0' && c <= '9') ||
         (hexadecimal && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
}

/// "#39" or "#x27".
bool is_number(std::string_view name) {
  if (!name.starts_with('#')) return false;
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (hexadecimal) name.remove_prefix(1);
  return !name.empty() && std::ranges::all_of(name, [&](char c) {
    return is_digit_of(c, hexadecimal);
  });
}

std::vector<Span> references(std::string_view text) {
  constexpr std::size_t longest = 10;
  std::vector<Span> found;
  for (std::size_t at = text.find('&'); at != std::string_view::npos;
       at = text.find('&', at + 1)) {
    const std::size_t end = text.substr(at, longest).find(';');
    if (end == std::string_view::npos) continue;
    const std::string_view name = text.substr(at + 1, end - 1);
    if (!is_number(name) && !std::ranges::binary_search(names, name)) continue;
    const auto begin = static_cast<std::uint32_t>(at);
    found.push_back({begin, begin + static_cast<std::uint32_t>(end) + 1});
  }
  return found;
}

void check(const Pair& pair, const DocumentStatistics& document,
           Report& report) {
  if (pair.target.place.kind == Kind::code) return;
  for (const Span span : references(pair.target.text)) {
    const std::string_view shown = pair.target[span];
    if (pair.source.text.contains(shown) ||
        is_in_code(document.target(), pair.target,
                   span.shifted(pair.target.offset)))
      continue;
    report.add(pair, {.target = span,
                      .message = fmt::format(
                          "“{}” is HTML for a character; readers see it as "
                          "it stands.",
                          shown),
                      .confidence = 0.95F});
  }
  for (const Span span : references(pair.source.text)) {
    if (is_in_code(document.source(), pair.source,
                   span.shifted(pair.source.offset)))
      continue;
    report.add(pair, {.source = span,
                      .message = fmt::format(
                          "In the source “{}” is HTML for a character.",
                          pair.source[span]),
                      .severity = Severity::info});
  }
}

}  // namespace

Rule rule() {
  return {.about = {.code = "CHR007",
                    .name = "html-entity-left",
                    .title = "HTML left in the text",
                    .what = "The text shows a character reference of HTML.",
                    .why = "Readers see code in the middle of a sentence.",
                    .cure = "Put the character itself.",
                    .its = "characters",
                    .mqm = "design/markup",
                    .severity = Severity::error,
                    .target_only = TargetOnly::full,
                    .reads = Reads::characters,
                    .plants = {"entity"},
                    .pairs = Pairs::all,
                    .bad = {{"Tom & Co. kam.", "Tom [[&amp;amp;]] Co. came."}},
                    .good = {{"Tom & Co. kam.", "Tom & Co. came."},
                             {"Schreiben Sie `&amp;`.", "Type `&amp;`."}}},
          .check = check};
}

}  // namespace interlint::rules::html_entity_left
