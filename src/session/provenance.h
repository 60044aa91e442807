#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/bitext.h"
#include "report/run.h"
#include "session/library.h"
#include "session/limits.h"
#include "session/rule_set.h"

namespace interlint {

/// What a check of this bitext reads beside the texts: the lists of its
/// languages, the user's lexicons and glossaries, each with its digest.  To
/// make those takes a look into all of the files.
std::vector<UsedResource> used_resources(const Folders& folders,
                                         const Bitext& bitext);

/// What decides what is found and how a report shows it.  An empty word is
/// what is usual in the profile.
struct RunSettings {
  Selection selection;
  Limits limits;
  std::string fail_on;  ///< "error", "warning", "info", "never"
  std::optional<std::uint64_t> max_warnings;
  std::string report_units;      ///< "findings", "all", "none"
  std::filesystem::path folder;  ///< the working folder, absolute
  std::filesystem::path root;    ///< what paths are relative to; empty: folder
};

/// What a report says about the run, all but its times and what it has read.
RunInfo run_info(const RunSettings& settings, const RuleSet& rules);

}  // namespace interlint
