#include "engine/precedence.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>

namespace interlint {
namespace {

bool is_called(const Rule& rule, std::string_view name) {
  return rule.about.name == name || rule.about.family == name;
}

bool speaks_despite(const Rule& weak, const Rule& strong) {
  return weak.about.reads == Reads::characters ||
         std::ranges::find(weak.about.despite, strong.about.name) !=
             weak.about.despite.end();
}

/// Spans of one text, asked which of them cover or touch another.
class Spans {
 public:
  void add(std::optional<Span> span) {
    if (span && !span->empty()) spans_.push_back(*span);
  }

  void settle() {
    std::ranges::sort(spans_);
    std::uint32_t last = 0;
    for (const Span span : spans_)
      last_end_.push_back(last = std::max(last, span.end));
  }

  bool cover(Span place) const {
    return end_of_those_from(place.begin + std::uint64_t{1}) >= place.end &&
           begins_by(place.begin);
  }

  /// Does one cover the place that is larger?
  bool cover_more_than(Span place) const {
    if (begins_before(place.begin) &&
        end_of_those_from(place.begin) >= place.end)
      return true;
    return begins_by(place.begin) &&
           end_of_those_from(place.begin + std::uint64_t{1}) > place.end;
  }

  bool touch(Span place) const {
    return begins_before(place.end) &&
           end_of_those_from(place.end) > place.begin;
  }

 private:
  /// How many begin before `place`.
  std::size_t before(std::uint64_t place) const {
    return static_cast<std::size_t>(
        std::ranges::lower_bound(spans_, place, {}, &Span::begin) -
        spans_.begin());
  }
  bool begins_before(std::uint64_t place) const { return before(place) > 0; }
  bool begins_by(std::uint64_t place) const { return before(place + 1) > 0; }

  /// The farthest end of those that begin before `place`; 0 if none does.
  std::uint32_t end_of_those_from(std::uint64_t place) const {
    const std::size_t count = before(place);
    return count == 0 ? 0 : last_end_[count - 1];
  }

  std::vector<Span> spans_;
  std::vector<std::uint32_t> last_end_;
};

/// The findings of one rule, as others meet them.
struct Loud {
  Spans source;
  Spans target;
  std::vector<std::uint32_t> units;  ///< sorted
};

/// A finding with a place in the target is judged by it, one without (an
/// omission) by its place in the source.
template <typename Meets>
bool meets(const Finding& finding, const Loud& loud, Meets in) {
  if (finding.target && !finding.target->empty())
    return in(loud.target, *finding.target);
  return (finding.source && in(loud.source, *finding.source)) ||
         (finding.target && in(loud.target, *finding.target));
}

bool touches(const Finding& finding, const Loud& loud) {
  return finding.target ? loud.target.touch(*finding.target)
                        : finding.source && loud.source.touch(*finding.source);
}

bool reaches(const Loud& loud, Reach reach, const Finding& finding) {
  switch (reach) {
    case Reach::none: return false;
    case Reach::inside:
      return meets(finding, loud, [](const Spans& spans, Span place) {
        return spans.cover_more_than(place);
      });
    case Reach::span:
      return meets(finding, loud, [](const Spans& spans, Span place) {
        return spans.cover(place);
      });
    case Reach::touch: return touches(finding, loud);
    case Reach::unit:
      return finding.unit &&
             std::ranges::binary_search(loud.units, *finding.unit);
    case Reach::document: return true;
  }
  return false;
}

std::map<std::size_t, Loud> loud_of(const std::vector<Finding>& findings) {
  std::map<std::size_t, Loud> loud;
  for (const Finding& finding : findings) {
    Loud& of_rule = loud[index_of_rule(finding.code)];
    of_rule.source.add(finding.source);
    of_rule.target.add(finding.target);
    if (finding.unit) of_rule.units.push_back(*finding.unit);
  }
  for (auto& [rule, of_rule] : loud) {
    of_rule.source.settle();
    of_rule.target.settle();
    std::ranges::sort(of_rule.units);
  }
  return loud;
}

}  // namespace

Precedence::Precedence(const std::vector<Rule>& rules)
    : size_(rules.size()), cells_(size_ * size_, Reach::none), strong_(size_) {
  for (std::size_t weak = 0; weak < size_; ++weak) add_yields(rules, weak);
  add_silences(rules);
  for (std::size_t weak = 0; weak < size_; ++weak) {
    for (std::size_t strong = 0; strong < size_; ++strong)
      if (reach(weak, strong) != Reach::none) strong_[weak].push_back(strong);
  }
}

void Precedence::add_silences(const std::vector<Rule>& rules) {
  const std::vector<Reach> in_words = cells_;
  for (std::size_t strong = 0; strong < size_; ++strong) {
    if (rules[strong].about.silences == Reach::none) continue;
    for (std::size_t weak = 0; weak < size_; ++weak) {
      if (weak != strong && !speaks_despite(rules[weak], rules[strong]))
        add_silence(rules, weak, strong, in_words[strong * size_ + weak]);
    }
  }
}

void Precedence::add_yields(const std::vector<Rule>& rules, std::size_t weak) {
  for (const Yield& yield : rules[weak].about.yields_to) {
    for (std::size_t strong = 0; strong < size_; ++strong) {
      if (strong != weak && is_called(rules[strong], yield.to))
        cell(weak, strong) = yield.reach;
    }
  }
}

void Precedence::add_silence(const std::vector<Rule>& rules, std::size_t weak,
                             std::size_t strong, Reach yielded) {
  const Reach far = rules[strong].about.silences;
  const Reach back = rules[weak].about.silences;
  if (back > far && !speaks_despite(rules[strong], rules[weak])) return;
  if (yielded != Reach::none && yielded < far && far >= Reach::unit) {
    cell(strong, weak) = Reach::none;
    cell(weak, strong) = far;
    return;
  }
  const bool is_stronger =
      yielded != Reach::none || (back == far && weak < strong);
  cell(weak, strong) =
      std::max(cell(weak, strong), is_stronger ? Reach::inside : far);
}

std::vector<Finding> without_overridden(std::vector<Finding> findings,
                                        const Precedence& precedence) {
  const std::map<std::size_t, Loud> loud = loud_of(findings);
  std::vector<Finding> left;
  left.reserve(findings.size());
  for (Finding& finding : findings) {
    const std::size_t weak = index_of_rule(finding.code);
    const bool is_silenced = std::ranges::any_of(
        precedence.strong_over(weak), [&](std::size_t strong) {
          const auto found = loud.find(strong);
          return found != loud.end() &&
                 reaches(found->second, precedence.reach(weak, strong),
                         finding);
        });
    if (!is_silenced) left.push_back(std::move(finding));
  }
  return left;
}

}  // namespace interlint
