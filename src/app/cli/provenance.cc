#include "app/cli/provenance.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>

#include "app/cli/version.h"
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
  Sha256 all;
  for (const fs::path& file : files) {
    all.add(file.lexically_relative(folder).generic_string());
    all.add(std::string_view("\0", 1));
    all.add(contents(file));
  }
  return hexadecimal(all.digest());
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
  std::time_t moment = std::time(nullptr);
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here sets the environment
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view digits = fixed;
    std::from_chars(digits.data(), digits.data() + digits.size(), moment);
  }
  std::tm utc{};
  gmtime_r(&moment, &utc);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900,
                     utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min,
                     utc.tm_sec);
}

}  // namespace interlint
