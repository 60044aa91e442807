#include "engine/precedence.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace interlint {
namespace {

/// How far the silence of a finding reaches.
enum class Reach : std::uint8_t {
  span,   ///< what its span covers
  touch,  ///< what shares a character with its span
  unit,
  document,
};

/// A finding of `by` voids findings whose code begins with one of `voids`
/// (blank-separated; "*" is all), but for those in `but`.
struct Silence {
  std::string_view by;
  Reach reach;
  std::string_view voids;
  std::string_view but{};
};

// The rows that reach further stand first: what is void silences nothing.
constexpr std::array law = {
    Silence{"LNG003", Reach::document, "*", "CHR FMT LNG003"},
    Silence{"ADD016", Reach::document, "FMT006"},
    Silence{"OMI004", Reach::unit, "*", "OMI004"},
    Silence{"ALN002", Reach::unit, "*", "ALN002 CHR WSP ADD01"},
    Silence{"UNT001", Reach::span,
            "SPL FFR NEG NAM OMI ADD GRM PUN UNT002 UNT003 UNT004 LNG DUP TRM"},
    Silence{"UNT005", Reach::span, "UNT LNG SPL PUN ADD DUP"},
    Silence{"LNG001", Reach::span, "SPL UNT002 GRM"},
    Silence{"DUP003", Reach::span, "ADD OMI ALN NUM DAT UNT"},
    Silence{"ADD001", Reach::span, "NUM DAT NAM"},
    Silence{"ADD005", Reach::span, "NUM DAT NAM ADD001 FMT"},
    Silence{"OMI005", Reach::span, "OMI001 FMT"},
    Silence{"DUP004", Reach::span, "DUP001 DUP002"},
    Silence{"DUP002", Reach::span, "DUP001"},
    Silence{"ADD010", Reach::touch, "ADD001 ADD005"},
    Silence{"ADD010", Reach::span, "*", "ADD010 CHR"},
    Silence{"ADD011", Reach::span, "*", "ADD011 CHR"},
    Silence{"ADD012", Reach::span, "*", "ADD012 CHR"},
    Silence{"ADD013", Reach::span, "*", "ADD013 CHR"},
    Silence{"ADD014", Reach::span, "*", "ADD014 CHR"},
    Silence{"ADD015", Reach::span, "*", "ADD015 CHR"},
    Silence{"ADD016", Reach::span, "*", "ADD016 CHR"},
    Silence{"ADD017", Reach::span, "*", "ADD017 CHR"},
    Silence{"ADD018", Reach::span, "*", "ADD018 CHR"},
    Silence{"ADD019", Reach::span, "*", "ADD019 CHR"},
    Silence{"ADD020", Reach::span, "*", "ADD020 CHR"},
    Silence{"ADD021", Reach::span, "*", "ADD021 CHR"},
    Silence{"NUM003", Reach::span, "NUM020"},
    Silence{"DNT001", Reach::span, "NAM FFR UNT TRM"},
    Silence{"SPL006", Reach::unit, "SPL003 SPL005"},
    Silence{"NAM001", Reach::unit, "NAM003 NAM004"},
    Silence{"OMI007", Reach::unit, "PUN001 GRM004 OMI001"},
    Silence{"CHR001", Reach::touch, "SPL NUM UNT"},
    Silence{"CHR002", Reach::touch, "SPL NUM UNT"},
    Silence{"CHR003", Reach::touch, "SPL NUM UNT"},
    Silence{"CHR004", Reach::touch, "SPL NUM UNT"},
    Silence{"CHR005", Reach::touch, "SPL NUM UNT"},
    Silence{"CHR006", Reach::touch, "SPL NUM UNT"},
};

bool lists(std::string_view list, std::string_view code) {
  while (!list.empty()) {
    const std::size_t blank = list.find(' ');
    const std::string_view prefix = list.substr(0, blank);
    if (prefix == "*" || code.starts_with(prefix)) return true;
    if (blank == std::string_view::npos) return false;
    list.remove_prefix(blank + 1);
  }
  return false;
}

bool covers(std::optional<Span> wide, std::optional<Span> narrow) {
  return wide && narrow && !wide->empty() && wide->holds(*narrow);
}

bool touches(std::optional<Span> one, std::optional<Span> other) {
  return one && other && one->overlaps(*other);
}

/// Does `loud`, which `rule` speaks of, void `other`?
bool voids(const Silence& rule, const Finding& loud, const Finding& other) {
  if (&loud == &other || !lists(rule.voids, other.code) ||
      (!rule.but.empty() && lists(rule.but, other.code)))
    return false;
  switch (rule.reach) {
    case Reach::document: return true;
    case Reach::unit: return loud.unit && loud.unit == other.unit;
    case Reach::touch:
      return touches(loud.target, other.target) ||
             (!other.target && touches(loud.source, other.source));
    case Reach::span:
      // A finding with a place in the target is judged by it, one without
      // (an omission) by its place in the source.
      if (other.target && !other.target->empty())
        return covers(loud.target, other.target);
      return covers(loud.source, other.source) ||
             covers(loud.target, other.target);
  }
  return false;
}

/// Findings in order of their units; those of the document come last, and are
/// compared with all.
std::vector<Finding> without_void(std::vector<Finding> findings,
                                  const Silence& rule) {
  std::vector<const Finding*> loud;
  for (const Finding& finding : findings)
    if (finding.code == rule.by) loud.push_back(&finding);
  if (loud.empty()) return findings;

  std::vector<char> is_void(findings.size(), 0);
  for (std::size_t i = 0; i < findings.size(); ++i)
    is_void[i] = std::ranges::any_of(loud,
                                     [&](const Finding* by) {
                                       return voids(rule, *by, findings[i]);
                                     })
                     ? 1
                     : 0;
  std::vector<Finding> left;
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (!is_void[i]) left.push_back(std::move(findings[i]));
  return left;
}

}  // namespace

std::vector<Finding> lawful(std::vector<Finding> findings, const Article&) {
  for (const Silence& rule : law)
    findings = without_void(std::move(findings), rule);
  return findings;
}

}  // namespace interlint
