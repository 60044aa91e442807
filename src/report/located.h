#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/checked.h"
#include "report/run.h"
#include "report/span_map.h"

namespace interlint {

/// One of the two texts of a bitext.
enum class Text : std::uint8_t { source, target };

std::string_view name_of(Text text);

enum class SpanRole : std::uint8_t { primary, related };

/// A span of a finding, as a report shows it.
struct Spot {
  Text side = Text::target;
  SpanRole role = SpanRole::primary;
  std::optional<std::uint32_t> segment;  ///< of its unit, if it begins in one
  Span span;                             ///< in the document's text
  Extent extent;                         ///< in its file
  std::string_view text;
};

/// A finding with everything a report says about it.
struct Entry {
  const Finding* finding = nullptr;  ///< never null
  const About* about = nullptr;      ///< never null
  std::string_view fingerprint;
  std::string_view message;
  /// The primary span first.  A finding of the source alone has one span
  /// there; a finding about nothing in particular has none.
  std::vector<Spot> spots;
};

/// A unit that a report shows, and which findings are its own.
struct ShownUnit {
  std::uint32_t index = 0;
  std::size_t first = 0;
  std::size_t last = 0;  ///< behind its last finding
};

/// The units that a report shows, in order.
struct ShownUnits {
  std::vector<ShownUnit> all;
  std::size_t rest = 0;  ///< the first finding that is of no unit
};

/// A checked document beside the positions of its two files.  Lives no longer
/// than the `checked` and the `run` it was made from.
class Located {
 public:
  Located(const Checked& checked, const RunInfo& run);

  const Bitext& bitext() const { return bitext_; }
  const Document& document(Text side) const;
  const std::vector<Segment>& segments(Text side) const;
  const SpanMap& map(Text side) const;

  std::size_t size() const { return checked_.findings.size(); }
  /// Those with findings, or all, as the run wants it.
  ShownUnits units() const;
  Entry entry(std::size_t index) const;

  /// Where in its file a span of the document's text stands.
  Extent extent(Text side, Span span) const;

 private:
  Spot spot(const Finding& finding, Text side, Span span, SpanRole role) const;

  const Checked& checked_;
  const RunInfo& run_;
  const Bitext& bitext_;
  SpanMap source_;
  SpanMap target_;
  std::vector<std::string> fingerprints_;
};

/// What is said of a rule that the run does not list.
const About& about_of(const RunInfo& run, std::string_view code);

/// The bytes of the file of one side; none if it could not be read.
std::optional<std::string_view> bytes_of(const Checked& checked, Text side);

/// The file of one side, whether it could be read or not; none if the
/// document has no such side.
std::optional<File> file_of(const Checked& checked, Text side);

}  // namespace interlint
