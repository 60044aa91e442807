#include "rules/common/markup_characters.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.h"

namespace interlint {

bool is_ascii(std::string_view text) {
  return ascii_end(text, 0) == text.size();
}

std::string code_of(char32_t c) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(c));
}

std::vector<Sighting> sightings(std::string_view text,
                                const IsSought& is_sought) {
  std::vector<Sighting> found;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value >= 0x20 && c.value < 0x7F) {
      at = c.end;
      continue;
    }
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
