#include "app/cli/parsed.h"

#include <fmt/format.h>

#include <algorithm>

namespace interlint {
namespace {

std::expected<Output, std::string> output_named(std::string_view words) {
  const std::size_t equals = words.find('=');
  if (equals == std::string_view::npos || equals + 1 == words.size())
    return std::unexpected(fmt::format(
        "--output takes FORMAT=FILE, as in xml=report.xml, not “{}”", words));
  return Output{std::string(words.substr(0, equals)),
                std::string(words.substr(equals + 1))};
}

Severity severity_named(std::string_view name) {
  if (name == "error") return Severity::error;
  if (name == "warning") return Severity::warning;
  return Severity::info;
}

/// Puts the operands of `check` where they belong.
std::expected<void, std::string> place_operands(Parsed& parsed) {
  CheckArguments& check = parsed.check;
  const std::vector<std::string>& files = parsed.operands;
  const auto wrong = [&](std::string_view wanted) {
    return std::unexpected(fmt::format(
        "{}, but {} given; see interlint check --help", wanted,
        files.size() == 1 ? "one was" : fmt::format("{} were", files.size())));
  };
  if (check.input_format == "tsv") {
    if (parsed.target_only)
      return std::unexpected(
          "--target-only and --input-format tsv exclude "
          "each other");
    if (files.size() != 1)
      return wrong("check --input-format tsv takes a file");
    check.pairs = files[0];
  } else if (parsed.target_only) {
    if (!files.empty()) check.target = files[0];
    if (files.size() > 1 || check.target.empty())
      return wrong("check --target-only takes one file");
  } else if (files.empty() && !check.source.empty() && !check.target.empty()) {
    return {};
  } else if (files.size() == 2 && check.source.empty() &&
             check.target.empty()) {
    check.source = files[0];
    check.target = files[1];
  } else {
    return wrong("check takes two files, SOURCE and TARGET");
  }
  return {};
}

ColorWhen color_named(std::string_view name) {
  if (name == "always") return ColorWhen::always;
  if (name == "never") return ColorWhen::never;
  return ColorWhen::automatic;
}

}  // namespace

std::expected<Command, std::string> check_command(Parsed& parsed) {
  if (auto placed = place_operands(parsed); !placed)
    return std::unexpected(placed.error());
  CheckArguments& check = parsed.check;
  check.judgement.exit_zero = parsed.exit_zero ? 1 : 0;
  check.reproducible = parsed.reproducible ? 1 : 0;
  check.stats_time = parsed.stats_time ? 1 : 0;
  check.limits.min_severity = severity_named(parsed.min_severity);
  for (const std::string& words : parsed.outputs) {
    auto output = output_named(words);
    if (!output) return std::unexpected(output.error());
    check.outputs.push_back(std::move(*output));
  }
  const auto to_stdout = std::ranges::count(check.outputs, "-", &Output::file);
  if (to_stdout + (parsed.format.empty() ? 0 : 1) > 1)
    return std::unexpected("only one report can go to standard output");
  if (to_stdout == 0)
    check.outputs.insert(check.outputs.begin(),
                         {parsed.format.empty() ? "text" : parsed.format, "-"});
  return check;
}

Common common_of(const Parsed& parsed) {
  Common common = parsed.common;
  common.color = color_named(parsed.color);
  if (parsed.verbose) common.loudness = Loudness::verbose;
  if (parsed.quiet) common.loudness = Loudness::quiet;
  if (parsed.silent) common.loudness = Loudness::silent;
  return common;
}

}  // namespace interlint
