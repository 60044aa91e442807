#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace interlint {
namespace {

bool is_subtag(std::string_view subtag) {
  return !subtag.empty() && subtag.size() <= 8 &&
         std::ranges::all_of(subtag, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  (c >= '0' && c <= '9');
         });
}

bool is_tag(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find('-'));
  if (std::ranges::any_of(primary, [](char c) { return c >= '0' && c <= '9'; }))
    return false;
  while (true) {
    const std::size_t end = tag.find('-');
    if (!is_subtag(tag.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    tag.remove_prefix(end + 1);
  }
}

}  // namespace

std::string_view name_of(Checked::Status status) {
  switch (status) {
    case Checked::Status::checked: return "checked";
    case Checked::Status::partial: return "partial";
    case Checked::Status::failed: break;
  }
  return "failed";
}

std::string_view name_of(Problem::Kind kind) {
  switch (kind) {
    case Problem::Kind::io: return "io";
    case Problem::Kind::format: return "format";
    case Problem::Kind::encoding: return "encoding";
    case Problem::Kind::limit: return "limit";
    case Problem::Kind::internal: break;
  }
  return "internal";
}

std::string_view name_of(Edit::Applicability applicability) {
  switch (applicability) {
    case Edit::Applicability::safe: return "safe";
    case Edit::Applicability::unsafe: return "unsafe";
    case Edit::Applicability::display: break;
  }
  return "display";
}

std::string_view name_of(Acceptance::By by) {
  switch (by) {
    case Acceptance::By::inline_comment: return "inline";
    case Acceptance::By::sidecar: return "sidecar";
    case Acceptance::By::config: return "config";
    case Acceptance::By::baseline: break;
  }
  return "baseline";
}

std::string_view name_of(SpanRole role) {
  return role == SpanRole::primary ? "primary" : "related";
}

std::string_view state_of(const Finding& finding) {
  const bool known =
      finding.accepted && finding.accepted->by == Acceptance::By::baseline;
  return known ? "unchanged" : "new";
}

std::string profile_urn(const RunInfo& run) {
  return fmt::format("urn:interlint:profile:{}:1", run.profile);
}

std::string help_link(const RunInfo& run, std::string_view code) {
  constexpr std::string_view hole = "{code}";
  std::string link = run.help_url;
  if (const std::size_t at = link.find(hole); at != std::string::npos)
    link.replace(at, hole.size(), code);
  return link;
}

std::string language_tag(const Language& language) {
  std::string tag = language.tag;
  std::ranges::replace(tag, '_', '-');
  return is_tag(tag) ? tag : "und";
}

std::string unit_kind(const Link& link) {
  return fmt::format("{}-{}", link.source.size(), link.target.size());
}

std::optional<Text> side_of(const Problem& problem, const Checked& checked) {
  for (const Text side : {Text::source, Text::target}) {
    const std::optional<File> file = file_of(checked, side);
    if (file && file->path == problem.path) return side;
  }
  return std::nullopt;
}

AlignmentSummary alignment_of(const Bitext& bitext) {
  AlignmentSummary summary;
  double sum = 0;
  for (const Link& link : bitext.links) {
    sum += static_cast<double>(link.confidence);
    if (link.target.empty()) summary.source_alone += link.source.size();
    if (link.source.empty()) summary.target_alone += link.target.size();
  }
  if (!bitext.links.empty())
    summary.score = sum / static_cast<double>(bitext.links.size());
  return summary;
}

}  // namespace interlint
