#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "report/run.h"
#include "rules/rule.h"

namespace interlint {

/// The lists of a language or a pair of languages that a run has read: name,
/// and the digest of all files of their folder in order of their paths.
std::vector<UsedResource> used_lists(const std::filesystem::path& dictionaries,
                                     const std::vector<std::string>& folders);

/// Files of the user that a run has read, of a kind that UsedResource knows.
std::vector<UsedResource> used_files(const std::string& kind,
                                     const std::vector<std::string>& files);

/// What a report says about the run, all but its times.
RunInfo run_info(const Common& common, const CheckArguments& arguments,
                 const std::vector<const Rule*>& rules,
                 std::vector<UsedResource> resources);

/// Now, as xs:dateTime in UTC.  With SOURCE_DATE_EPOCH that moment instead.
std::string moment_now();

}  // namespace interlint
