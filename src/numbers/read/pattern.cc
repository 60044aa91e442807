#include "numbers/read/pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "numbers/read/line.h"

namespace interlint {
namespace {

constexpr std::size_t most_variants = 512;

constexpr std::array<std::pair<std::string_view, Slot>, 14> slots{{
    {"n", Slot::number},
    {"d", Slot::digits},
    {"w", Slot::spelled},
    {"o", Slot::ordinal},
    {"h", Slot::hour},
    {"m", Slot::minute},
    {"c", Slot::hundredths},
    {"hm", Slot::clock},
    {"hhmm", Slot::four},
    {"ap", Slot::half_day},
    {"scale", Slot::scale},
    {"u", Slot::unit},
    {"weekday", Slot::weekday},
    {"frac", Slot::share},
}};

using Strings = std::vector<std::string>;

/// Every string of `left` followed by every string of `right`.
Strings combined(const Strings& left, const Strings& right) {
  Strings all;
  for (const std::string& a : left)
    for (const std::string& b : right)
      if (all.size() < most_variants) all.push_back(a + b);
  return all;
}

/// Reads "(a|b [c]) d" and gives its variants, each a plain string.
class Expander {
 public:
  explicit Expander(std::string_view text) : text_(text) {}

  Strings all() {
    Strings variants = choices();
    while (at_ < text_.size()) {  // a stray bracket stands for itself
      ++at_;
      variants = combined(variants, choices());
    }
    return variants;
  }

 private:
  [[nodiscard]] bool more() const { return at_ < text_.size(); }

  Strings choices() {
    Strings variants = sequence();
    while (more() && text_[at_] == '|') {
      ++at_;
      const Strings next = sequence();
      variants.insert(variants.end(), next.begin(), next.end());
    }
    return variants;
  }

  Strings sequence() {  // NOLINT(misc-no-recursion): as deep as the brackets
    Strings variants{""};
    while (more() && text_[at_] != '|' && text_[at_] != ')' &&
           text_[at_] != ']') {
      const char c = text_[at_++];
      if (c != '(' && c != '[') {
        for (std::string& variant : variants) variant += c;
        continue;
      }
      Strings inner = choices();
      if (c == '[') inner.emplace_back();
      if (more()) ++at_;
      variants = combined(variants, inner);
    }
    return variants;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::expected<PatternPiece, std::string> slot_of(std::string_view inside) {
  const std::size_t colon = inside.find(':');
  const std::string_view type = inside.substr(0, colon);
  const auto* known =
      std::ranges::find(slots, type, &std::pair<std::string_view, Slot>::first);
  if (known == slots.end())
    return std::unexpected(fmt::format("no slot is called “{}”", type));
  return PatternPiece{.slot = known->second,
                      .name = std::string(colon == std::string_view::npos
                                              ? type
                                              : inside.substr(colon + 1))};
}

void add_literals(std::vector<PatternPiece>& pieces, std::string_view text) {
  for (const std::uint64_t hash : form_key(text))
    pieces.push_back({.literal = hash});
}

std::expected<std::vector<PatternPiece>, std::string> flat(
    std::string_view text) {
  std::vector<PatternPiece> pieces;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    add_literals(pieces, text.substr(0, open));
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos)
      return std::unexpected(std::string("a “{” without its “}”"));
    auto slot = slot_of(text.substr(open + 1, close - open - 1));
    if (!slot) return std::unexpected(slot.error());
    pieces.push_back(std::move(*slot));
    text.remove_prefix(close + 1);
  }
  return pieces;
}

using MaybeValue = std::optional<Value>;

MaybeValue remainder(const Value& a, const Value& b) {
  const auto x = integer(a);
  const auto y = integer(b);
  if (!x || !y || *y == 0) return std::nullopt;
  return whole(*x % *y);
}

class Calculator {
 public:
  Calculator(std::string_view text, const Bindings& bindings)
      : text_(text), bindings_(bindings) {}

  MaybeValue result() {
    const MaybeValue value = terms();
    return at_ == text_.size() ? value : std::nullopt;
  }

 private:
  [[nodiscard]] bool takes(std::string_view signs) const {
    return at_ < text_.size() && signs.find(text_[at_]) != signs.npos;
  }

  MaybeValue terms() {
    MaybeValue value = factors();
    while (value && takes("+-")) {
      const char sign = text_[at_++];
      const MaybeValue next = factors();
      if (!next) return std::nullopt;
      value = sign == '+' ? sum(*value, *next) : difference(*value, *next);
    }
    return value;
  }

  MaybeValue factors() {
    MaybeValue value = atom();
    while (value && takes("*/%")) {
      const char sign = text_[at_++];
      const MaybeValue next = atom();
      if (!next) return std::nullopt;
      if (sign == '*') value = product(*value, *next);
      if (sign == '/') value = quotient(*value, *next);
      if (sign == '%') value = remainder(*value, *next);
    }
    return value;
  }

  MaybeValue atom() {
    const std::size_t end =
        std::min(text_.find_first_of("+-*/%", at_), text_.size());
    const std::string_view name = text_.substr(at_, end - at_);
    at_ = end;
    if (const auto bound = bindings_.find(name); bound != bindings_.end())
      return bound->second;
    return decimal(name);
  }

  std::string_view text_;
  const Bindings& bindings_;
  std::size_t at_ = 0;
};

}  // namespace

std::expected<std::vector<std::vector<PatternPiece>>, std::string> pieces_of(
    std::string_view text) {
  std::vector<std::vector<PatternPiece>> all;
  for (const std::string& variant : Expander(text).all()) {
    auto pieces = flat(variant);
    if (!pieces) return std::unexpected(pieces.error());
    all.push_back(std::move(*pieces));
  }
  return all;
}

std::vector<std::string> choices_of(std::string_view text) {
  return Expander(text).all();
}

std::optional<Value> evaluated(std::string_view expression,
                               const Bindings& bindings) {
  return Calculator(expression, bindings).result();
}

}  // namespace interlint
