#include "app/cli/parsed.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/ending.h"

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

/// Does a file hold texts beside their translations, by its format or else by
/// its ending?
bool holds_pairs(const std::string& path, const std::string& input_format) {
  const Format* format = format_named(input_format);
  if (const auto by_ending = format_of(path); format == nullptr && by_ending)
    format = *by_ending;
  return format != nullptr && format->holds == Format::Holds::pairs;
}

/// Standard input has no ending: it is read in the format of the other text.
std::string format_of_both(const std::string& given, const std::string& source,
                           const std::string& target) {
  if (!given.empty() || (source == "-") == (target == "-")) return given;
  const std::string& other = source == "-" ? target : source;
  const auto format = format_of(other);
  return format && !other.empty() ? std::string((*format)->name) : given;
}

/// “check takes a file, but two were given”.
std::unexpected<std::string> wrong_operands(
    std::string_view wanted, const std::vector<std::string>& files) {
  return std::unexpected(fmt::format(
      "{}, but {} given; see interlint check --help", wanted,
      files.size() == 1 ? "one was" : fmt::format("{} were", files.size())));
}

/// Where `--input-format` names a format of pairs.
std::expected<void, std::string> place_pairs(Parsed& parsed) {
  CheckArguments& check = parsed.check;
  if (parsed.target_only) {
    return std::unexpected(
        fmt::format("--target-only and --input-format {} exclude each other",
                    check.input_format));
  }
  if (parsed.operands.size() != 1) {
    return wrong_operands(
        fmt::format("check --input-format {} takes a file", check.input_format),
        parsed.operands);
  }
  check.pairs = parsed.operands[0];
  return {};
}

std::expected<void, std::string> place_target(Parsed& parsed) {
  CheckArguments& check = parsed.check;
  if (!parsed.operands.empty()) check.target = parsed.operands[0];
  if (parsed.operands.size() > 1 || check.target.empty())
    return wrong_operands("check --target-only takes one file",
                          parsed.operands);
  return {};
}

/// Puts the operands of `check` where they belong.
std::expected<void, std::string> place_operands(Parsed& parsed) {
  CheckArguments& check = parsed.check;
  const std::vector<std::string>& files = parsed.operands;
  if (holds_pairs("", check.input_format)) return place_pairs(parsed);
  if (parsed.target_only) return place_target(parsed);
  if (files.size() == 1 && holds_pairs(files[0], check.input_format)) {
    check.pairs = files[0];
    return {};
  }
  if (files.empty() && !check.source.empty() && !check.target.empty())
    return {};
  if (files.size() != 2 || !check.source.empty() || !check.target.empty())
    return wrong_operands("check takes two files, SOURCE and TARGET", files);
  check.source = files[0];
  check.target = files[1];
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
  check.input_format =
      format_of_both(check.input_format, check.source, check.target);
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

Command align_command(const Parsed& parsed) {
  AlignArguments align = parsed.align;
  align.input_format =
      format_of_both(align.input_format, align.source, align.target);
  return align;
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
