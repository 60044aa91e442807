#include "session/provenance.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "report/sha256.h"
#include "session/version.h"

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
std::string canonical(const RunSettings& settings, const RuleSet& rules) {
  std::string text = fmt::format(
      "profile={}\nmin-severity={}\nmin-confidence={}\n",
      settings.selection.profile, name_of(settings.limits.min_severity),
      settings.limits.min_confidence);
  for (const ChosenRule& chosen : rules.rules)
    text += fmt::format("rule={}\n", chosen.rule->about.code);
  return text;
}

/// The lists of each folder: its name, and the digest of all its files in order
/// of their paths.
std::vector<UsedResource> used_lists(const fs::path& dictionaries,
                                     const std::vector<std::string>& folders) {
  std::vector<UsedResource> used;
  std::error_code none;
  for (const std::string& folder : folders) {
    if (!fs::is_directory(dictionaries / folder, none)) continue;
    used.push_back({.kind = "words",
                    .name = folder,
                    .version = version(),
                    .sha256 = digest_of(dictionaries / folder)});
  }
  return used;
}

void add_files(std::vector<UsedResource>& used, const std::string& kind,
               const std::vector<std::string>& files) {
  for (const std::string& file : files) {
    used.push_back({.kind = kind,
                    .name = fs::path(file).filename().string(),
                    .sha256 = sha256_of(contents(file))});
  }
}

std::vector<std::string> folders_of(const Bitext& bitext) {
  const std::string target(bitext.target.language.primary());
  if (!bitext.has_source) return {target};
  const std::string source(bitext.source.language.primary());
  return {source, source + "-" + target, target};
}

}  // namespace

std::vector<UsedResource> used_resources(const Folders& folders,
                                         const Bitext& bitext) {
  std::vector<UsedResource> used =
      used_lists(folders.dictionaries, folders_of(bitext));
  add_files(used, "lexicon", folders.further_lexicons);
  add_files(used, "termbase", folders.glossaries);
  return used;
}

RunInfo run_info(const RunSettings& settings, const RuleSet& rules) {
  const std::string& profile = settings.selection.profile;
  RunInfo run{.version = version(),
              .profile = profile,
              .settings_sha256 = sha256_of(canonical(settings, rules)),
              .most_warnings = settings.max_warnings};
  for (const ChosenRule& chosen : rules.rules)
    run.rules.push_back({&chosen.rule->about, chosen.severity});
  run.fail_on = fail_on_named(
      or_default(settings.fail_on, profile == "strict" ? "warning" : "error"));
  run.units = units_named(or_default(
      settings.report_units, profile == "corpus" ? "none" : "findings"));
  std::error_code none;
  run.folder = settings.folder;
  run.root = settings.root.empty()
                 ? run.folder
                 : fs::weakly_canonical(run.folder / settings.root, none);
  return run;
}

}  // namespace interlint
