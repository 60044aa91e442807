#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "report/columns.h"
#include "report/excerpt.h"
#include "report/forms.h"
#include "report/located.h"
#include "report/paint.h"

namespace interlint {
namespace {

enum class Detail : std::uint8_t { one_line, whole };

/// One side of a finding, as people are shown it.
struct Sight {
  Text side = Text::target;
  Span bounds;  ///< what may be shown, in the document's text
  Span span;
  Position place;
  enum class Carets : std::uint8_t { none, under_span };
  Carets carets = Carets::under_span;
};

/// The segment to show around `span`: where it begins, or, where words are
/// missing, the one before.
Span surroundings(const std::vector<Segment>& segments, Span span) {
  const auto begin_of = [](const Segment& s) { return s.span.begin; };
  auto behind = std::ranges::upper_bound(segments, span.begin, {}, begin_of);
  if (behind != segments.begin()) --behind;
  if (behind == segments.end()) return span;
  return {std::min(behind->span.begin, span.begin),
          std::max(behind->span.end, span.end)};
}

/// The whole of one side of a unit, without carets.
std::optional<Sight> sight_of_unit(const Located& located, Text side,
                                   std::uint32_t unit) {
  const Link& link = located.bitext().links[unit];
  const Range range = side == Text::source ? link.source : link.target;
  if (range.empty()) return std::nullopt;
  const std::vector<Segment>& segments = located.segments(side);
  const Span all{segments[range.begin].span.begin,
                 segments[range.end - 1].span.end};
  if (all.empty()) return std::nullopt;
  return Sight{side, all, all, located.extent(side, all).begin,
               Sight::Carets::none};
}

/// What to show of one side.  Of a rule that compares, both sides are shown,
/// though it may point at one alone: a missing number has no place in the
/// target, yet it is there that somebody must put it.
std::optional<Sight> sight(const Entry& entry, const Located& located,
                           Text side) {
  const auto spot = std::ranges::find(entry.spots, side, &Spot::side);
  if (spot != entry.spots.end()) {
    return Sight{side, surroundings(located.segments(side), spot->span),
                 spot->span, spot->extent.begin};
  }
  const bool compares = entry.about->target_only == TargetOnly::off;
  if (entry.spots.empty() || !compares || !entry.finding->unit)
    return std::nullopt;
  return sight_of_unit(located, side, *entry.finding->unit);
}

/// The target first: it is what will be changed.
std::vector<Sight> sights(const Entry& entry, const Located& located) {
  std::vector<Sight> all;
  for (const Text side : {Text::target, Text::source})
    if (const std::optional<Sight> seen = sight(entry, located, side))
      all.push_back(*seen);
  return all;
}

std::string place_of(const Sight& sight, const Located& located,
                     Colour colour) {
  return painted(
      fmt::format("{}:{}:{}:", printable(located.document(sight.side).path),
                  sight.place.line, sight.place.column),
      Ink::place, colour);
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(' ') == std::string_view::npos;
}

/// The line a sight stands in, and a line of carets below.
std::string picture(const Sight& sight, const Located& located, Colour colour) {
  const std::string_view text = located.document(sight.side).text;
  const Excerpt shown = excerpt(text, sight.bounds, sight.span);
  if (is_blank(shown.line)) return "";
  std::string lines = fmt::format("    {}\n", shown.line);
  if (sight.carets == Sight::Carets::none) return lines;
  const std::string carets(std::max(shown.width, 1U), '^');
  return lines + fmt::format("    {}{}\n", std::string(shown.column, ' '),
                             painted(carets, Ink::mark, colour));
}

/// What the place would read like: the target span with the edit made.
std::string proposal(const Finding& finding, const Edit& edit,
                     std::string_view text) {
  Span whole = edit.target;
  if (finding.target && !finding.target->empty())
    whole = {std::min(whole.begin, finding.target->begin),
             std::max(whole.end, finding.target->end)};
  const std::string made =
      fmt::format("{}{}{}", Span{whole.begin, edit.target.begin}.in(text),
                  edit.text, Span{edit.target.end, whole.end}.in(text));
  if (made.empty())
    return fmt::format("delete “{}”", printable(whole.in(text)));
  return fmt::format("“{}”", printable(made));
}

std::string proposals(const Finding& finding, std::string_view text) {
  constexpr std::size_t most = 3;
  std::string all;
  for (std::size_t i = 0; i < std::min(most, finding.edits.size()); ++i) {
    if (i > 0) all += " or ";
    all += proposal(finding, finding.edits[i], text);
  }
  return all;
}

class TerminalWriter final : public Writer {
 public:
  TerminalWriter(RunInfo run, Sink sink, Colour colour, Detail detail)
      : run_(std::move(run)),
        sink_(std::move(sink)),
        colour_(colour),
        detail_(detail) {}

  void add(const Checked& checked) override {
    if (!checked.bitext) return;
    const Located located(checked, run_);
    for (std::size_t i = 0; i < located.size(); ++i)
      if (!checked.findings[i].accepted) write(located.entry(i), located);
  }

  void end() override {}

 private:
  void write(const Entry& entry, const Located& located) const {
    const std::vector<Sight> seen = sights(entry, located);
    std::string text = headline(entry, located, seen);
    if (detail_ == Detail::whole && run_.units != UnitsShown::none)
      text += details(entry, located, seen);
    sink_(text);
  }

  [[nodiscard]] std::string headline(const Entry& entry, const Located& located,
                                     const std::vector<Sight>& seen) const {
    const Finding& finding = *entry.finding;
    const std::string place =
        seen.empty() ? painted(printable(located.bitext().target.path) + ":",
                               Ink::place, colour_)
                     : place_of(seen.front(), located, colour_);
    const std::string severity =
        painted(fmt::format("{}:", name_of(finding.severity)),
                ink_of(finding.severity), colour_);
    const std::string rule =
        painted(fmt::format("[{} {}]", finding.code, entry.about->name),
                Ink::code, colour_);
    return fmt::format("{} {} {} {}\n", place, severity,
                       printable(entry.message), rule);
  }

  [[nodiscard]] std::string details(const Entry& entry, const Located& located,
                                    const std::vector<Sight>& seen) const {
    std::string text;
    for (const Sight& sight : seen) {
      if (&sight != &seen.front())
        text += fmt::format("  {} {}\n", place_of(sight, located, colour_),
                            painted("note: source", Ink::note, colour_));
      text += picture(sight, located, colour_);
    }
    const std::string better =
        proposals(*entry.finding, located.bitext().target.text);
    if (!better.empty())
      text +=
          fmt::format("  {} {}\n", painted("try:", Ink::note, colour_), better);
    return text;
  }

  RunInfo run_;
  Sink sink_;
  Colour colour_;
  Detail detail_;
};

}  // namespace

std::unique_ptr<Writer> text_writer(RunInfo run, Sink sink, Colour colour) {
  return std::make_unique<TerminalWriter>(std::move(run), std::move(sink),
                                          colour, Detail::whole);
}

std::unique_ptr<Writer> concise_writer(RunInfo run, Sink sink, Colour colour) {
  return std::make_unique<TerminalWriter>(std::move(run), std::move(sink),
                                          colour, Detail::one_line);
}

}  // namespace interlint
