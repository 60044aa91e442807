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

std::string place_of(const Spot& spot, const Located& located, Colour colour) {
  const Position& begin = spot.extent.begin;
  return painted(
      fmt::format("{}:{}:{}:", printable(located.document(spot.side).path),
                  begin.line, begin.column),
      Ink::place, colour);
}

/// The line a spot stands in, and a line of carets below.
std::string picture(const Spot& spot, const Located& located, Colour colour) {
  const std::string_view text = located.document(spot.side).text;
  const Excerpt shown = excerpt(
      text, surroundings(located.segments(spot.side), spot.span), spot.span);
  const std::string carets(std::max(shown.width, 1U), '^');
  return fmt::format("    {}\n    {}{}\n", shown.line,
                     std::string(shown.column, ' '),
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
    std::string text = headline(entry, located);
    if (detail_ == Detail::whole && run_.units != UnitsShown::none)
      text += details(entry, located);
    sink_(text);
  }

  std::string headline(const Entry& entry, const Located& located) const {
    const Finding& finding = *entry.finding;
    const std::string place =
        entry.spots.empty()
            ? painted(printable(located.bitext().target.path) + ":", Ink::place,
                      colour_)
            : place_of(entry.spots.front(), located, colour_);
    const std::string severity =
        painted(fmt::format("{}:", name_of(finding.severity)),
                ink_of(finding.severity), colour_);
    const std::string rule =
        painted(fmt::format("[{} {}]", finding.code, entry.about->name),
                Ink::code, colour_);
    return fmt::format("{} {} {} {}\n", place, severity,
                       printable(entry.message), rule);
  }

  std::string details(const Entry& entry, const Located& located) const {
    std::string text;
    for (const Spot& spot : entry.spots) {
      if (spot.role == Role::related)
        text += fmt::format("  {} {}\n", place_of(spot, located, colour_),
                            painted("note: source", Ink::note, colour_));
      text += picture(spot, located, colour_);
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
