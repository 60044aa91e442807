#include "report/tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace interlint {
namespace {

Counts operator+(const Counts& a, const Counts& b) {
  return {.units = a.units + b.units,
          .source_words = a.source_words + b.source_words,
          .target_words = a.target_words + b.target_words,
          .error = a.error + b.error,
          .warning = a.warning + b.warning,
          .info = a.info + b.info,
          .suppressed = a.suppressed + b.suppressed};
}

std::string with_commas(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
  return text;
}

/// "1 error", "2 errors", "no findings" needs no plural of its own.
std::string many(std::uint64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", with_commas(count), noun,
                     count == 1 ? "" : "s");
}

bool fails(const Counts& counts, const RunInfo& run) {
  if (run.most_warnings && counts.warning > *run.most_warnings) return true;
  switch (run.fail_on) {
    case FailOn::info: return counts.error + counts.warning + counts.info > 0;
    case FailOn::warning: return counts.error + counts.warning > 0;
    case FailOn::error: return counts.error > 0;
    case FailOn::never: break;
  }
  return false;
}

/// The rule a reader will want explained: of the gravest, the most frequent.
std::string_view foremost(const Tally& tally) {
  const auto weight = [](const auto& rule) {
    const Tally::Found& found = rule.second;
    return std::tuple(found.count > 0, found.worst, found.count);
  };
  const auto most = std::ranges::max_element(tally.by_rule, {}, weight);
  return most == tally.by_rule.end() ? "" : std::string_view(most->first);
}

std::string findings_of(const Tally& tally) {
  const Counts& counts = tally.counts;
  if (counts.error + counts.warning + counts.info == 0) return "no findings";
  std::string text = fmt::format("{}, {}", many(counts.error, "error"),
                                 many(counts.warning, "warning"));
  if (counts.info > 0) text += ", " + many(counts.info, "note");
  return text;
}

std::string rest_of(const Tally& tally) {
  std::string text;
  if (tally.counts.suppressed > 0) {
    text += fmt::format(", {} accepted", with_commas(tally.counts.suppressed));
    if (tally.baseline > 0)
      text += fmt::format(" ({} by the baseline, oldest {})",
                          with_commas(tally.baseline), tally.oldest_baseline);
  }
  if (tally.hidden > 0)
    text += fmt::format(", {} not shown", with_commas(tally.hidden));
  if (tally.failed > 0)
    text +=
        fmt::format(", {} could not be read", many(tally.failed, "document"));
  if (tally.partial > 0)
    text += fmt::format(", {} read in part", many(tally.partial, "document"));
  return text;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::pass: return "pass";
    case Verdict::fail: return "fail";
    case Verdict::incomplete: break;
  }
  return "incomplete";
}

void Tally::add(const Checked& checked) {
  counts = counts + checked.counts;
  ++documents;
  if (checked.status == Checked::Status::failed) ++failed;
  if (checked.status == Checked::Status::partial) ++partial;
  hidden += checked.hidden;
  for (const Finding& finding : checked.findings) {
    Found& found = by_rule[std::string(finding.code)];
    ++(finding.accepted ? found.suppressed : found.count);
    if (!finding.accepted) {
      found.worst = std::max(found.worst, finding.severity);
      continue;
    }
    const Acceptance& accepted = *finding.accepted;
    if (accepted.by != Acceptance::By::baseline) continue;
    ++baseline;
    if (oldest_baseline.empty() || accepted.since < oldest_baseline)
      oldest_baseline = accepted.since;
  }
}

Verdict verdict_of(const Tally& tally, const RunInfo& run) {
  if (tally.failed + tally.partial > 0) return Verdict::incomplete;
  return fails(tally.counts, run) ? Verdict::fail : Verdict::pass;
}

std::string summary_line(const Tally& tally, std::optional<double> seconds) {
  const Counts& counts = tally.counts;
  std::string line = fmt::format(
      "{}, {}, {}{}", many(tally.documents, "document"),
      many(counts.units, "unit"), findings_of(tally), rest_of(tally));
  if (seconds) line += fmt::format(" ({:.1f} s)", *seconds);
  const std::string_view rule = foremost(tally);
  if (counts.error + counts.warning + counts.info > 0 && !rule.empty())
    line += fmt::format("; interlint explain {}", rule);
  return line;
}

}  // namespace interlint
