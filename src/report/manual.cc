#include "report/manual.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/columns.h"
#include "report/paint.h"

namespace interlint {
namespace {

constexpr std::uint32_t page_width = 76;

/// What is left of the rule without a source.
std::string_view shown(TargetOnly alone) {
  switch (alone) {
    case TargetOnly::off:
      return "It compares source and target: with --target-only it is silent.";
    case TargetOnly::reduced:
      return "With --target-only it still speaks, less surely: confidence at "
             "most 0.7, and errors become warnings.";
    case TargetOnly::full: break;
  }
  return "The target alone is enough: --target-only changes nothing.";
}

std::string paragraph(std::string_view text, std::string_view indent) {
  std::string made;
  for (const std::string& line : wrapped(text, page_width - columns(indent)))
    made += fmt::format("{}{}\n", indent, line);
  return made;
}

std::string titled(std::string_view title, std::string_view text,
                   Colour colour) {
  return fmt::format("{}\n{}\n", painted(title, Ink::place, colour),
                     paragraph(text, "  "));
}

/// One text of an example, its blocks below each other.
std::string text_of(std::string_view label, std::string_view text) {
  constexpr std::string_view border = " ¶ ";
  std::string made;
  while (!text.empty()) {
    const std::size_t end = text.find(border);
    const std::vector<std::string> lines =
        wrapped(text.substr(0, end), page_width - 10);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool first = made.empty() && i == 0;
      made += fmt::format("    {}{}\n", first ? label : "        ", lines[i]);
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + border.size());
  }
  return made;
}

std::string shown(const Example& example) {
  return text_of("source  ", example.source) +
         text_of("target  ", example.target);
}

std::string shown(const std::vector<Example>& examples) {
  std::string made;
  for (const Example& example : examples)
    made += (made.empty() ? "" : "\n") + shown(example);
  return made;
}

std::string silencing(const About& about) {
  const std::string state = about.on ? "It is on by default."
                                     : fmt::format(
                                           "It is off by default; "
                                           "--extend-select {} switches it on.",
                                           about.code);
  return fmt::format(
      "{} --ignore {} or --ignore {} silences it; --ignore {} its whole group.",
      state, about.code, about.name, about.code.substr(0, 3));
}

std::string_view plain(Need need) {
  return need == Need::lexicon
             ? "a lexicon of the two languages (see interlint lexicon)"
             : "a glossary (--glossary)";
}

/// What the rule asks for, and which parts of a text it leaves alone.
std::string needs(const About& about) {
  std::string text = "It needs ";
  for (const Need need : about.needs)
    text += fmt::format("{} and ", plain(need));
  text += about.spells          ? "a spelling dictionary."
          : about.needs.empty() ? "nothing but the two texts."
                                : "";
  if (text.ends_with(" and ")) text.replace(text.size() - 5, 5, ".");
  if (about.reads == Reads::words)
    text += " It is silent in code, marked as such or plain to see.";
  if (about.reads == Reads::figures || about.reads == Reads::marks)
    text += " It is silent in what is marked as code.";
  if (about.approval != Approval::counts_not)
    text += " It leaves alone what a glossary approves.";
  return text;
}

std::string_view where(Reach reach) {
  switch (reach) {
    case Reach::inside: return "where that covers more";
    case Reach::touch: return "where the two touch";
    case Reach::unit: return "in the same pair";
    case Reach::document: return "in the same document";
    default: return "";
  }
}

std::string shown(const Yield& yield) {
  const std::string_view far = where(yield.reach);
  return far.empty() ? std::string(yield.to)
                     : fmt::format("{} ({})", yield.to, far);
}

/// To which rules the rule yields, and whether others yield to it.
std::string precedence(const About& about) {
  std::string text;
  for (const Yield& yield : about.yields_to)
    text += (text.empty() ? "" : ", ") + shown(yield);
  text = text.empty() ? "It yields to no rule by name."
                      : fmt::format(
                            "It is silent where one of these says what "
                            "is wrong: {}.",
                            text);
  if (about.silences != Reach::none) {
    text += fmt::format(" It silences what others say {}.",
                        about.silences == Reach::span   ? "of its place"
                        : about.silences == Reach::unit ? "of its pair"
                                                        : "of the document");
  }
  return text;
}

std::string_view plural(std::uint32_t count) {
  return count == 1 ? "" : "s";
}

/// What was counted, and what follows from it.
std::string measurement(const Measured& rule) {
  const Measurement& all = last_measurement();
  if (rule.clean == 0) return "It was not measured yet.";
  std::string text = fmt::format(
      "Measured {} on {}: it spoke on {} of {} clean segment{}.", all.date,
      all.data, rule.flagged, rule.clean, plural(rule.clean));
  if (rule.true_alarms > 0)
    text += fmt::format(" A reader found {} of these at fault indeed.",
                        rule.true_alarms);
  if (rule.planted == 0) {
    return text +
           " No errors of its kind were planted: how often it is right "
           "is not known.";
  }
  text += fmt::format(" It found {} of {} planted error{} of its kind.",
                      rule.found, rule.planted, plural(rule.planted));
  if (rule.precision) {
    text += fmt::format(
        " If one segment in 200 has such an error, {} of 100 findings are "
        "right.",
        *rule.precision);
  }
  return text;
}

}  // namespace

std::string manual_page(const About& about, const Measured* measured,
                        Colour colour) {
  std::string page =
      fmt::format("{} {}\n  {}\n\n", painted(about.code, Ink::place, colour),
                  painted(about.name, Ink::place, colour), about.title);
  page += titled("What", about.what, colour);
  page += titled("Why", about.why, colour);
  page += fmt::format("{}\n{}\n", painted("Flagged", Ink::place, colour),
                      shown(about.bad));
  page += fmt::format("{}\n{}\n", painted("Left alone", Ink::place, colour),
                      shown(about.good));
  page += titled("How to put it right", about.cure, colour);
  page += titled("How to silence it", silencing(about), colour);
  page += titled("What it needs", needs(about), colour);
  page += titled("What comes before it", precedence(about), colour);
  page += titled("Without a source", shown(about.target_only), colour);
  if (measured != nullptr)
    page += titled("How often it is right", measurement(*measured), colour);
  page += fmt::format(
      "{}\n  severity  {}\n  ITS 2.0   {}\n  MQM-Core  {}\n",
      painted("In reports", Ink::place, colour),
      painted(name_of(about.severity), ink_of(about.severity), colour),
      about.its, about.mqm);
  return page;
}

}  // namespace interlint
