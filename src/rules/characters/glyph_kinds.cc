#include "rules/characters/glyph_kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace interlint {

bool is_ascii(std::string_view text) {
  return ascii_end(text, 0) == text.size();
}

std::string code_of(char32_t c) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c));
}

namespace {

/// Where the run of plain characters, ASCII that can be shown, ends that begins
/// at `at`.
std::uint32_t plain_end(std::string_view text, std::uint32_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  std::uint64_t eight = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    // The high bit of a byte is set in one of these unless it is plain.
    if (((eight | (eight - 0x20 * ones) | (eight + ones)) & (0x80 * ones)) != 0)
      break;
  }
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;
  return at;
}

}  // namespace

std::vector<Sighting> sightings(std::string_view text,
                                const IsSought& is_sought) {
  std::vector<Sighting> found;
  for (std::uint32_t at = plain_end(text, 0); at < text.size();
       at = plain_end(text, at)) {
    const CodePoint c = code_point_at(text, at);
    if (is_sought(c.value, {at, c.end}, text))
      found.push_back({c.value, {at, c.end}});
    at = c.end;
  }
  return found;
}

void report_characters(const Pair& pair, const IsSought& is_sought,
                       const Told& told, Report& report) {
  const std::vector<Sighting> here = sightings(pair.target.text, is_sought);
  const std::vector<Sighting> there = sightings(pair.source.text, is_sought);
  for (const Sighting& one : here) {
    if (std::ranges::find(there, one.value, &Sighting::value) != there.end())
      continue;
    Notice notice = told(one.value);
    notice.target = one.span;
    report.add(pair, std::move(notice));
  }
  for (const Sighting& one : there) {
    Notice notice = told(one.value);
    notice.source = one.span;
    notice.severity = Severity::info;
    notice.message = "In the source: " + notice.message;
    notice.edits.clear();
    report.add(pair, std::move(notice));
  }
}

}  // namespace interlint
