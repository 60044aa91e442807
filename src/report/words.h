#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/checked.h"
#include "report/located.h"
#include "report/run.h"

namespace interlint {

/// The words of the schema.
std::string_view name_of(Checked::Status status);
std::string_view name_of(Problem::Kind kind);
std::string_view name_of(Edit::Applicability applicability);
std::string_view name_of(Acceptance::By by);
std::string_view name_of(SpanRole role);

/// "new", or "unchanged" for what stands in the baseline.
std::string_view state_of(const Finding& finding);

/// "urn:interlint:profile:editorial:1".
std::string profile_urn(const RunInfo& run);

/// The page of a rule on the web; empty where there is none.
std::string help_link(const RunInfo& run, std::string_view code);

/// A language tag as XML Schema has it, "und" for one that is none.
std::string language_tag(const Language& language);

/// How many segments stand on each side: "2-1".
std::string unit_kind(const Link& link);

/// Which side a problem of this document speaks of.
std::optional<Text> side_of(const Problem& problem, const Checked& checked);

/// How well two documents are aligned as a whole.
struct AlignmentSummary {
  double score = 1;  ///< mean confidence of the links
  std::uint64_t source_alone = 0;
  std::uint64_t target_alone = 0;
};

AlignmentSummary alignment_of(const Bitext& bitext);

}  // namespace interlint
