#include "report/run.h"

#include <algorithm>

namespace interlint {
namespace {

/// Unreserved characters of RFC 3986, and the slash.
bool stands_plain(char c) {
  const bool letter_or_digit = (c >= 'a' && c <= 'z') ||
                               (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter_or_digit || std::string_view("-._~/").contains(c);
}

std::string percent_encoded(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    if (stands_plain(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += digits[byte >> 4U];
    uri += digits[byte & 0xFU];
  }
  return uri;
}

}  // namespace

std::string_view name_of(FailOn fail_on) {
  switch (fail_on) {
    case FailOn::info: return "info";
    case FailOn::warning: return "warning";
    case FailOn::error: return "error";
    case FailOn::never: break;
  }
  return "never";
}

const EnabledRule* enabled(const RunInfo& run, std::string_view code) {
  const auto code_of = [](const EnabledRule& rule) { return rule.about->code; };
  const auto rule = std::ranges::lower_bound(run.rules, code, {}, code_of);
  return rule != run.rules.end() && code_of(*rule) == code ? &*rule : nullptr;
}

int score_of(Severity severity) {
  switch (severity) {
    case Severity::info: return 20;
    case Severity::warning: return 50;
    case Severity::error: break;
  }
  return 80;
}

std::string href_of(const std::string& path, const RunInfo& run) {
  if (path == "-" || run.root.empty())
    return percent_encoded(std::filesystem::path(path).generic_string());
  const std::filesystem::path whole = (run.folder / path).lexically_normal();
  const std::filesystem::path below =
      whole.lexically_relative(run.root.lexically_normal());
  if (below.empty() || *below.begin() == "..")
    return "file://" + percent_encoded(whole.generic_string());
  return percent_encoded(below.generic_string());
}

}  // namespace interlint
