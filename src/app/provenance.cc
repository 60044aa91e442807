#include "app/provenance.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "app/version.h"
#include "report/sha256.h"

namespace interlint {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string digest_of(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::recursive_directory_iterator(folder, none))
    if (entry.is_regular_file(none)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::string all;
  for (const fs::path& file : files) {
    all += file.lexically_relative(folder).generic_string();
    all += '\0';
    all += contents(file);
  }
  return sha256_of(all);
}

std::string_view or_default(const std::string& word, std::string_view usual) {
  return word.empty() ? usual : std::string_view(word);
}

FailOn fail_on_named(std::string_view name) {
  if (name == "info") return FailOn::info;
  if (name == "warning") return FailOn::warning;
  if (name == "never") return FailOn::never;
  return FailOn::error;
}

UnitsShown units_named(std::string_view name) {
  if (name == "all") return UnitsShown::all;
  if (name == "none") return UnitsShown::none;
  return UnitsShown::findings;
}

/// The settings that decide what is found, in one form for one meaning.
std::string canonical(const CheckArguments& arguments,
                      const std::vector<const Rule*>& rules) {
  std::string settings = fmt::format(
      "profile={}\nmin-severity={}\nmin-confidence={}\n",
      arguments.selection.profile, name_of(arguments.limits.min_severity),
      arguments.limits.min_confidence);
  for (const Rule* rule : rules)
    settings += fmt::format("rule={}\n", rule->about.code);
  return settings;
}

}  // namespace

std::vector<UsedResource> used_lists(const fs::path& dictionaries,
                                     const std::vector<std::string>& folders) {
  std::vector<UsedResource> used;
  std::error_code none;
  for (const std::string& folder : folders)
    if (fs::is_directory(dictionaries / folder, none))
      used.push_back({.kind = "words",
                      .name = folder,
                      .version = version(),
                      .sha256 = digest_of(dictionaries / folder)});
  return used;
}

std::vector<UsedResource> used_files(const std::string& kind,
                                     const std::vector<std::string>& files) {
  std::vector<UsedResource> used;
  for (const std::string& file : files)
    used.push_back({.kind = kind,
                    .name = fs::path(file).filename().string(),
                    .sha256 = sha256_of(contents(file))});
  return used;
}

RunInfo run_info(const Common& common, const CheckArguments& arguments,
                 const std::vector<const Rule*>& rules,
                 std::vector<UsedResource> resources) {
  const std::string& profile = arguments.selection.profile;
  RunInfo run{.version = version(),
              .profile = profile,
              .settings_sha256 = sha256_of(canonical(arguments, rules)),
              .resources = std::move(resources),
              .reproducible = arguments.reproducible != 0,
              .most_warnings = arguments.judgement.max_warnings};
  for (const Rule* rule : rules)
    run.rules.push_back({&rule->about, rule->about.severity});
  run.fail_on = fail_on_named(or_default(
      arguments.judgement.fail_on, profile == "strict" ? "warning" : "error"));
  run.units = units_named(or_default(
      arguments.report_units, profile == "corpus" ? "none" : "findings"));
  std::error_code none;
  run.folder = fs::current_path(none);
  run.root = common.root.empty() ? run.folder
                                 : fs::weakly_canonical(common.root, none);
  return run;
}

std::string moment_now() {
  namespace chrono = std::chrono;
  auto moment = chrono::floor<chrono::seconds>(chrono::system_clock::now());
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here sets the environment
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = fixed;
    std::int64_t seconds = moment.time_since_epoch().count();
    std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    moment = chrono::sys_seconds(chrono::seconds(seconds));
  }
  return fmt::format("{:%FT%TZ}", moment);
}

}  // namespace interlint
