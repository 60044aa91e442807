#include <algorithm>

#include "numbers/read/attached.h"
#include "numbers/read/page.h"
#include "numbers/read/weights.h"

namespace interlint {
namespace {

constexpr std::size_t farthest_start = 8;  // tokens before the anchor

/// What a pattern found in a text.
struct Match {
  std::size_t first = 0;
  std::size_t end = 0;
  Bindings bindings;
  Unit unit;
  bool digits = false;
  bool words = false;
};

bool between(const Value& value, int least, int most) {
  const auto n = integer(value);
  return n && *n >= least && *n <= most;
}

/// Matches a pattern from a token on.
class Matcher {
 public:
  Matcher(const Scan& scan, const Pattern& pattern, std::size_t anchor)
      : scan_(scan), pattern_(pattern), anchor_(anchor) {}

  std::optional<Match> match_from(std::size_t first) {
    match_ = {.first = first, .end = first};
    for (std::size_t i = 0; i < pattern_.pieces.size(); ++i) {
      const std::size_t at = i == 0 ? first : scan_.skipped(match_.end);
      if (at >= scan_.size() || !scan_.is_free(at)) return std::nullopt;
      if (i == pattern_.anchor && at != anchor_) return std::nullopt;
      if (!takes(pattern_.pieces[i], at)) return std::nullopt;
    }
    if ((pattern_.stops && goes_on()) || ends_inside_word(scan_, match_.end))
      return std::nullopt;
    return match_;
  }

 private:
  [[nodiscard]] bool goes_on() const {
    const std::size_t next = scan_.skipped(match_.end);
    return next < scan_.size() && (scan_.is(next, TokenForm::word) ||
                                   scan_.is(next, TokenForm::digits) ||
                                   scan_.senses(next).with(NumberRole::unit));
  }

  bool takes(const PatternPiece& piece, std::size_t at) {
    switch (piece.slot) {
      case Slot::literal:
        if (scan_[at].hash != piece.literal) return false;
        match_.end = at + 1;
        match_.words = true;
        return true;
      case Slot::number: return takes_number(piece, number_at(scan_, at));
      case Slot::spelled: return takes_number(piece, spelled_number(scan_, at));
      case Slot::ordinal: return takes_ordinal(piece, at);
      case Slot::digits: return takes_hour(piece, at, 0, 9999, false);
      case Slot::hour: return takes_hour(piece, at, 0, 24, true);
      case Slot::minute: return takes_hour(piece, at, 0, 59, true);
      case Slot::hundredths: return takes_hour(piece, at, 1, 99, true);
      case Slot::clock: return takes_clock(at);
      case Slot::four: return takes_four(at);
      case Slot::half_day: return takes_phrase(piece, at, NumberRole::half_day);
      case Slot::weekday: return takes_phrase(piece, at, NumberRole::weekday);
      case Slot::share: return takes_phrase(piece, at, NumberRole::denominator);
      case Slot::scale: return takes_scale(piece, at);
      case Slot::unit: return takes_unit(at);
    }
    return false;
  }

  bool bind(const PatternPiece& piece, const Value& value, std::size_t end) {
    match_.bindings[piece.name] = value;
    match_.end = end;
    return true;
  }

  bool takes_number(const PatternPiece& piece,
                    const std::optional<Number>& number) {
    if (!number || !number->plain || !number->unit.empty()) return false;
    if (number->quality != Quality::amount &&
        number->quality != Quality::fraction)
      return false;
    match_.digits = match_.digits || number->digits;
    match_.words = match_.words || number->words;
    return bind(piece, number->value, number->end);
  }

  bool takes_ordinal(const PatternPiece& piece, std::size_t at) {
    const auto number = spelled_number(scan_, at);
    if (!number || number->quality != Quality::ordinal) return false;
    return bind(piece, number->value, number->end);
  }

  /// A whole number without marks.
  bool takes_hour(const PatternPiece& piece, std::size_t at, int least,
                  int most, bool in_words) {
    if (scan_.is(at, TokenForm::digits)) {
      const int value = scan_.small(at);
      const bool goes_on =
          scan_.is(at + 2, TokenForm::digits) &&
          (scan_.is_mark(at + 1, U'.') || scan_.is_mark(at + 1, U',') ||
           scan_.is_mark(at + 1, U':'));
      if (value < least || value > most || goes_on || has_front(at))
        return false;
      match_.digits = true;
      return bind(piece, whole(value), at + 1);
    }
    if (!in_words) return false;
    const auto number = spelled_number(scan_, at);
    if (!number || number->quality != Quality::amount || number->scaled ||
        !number->unit.empty() || !between(number->value, least, most))
      return false;
    match_.words = true;
    return bind(piece, number->value, number->end);
  }

  /// Do digits and a mark stand directly before?  Then this is a rest.
  [[nodiscard]] bool has_front(std::size_t at) const {
    if (at < 2 || !scan_.is(at - 2, TokenForm::digits)) return false;
    return scan_.is_mark(at - 1, U'.') || scan_.is_mark(at - 1, U',') ||
           scan_.is_mark(at - 1, U':');
  }

  bool takes_clock(std::size_t at) {
    const int hour = scan_.is_digits(at, 1, 2) ? scan_.small(at) : -1;
    if (hour < 0 || hour > 24 || has_front(at)) return false;
    if (!scan_.is_mark(at + 1, U'.') && !scan_.is_mark(at + 1, U':'))
      return false;
    // "13: 30" with a stray blank is meant as a time.
    const std::size_t next =
        scan_.is_mark(at + 1, U':') ? scan_.past_space(at + 2) : at + 2;
    const int minute = scan_.is_digits(next, 2, 2) ? scan_.small(next) : -1;
    if (minute < 0 || minute > 59) return false;
    match_.bindings["h"] = whole(hour);
    match_.bindings["m"] = whole(minute);
    match_.digits = true;
    match_.end = next + 1;
    return true;
  }

  bool takes_four(std::size_t at) {
    const int value = scan_.is_digits(at, 4, 4) ? scan_.small(at) : -1;
    if (value < 0 || value / 100 > 24 || value % 100 > 59 || has_front(at))
      return false;
    match_.bindings["h"] = whole(value / 100);
    match_.bindings["m"] = whole(value % 100);
    match_.digits = true;
    match_.end = at + 1;
    return true;
  }

  bool takes_phrase(const PatternPiece& piece, std::size_t at,
                    NumberRole role) {
    const auto hit = scan_.phrase(at, role);
    return hit && bind(piece, hit->sense->value, hit->end);
  }

  bool takes_scale(const PatternPiece& piece, std::size_t at) {
    const auto hit = scan_.phrase(at, NumberRole::scale);
    if (!hit) return false;
    const auto power = integer(hit->sense->value).value_or(0);
    return bind(piece, shifted(whole(1), static_cast<int>(power)), hit->end);
  }

  bool takes_unit(std::size_t at) {
    const auto hit = scan_.phrase(at, NumberRole::unit);
    if (!hit) return false;
    match_.unit = scan_.unit(*hit->sense);
    match_.end = hit->end;
    return true;
  }

  const Scan& scan_;
  const Pattern& pattern_;
  std::size_t anchor_;
  Match match_;
};

/// A filter: may the token begin what the slot takes?
bool may_open(const Scan& scan, Slot slot, std::size_t first) {
  if (scan.is(first, TokenForm::digits)) return true;
  if (slot == Slot::digits || slot == Slot::clock || slot == Slot::four)
    return false;
  if (slot != Slot::number || !scan.is(first, TokenForm::word)) return true;
  constexpr NumberRoles beginnings =
      set_of(NumberRole::cardinal) | set_of(NumberRole::ordinal) |
      set_of(NumberRole::scale) | set_of(NumberRole::article);
  return (scan.senses(first).roles & beginnings) != 0 ||
         (scan.tables().attached &&
          may_grow_from_number(scan.text(first), scan[first].casing,
                               scan.tables().lexicon));
}

std::optional<Match> match_of(const Scan& scan, const Pattern& pattern,
                              std::size_t anchor) {
  Matcher matcher(scan, pattern, anchor);
  if (pattern.anchor == 0) return matcher.match_from(anchor);
  std::optional<Match> best;
  for (std::size_t back = 1; back <= farthest_start && back <= anchor; ++back) {
    const std::size_t first = anchor - back;
    if (!scan.is_free(first)) break;
    if (scan.is(first, TokenForm::space) ||
        !(scan.is(first, TokenForm::digits) ||
          scan.is(first, TokenForm::word) || fraction_sign(scan[first].mark)))
      continue;
    if (!may_open(scan, pattern.pieces.front().slot, first)) continue;
    if (auto match = matcher.match_from(first)) best = std::move(match);
  }
  return best;
}

float default_weight(Quality quality, const Match& match) {
  if (quality == Quality::time)
    return match.digits ? weight::time_in_digits : weight::time_in_words;
  return match.digits ? weight::digits : weight::word;
}

/// A time that may be twelve hours off has the other one as a reading.
void add_other_half(const Scan& scan, const Pattern& pattern, Quantity& time) {
  const auto minutes = integer(time.value);
  if (!minutes) return;
  if (*minutes >= 780) return;  // from 13:00 on there is no doubt
  if (pattern.certain && !scan.names_day_time()) return;
  time.others = {{whole((*minutes + 720) % 1440), Why::twelve_hour}};
}

Written written(const Match& match) {
  if (!match.digits) return Written::words;
  return match.words ? Written::mixed : Written::digits;
}

Item item_of(const Scan& scan, const Pattern& pattern, const Match& match,
             const Value& value) {
  const float heavy = pattern.weight >= 0
                          ? pattern.weight
                          : default_weight(pattern.quality, match);
  Item item =
      item_of(scan, match.first, match.end, pattern.quality, value, heavy);
  Quantity& quantity = item.quantity;
  quantity.written = written(match);
  quantity.unit = pattern.unit.empty() ? match.unit : pattern.unit;
  if (pattern.quality == Quality::time) {
    add_other_half(scan, pattern, quantity);
  } else if (pattern.night) {
    const auto day = integer(value).value_or(1);
    quantity.others = {{whole(day == 1 ? 7 : day - 1), Why::night}};
  } else if (quantity.unit.empty() && (pattern.quality == Quality::amount ||
                                       pattern.quality == Quality::fraction)) {
    add_unit(scan, item);
  }
  return item;
}

void add_match(Page& page, const Pattern& pattern, const Match& match) {
  bool beside = pattern.beside;
  for (const std::string& expression : pattern.values) {
    const auto value = evaluated(expression, match.bindings);
    if (!value) continue;
    Item item = item_of(page.scan, pattern, match, *value);
    if (beside)
      page.add_beside(std::move(item));
    else
      page.add(std::move(item));
    beside = true;
  }
  if (!beside) page.scan.claim(match.first, match.end);
}

/// The patterns that the token is the anchor of.
std::vector<std::uint32_t> anchored_at(const Scan& scan, std::size_t i) {
  std::vector<std::uint32_t> found;
  for (const Sense& sense : scan.senses(i))
    if (sense.role == NumberRole::anchor) found.push_back(sense.index);
  if (scan.senses(i).with(NumberRole::half_day) != nullptr)
    found.insert(found.end(), scan.tables().half_day_patterns.begin(),
                 scan.tables().half_day_patterns.end());
  return found;
}

/// Is `one` longer than `other`, or as long with less left open?  A row for
/// "第一" says more of it than one for "第 {n}".
bool says_more(const Match& one, const Match& other) {
  const std::size_t length = one.end - one.first;
  const std::size_t rival = other.end - other.first;
  return length > rival ||
         (length == rival && one.bindings.size() < other.bindings.size());
}

/// The longest match of the patterns that the token is the anchor of.
void read_patterns_at(Page& page, std::size_t anchor) {
  const Pattern* best = nullptr;
  std::optional<Match> longest;
  for (const std::uint32_t number : anchored_at(page.scan, anchor)) {
    const Pattern& pattern = page.scan.tables().patterns[number];
    auto match = match_of(page.scan, pattern, anchor);
    if (!match || (longest && !says_more(*match, *longest))) continue;
    longest = std::move(match);
    best = &pattern;
  }
  if (best != nullptr) add_match(page, *best, *longest);
}

}  // namespace

void mask_phrases(Page& page) {
  if (!page.scan.may_have(NumberRole::mask)) return;
  for (std::size_t i = 0; i < page.scan.size();) {
    const auto hit = page.scan.phrase(i, NumberRole::mask);
    if (hit) page.scan.claim(i, hit->end);
    i = hit ? hit->end : i + 1;
  }
}

void read_patterns(Page& page) {
  constexpr NumberRoles anchors =
      set_of(NumberRole::anchor) | set_of(NumberRole::half_day);
  for (std::size_t i = 0; i < page.scan.size(); ++i)
    if ((page.scan.senses(i).roles & anchors) != 0 && page.scan.is_free(i))
      read_patterns_at(page, i);
}

}  // namespace interlint
