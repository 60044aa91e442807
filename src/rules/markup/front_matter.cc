#include "rules/markup/front_matter.h"

#include <algorithm>
#include <optional>

#include "text/fold.h"

namespace interlint {
namespace {

std::string_view without_quotes(std::string_view value) {
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
      value.back() == value.front())
    return value.substr(1, value.size() - 2);
  return value;
}

Span span_in(std::string_view part, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

bool is_key(std::string_view key) {
  return !key.empty() &&
         key.find_first_of(" \t#-[\"") == std::string_view::npos;
}

std::optional<Setting> setting_in(std::string_view line, char sign,
                                  std::string_view text) {
  const std::size_t at = line.find(sign);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view key = line.substr(0, at);
  if (sign == '=') key = trimmed(key);
  if (!is_key(key)) return std::nullopt;
  const std::string_view value = without_quotes(trimmed(line.substr(at + 1)));
  if (value.empty()) return Setting{key, {}, span_in(key, text), {}};
  return Setting{key, value, span_in(key, text), span_in(value, text)};
}

}  // namespace

std::vector<Setting> settings_of(const Document& document) {
  std::vector<Setting> found;
  const std::string_view text = document.text;
  std::string_view head = document.settings.in(text);
  if (head.empty()) return found;
  const char sign = head.front() == '-' ? ':' : '=';
  while (!head.empty()) {
    const std::size_t end = head.find('\n');
    const std::optional<Setting> setting =
        setting_in(head.substr(0, end), sign, text);
    if (setting) found.push_back(*setting);
    head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
  }
  return found;
}

}  // namespace interlint
