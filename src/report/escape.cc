#include "report/escape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::string_view replacement = "\uFFFD";

/// Bytes that stand for themselves in each place; the others are looked at.
using Plain = std::array<bool, 256>;

constexpr Plain plain_but(std::string_view special) {
  Plain plain{};
  for (std::size_t i = 0x20; i < 0x80; ++i) plain[i] = true;
  for (const char c : special) plain[static_cast<unsigned char>(c)] = false;
  return plain;
}

constexpr Plain plain_in_xml = plain_but("&<>\"");
constexpr Plain plain_in_json = plain_but("\"\\");

/// The first byte at or behind `at` that is not plain.
std::uint32_t skip_plain(std::string_view text, std::uint32_t at,
                         const Plain& plain) {
  while (at < text.size() && plain[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

bool is_noncharacter(char32_t c) {
  return c == 0xFFFE || c == 0xFFFF;
}

void append_hexadecimal(std::string& text, char32_t c, std::string_view digits,
                        int least) {
  int width = least;
  while (width < 6 && (c >> (4 * static_cast<unsigned>(width))) != 0) ++width;
  for (int i = width - 1; i >= 0; --i)
    text += digits[(c >> (4 * static_cast<unsigned>(i))) & 0xFU];
}

std::string_view xml_escape(char32_t c, XmlPlace place) {
  const bool in_attribute = place == XmlPlace::attribute;
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return in_attribute ? "&quot;" : "\"";
    case '\t': return in_attribute ? "&#9;" : "\t";
    case '\n': return in_attribute ? "&#10;" : "\n";
    case '\r': return "&#13;";
    default: return {};
  }
}

void append_forbidden(std::string& xml, char32_t c, XmlPlace place) {
  if (place != XmlPlace::segment) {
    xml += replacement;
    return;
  }
  xml += "<cp hex=\"";
  append_hexadecimal(xml, c, "0123456789ABCDEF", 4);
  xml += "\"/>";
}

void append_json_escape(std::string& json, char32_t c) {
  switch (c) {
    case '"': json += "\\\""; return;
    case '\\': json += "\\\\"; return;
    case '\n': json += "\\n"; return;
    case '\r': json += "\\r"; return;
    case '\t': json += "\\t"; return;
    default: break;
  }
  json += "\\u";
  append_hexadecimal(json, c, "0123456789abcdef", 4);
}

}  // namespace

void append_xml(std::string& xml, std::string_view text, XmlPlace place) {
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t stop = skip_plain(text, at, plain_in_xml);
    xml += text.substr(at, stop - at);
    if (stop == text.size()) return;
    const CodePoint c = code_point_at(text, stop);
    at = c.end;
    if (c.malformed)
      xml += replacement;
    else if (const std::string_view escaped = xml_escape(c.value, place);
             !escaped.empty())
      xml += escaped;
    else if (c.value < 0x20 || is_noncharacter(c.value))
      append_forbidden(xml, c.value, place);
    else
      xml += text.substr(stop, c.end - stop);
  }
}

void append_json(std::string& json, std::string_view text) {
  json += '"';
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t stop = skip_plain(text, at, plain_in_json);
    json += text.substr(at, stop - at);
    if (stop == text.size()) break;
    const CodePoint c = code_point_at(text, stop);
    at = c.end;
    if (c.malformed)
      json += replacement;
    else if (c.value < 0x80 || is_noncharacter(c.value))
      append_json_escape(json, c.value);
    else
      json += text.substr(stop, c.end - stop);
  }
  json += '"';
}

void append_number(std::string& text, std::uint64_t number) {
  std::array<char, 20> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  text.append(digits.data(), end);
}

void append_share(std::string& text, double share) {
  constexpr std::uint32_t parts = 10'000;
  const double kept = std::isnan(share) ? 0 : std::clamp(share, 0.0, 1.0);
  const auto whole = static_cast<std::uint32_t>(std::lround(kept * parts));
  if (whole == parts || whole == 0) {
    text += whole == parts ? '1' : '0';
    return;
  }
  std::uint32_t rest = whole;
  text += "0.";
  for (std::uint32_t unit = parts / 10; rest > 0; unit /= 10) {
    text += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
}

}  // namespace interlint
