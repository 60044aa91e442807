#include "evidence/numbers/document_numbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
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

/// The disagreement in `pair` that adds what `lost` misses, if there is one.
Disagreement* found_in(Pair& pair, const Mention& lost) {
  for (Disagreement& one : pair.pairing.disagreements) {
    if (one.difference != Difference::added) continue;
    const auto like = likeness(lost, item(pair.target, *one.target));
    if (like && like->cost < 0.3F && !like->tells()) return &one;
  }
  return nullptr;
}

/// Marks what is missing in `pairs[at]` and added up to two pairs away.
void mark_moved(std::vector<Pair>& pairs, std::size_t at) {
  constexpr std::size_t reach = 2;
  const std::size_t first = at < reach ? 0 : at - reach;
  const std::size_t last = std::min(at + reach, pairs.size() - 1);
  for (Disagreement& one : pairs[at].pairing.disagreements) {
    if (one.difference != Difference::missing) continue;
    const Mention lost = item(pairs[at].source, *one.source);
    for (std::size_t i = first; i <= last; ++i) {
      if (i == at) continue;
      Disagreement* gained = found_in(pairs[i], lost);
      if (gained == nullptr) continue;
      one.difference = gained->difference = Difference::moved;
      break;
    }
  }
}

/// A sum of money given in two currencies.
struct Quote {
  std::size_t pair = 0;
  std::optional<std::uint32_t> source;  ///< none: both stand in the target
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
  for (const Disagreement& one : pair.pairing.disagreements) {
    if (one.difference != Difference::rate || !one.source || !one.target)
      continue;
    add_quote(quotes, pair.source.quantities[*one.source],
              pair.target.quantities[*one.target],
              {.pair = at, .source = one.source, .target = *one.target});
  }
}

void add_bracketed(Quotes& quotes, const Pair& pair, std::size_t at) {
  const std::vector<Quantity>& own = pair.target.quantities;
  for (std::uint32_t i = 1; i < own.size(); ++i)
    if (are_one_sum(pair.target, own[i - 1], own[i]))
      add_quote(quotes, own[i - 1], own[i],
                {.pair = at, .source = std::nullopt, .target = i});
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
  const auto known =
      std::ranges::find_if(pair.pairing.disagreements, [&](const auto& one) {
        return one.difference == Difference::rate &&
               one.source == quote.source && one.target == quote.target;
      });
  if (known != pair.pairing.disagreements.end()) {
    known->score = sure;
    return;
  }
  pair.pairing.disagreements.push_back({.difference = Difference::rate,
                                        .source = quote.source,
                                        .target = quote.target,
                                        .score = sure});
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

/// Does the source name that century in one of the pairs?
bool is_century_named(std::span<const Pair> pairs, std::int64_t century) {
  return std::ranges::any_of(pairs, [&](const Pair& pair) {
    return std::ranges::any_of(pair.source.quantities,
                               [&](const Quantity& quantity) {
                                 return century_of(quantity) == century;
                               });
  });
}

/// Is the target's century of a decade one that the source has named?
bool is_told_decade(const Pair& pair, const Disagreement& one,
                    std::span<const Pair> near) {
  if (one.difference != Difference::date || !one.source || !one.target)
    return false;
  const Quantity& source = pair.source.quantities[*one.source];
  if (source.quality != Quality::decade || century_of(source)) return false;
  const auto century = century_of(pair.target.quantities[*one.target]);
  return century && is_century_named(near, *century);
}

}  // namespace

std::vector<Pair> without_told_decades(std::vector<Pair> pairs,
                                       std::size_t reach) {
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const std::size_t first = i < reach ? 0 : i - reach;
    const std::size_t end = std::min(i + reach + 1, pairs.size());
    const std::span<const Pair> near =
        std::span(pairs).subspan(first, end - first);
    std::erase_if(pairs[i].pairing.disagreements, [&](const Disagreement& one) {
      return is_told_decade(pairs[i], one, near);
    });
  }
  return pairs;
}

std::vector<Pair> compared_with_others(std::vector<Pair> pairs) {
  for (std::size_t at = 0; at < pairs.size(); ++at) mark_moved(pairs, at);
  mark_rates(pairs);
  return pairs;
}

}  // namespace interlint
