#include "evidence/numbers/document_numbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "numbers/match/cost.h"
#include "numbers/units/dimension.h"

namespace interlint {
namespace {

Mention item(const Side& side, std::uint32_t index) {
  return {.quantity = &side.quantities[index],
          .surface = side[side.quantities[index].span]};
}

/// What pairs add to their sources: indices into the disagreements, by pair.
using Added = std::vector<std::vector<std::uint32_t>>;

Added added_in(const std::vector<Pair>& pairs) {
  Added added(pairs.size());
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    const auto& all = pairs[at].pairing.disagreements;
    for (std::uint32_t i = 0; i < all.size(); ++i)
      if (all[i].difference == Difference::added) added[at].push_back(i);
  }
  return added;
}

/// Takes the disagreement in `pair` that adds what `lost` misses out of
/// `added`, if there is one.  A pair that adds very many is a list beside
/// another, and has not got them from a neighbour: the first are looked at.
Disagreement* taken_from(std::vector<std::uint32_t>& added, Pair& pair,
                         const Mention& lost) {
  constexpr std::size_t most = 256;
  for (std::size_t i = 0; i < std::min(added.size(), most); ++i) {
    Disagreement& one = pair.pairing.disagreements[added[i]];
    const auto like = likeness(lost, item(pair.target, *one.target));
    if (!like || like->cost >= 0.3F || like->tells()) continue;
    added.erase(added.begin() + static_cast<std::ptrdiff_t>(i));
    return &one;
  }
  return nullptr;
}

/// Marks what is missing in `pairs[at]` and added up to two pairs away.
void mark_moved(std::vector<Pair>& pairs, std::size_t at, Added& added) {
  constexpr std::size_t reach = 2;
  const std::size_t first = at < reach ? 0 : at - reach;
  const std::size_t last = std::min(at + reach, pairs.size() - 1);
  for (Disagreement& one : pairs[at].pairing.disagreements) {
    if (one.difference != Difference::missing) continue;
    const Mention lost = item(pairs[at].source, *one.source);
    for (std::size_t i = first; i <= last; ++i) {
      if (i == at) continue;
      Disagreement* gained = taken_from(added[i], pairs[i], lost);
      if (gained == nullptr) continue;
      one.difference = gained->difference = Difference::moved;
      break;
    }
  }
}

/// A sum of money given in two currencies.
struct Quote {
  std::size_t pair = 0;
  /// Index into the disagreements of the pair; none: both sums stand in the
  /// target.
  std::optional<std::size_t> known;
  std::uint32_t target = 0;
  double rate = 0;
};

/// Quotes by currency and currency: "EUR>USD".
using Quotes = std::map<std::string, std::vector<Quote>>;

void add_quote(Quotes& quotes, const Quantity& from, const Quantity& to,
               Quote quote) {
  if (from.value.digits == 0 || to.value.digits == 0) return;
  quote.rate = approximate(to.value) / approximate(from.value);
  quotes[from.unit + ">" + to.unit].push_back(quote);
}

bool is_currency(const Quantity& quantity) {
  return common_dimension(quantity.unit, quantity.unit) == Dimension::currency;
}

/// "1,000 euros ($1,080)": two currencies with an open bracket between.
bool are_one_sum(const Side& side, const Quantity& a, const Quantity& b) {
  if (!is_currency(a) || !is_currency(b) || share_a_unit(a.unit, b.unit))
    return false;
  if (a.span.end > b.span.begin || b.span.begin - a.span.end > 16) return false;
  return side.between(a.span.end, b.span.begin).contains('(');
}

void add_translated(Quotes& quotes, const Pair& pair, std::size_t at) {
  const auto& all = pair.pairing.disagreements;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Disagreement& one = all[i];
    if (one.difference != Difference::rate || !one.source || !one.target)
      continue;
    add_quote(quotes, pair.source.quantities[*one.source],
              pair.target.quantities[*one.target],
              {.pair = at, .known = i, .target = *one.target});
  }
}

void add_bracketed(Quotes& quotes, const Pair& pair, std::size_t at) {
  const std::vector<Quantity>& own = pair.target.quantities;
  for (std::uint32_t i = 1; i < own.size(); ++i) {
    if (are_one_sum(pair.target, own[i - 1], own[i]))
      add_quote(quotes, own[i - 1], own[i],
                {.pair = at, .known = std::nullopt, .target = i});
  }
}

Quotes quotes_of(const std::vector<Pair>& pairs) {
  Quotes quotes;
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    add_translated(quotes, pairs[at], at);
    add_bracketed(quotes, pairs[at], at);
  }
  return quotes;
}

double median(std::vector<Quote> quotes) {
  std::ranges::sort(quotes, {}, &Quote::rate);
  return quotes[quotes.size() / 2].rate;
}

void mark_rate(Pair& pair, const Quote& quote) {
  constexpr float sure = 0.8F;
  std::vector<Disagreement>& all = pair.pairing.disagreements;
  if (quote.known)
    all[*quote.known].score = sure;
  else {
    all.push_back({.difference = Difference::rate,
                   .target = quote.target,
                   .score = sure});
  }
}

/// Of three quotes or more, those that are not near the middle one.  A tenth
/// is more than the rounding of sums in the news.
void mark_rates(std::vector<Pair>& pairs) {
  constexpr double tolerance = 0.1;
  for (const auto& [currencies, quotes] : quotes_of(pairs)) {
    if (quotes.size() < 3) continue;
    const double usual = median(quotes);
    for (const Quote& quote : quotes) {
      if (std::abs(quote.rate - usual) > tolerance * usual)
        mark_rate(pairs[quote.pair], quote);
    }
  }
}

/// The century, counted from 0, that a quantity of the calendar names.
std::optional<std::int64_t> century_of(const Quantity& quantity) {
  const auto n = integer(quantity.value);
  if (!n) return std::nullopt;
  if (quantity.quality == Quality::century) return *n - 1;
  const bool has_one = (quantity.quality == Quality::year ||
                        quantity.quality == Quality::decade) &&
                       *n >= 100;
  return has_one ? std::optional(*n / 100) : std::nullopt;
}

/// The centuries that the sources of pairs name, each once.  Worked out for
/// those that are asked about.
class NamedCenturies {
 public:
  explicit NamedCenturies(const std::vector<Pair>& pairs)
      : pairs_(pairs), named_(pairs.size()) {}

  /// Is the century named in a pair from `first` to before `end`?
  bool has(std::int64_t century, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i)
      if (of(i).contains(century)) return true;
    return false;
  }

 private:
  const std::set<std::int64_t>& of(std::size_t pair) {
    std::optional<std::set<std::int64_t>>& named = named_[pair];
    if (named) return *named;
    named.emplace();
    for (const Quantity& quantity : pairs_[pair].source.quantities)
      if (const auto century = century_of(quantity)) named->insert(*century);
    return *named;
  }

  const std::vector<Pair>& pairs_;
  std::vector<std::optional<std::set<std::int64_t>>> named_;
};

/// The century of a decade in the target whose source leaves it out.
std::optional<std::int64_t> told_century(const Pair& pair,
                                         const Disagreement& one) {
  if (one.difference != Difference::date || !one.source || !one.target)
    return std::nullopt;
  const Quantity& source = pair.source.quantities[*one.source];
  if (source.quality != Quality::decade || century_of(source))
    return std::nullopt;
  return century_of(pair.target.quantities[*one.target]);
}

}  // namespace

std::vector<Pair> without_told_decades(std::vector<Pair> pairs,
                                       std::size_t reach) {
  NamedCenturies named(pairs);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const std::size_t first = i < reach ? 0 : i - reach;
    const std::size_t end = std::min(i + reach + 1, pairs.size());
    std::erase_if(pairs[i].pairing.disagreements, [&](const Disagreement& one) {
      const auto century = told_century(pairs[i], one);
      return century && named.has(*century, first, end);
    });
  }
  return pairs;
}

std::vector<Pair> compared_with_others(std::vector<Pair> pairs) {
  Added added = added_in(pairs);
  for (std::size_t at = 0; at < pairs.size(); ++at)
    mark_moved(pairs, at, added);
  mark_rates(pairs);
  return pairs;
}

}  // namespace interlint
