#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/finding.h"
#include "rules/rule.h"

namespace interlint {

/// From which severity on a finding fails the run.
enum class FailOn : std::uint8_t { info, warning, error, never };

std::string_view name_of(FailOn fail_on);

/// Which units carry their text in a report.  `none`: no text of the
/// documents leaves the program, not even in a message or a suggestion.
enum class UnitsShown : std::uint8_t { findings, all, none };

/// Does the terminal take colours?
enum class Colour : std::uint8_t { never, always };

/// A dictionary, a word list, a lexicon the run has used.
struct UsedResource {
  std::string kind;  ///< dictionary, words, termbase, lexicon, model, baseline
  std::string name;
  std::string version;  ///< may be empty
  std::string sha256;   ///< 64 hexadecimal digits
};

/// A rule that is switched on, and how the settings judge it.
struct EnabledRule {
  const About* about = nullptr;  ///< never null
  Severity severity = Severity::warning;
};

/// What a report says about the run it comes from.
struct RunInfo {
  std::string version;   ///< of interlint: "0.1.0"
  std::string revision;  ///< may be empty
  std::string profile = "editorial";
  std::string config_path;      ///< relative; empty where there is no file
  std::string settings_sha256;  ///< of the effective settings; 64 digits
  std::vector<UsedResource> resources;
  std::vector<EnabledRule> rules;  ///< every enabled rule, by code
  std::string started;             ///< xs:dateTime in UTC; empty: left out
  std::optional<std::uint64_t> duration_ms;
  bool reproducible = false;
  FailOn fail_on = FailOn::error;
  std::optional<std::uint64_t> most_warnings;  ///< more fail the run
  UnitsShown units = UnitsShown::findings;
  std::string help_url;  ///< with {code} in it; empty: no links
  /// What paths are written relative to, absolute; empty: as they are.
  std::filesystem::path root;
  /// The working folder, absolute: where relative paths begin.
  std::filesystem::path folder;
};

/// The enabled rule of that code; null if there is none.
const EnabledRule* enabled(const RunInfo& run, std::string_view code);

/// 0 to 100, on the scale of ITS 2.0: info 20, warning 50, error 80, each in
/// the middle of its band (1-33, 34-66, 67-100).
int score_of(Severity severity);

/// `path` as a URI reference: relative to the root of the run, slashes
/// forward, percent-encoded; outside of the root a file: URI.
std::string href_of(const std::string& path, const RunInfo& run);

}  // namespace interlint
