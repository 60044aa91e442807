#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "numbers/read/quantities.h"

namespace interlint {

/// The habits of a language of dictionaries/, loaded once.
inline const Habits& habits_of(const std::string& tag) {
  static std::map<std::string, Habits> known;
  const auto found = known.find(tag);
  if (found != known.end()) return found->second;
  auto loaded = Habits::load(SOURCE_DIR "/dictionaries", tag);
  if (!loaded) throw Failure(loaded.error());
  return known.emplace(tag, std::move(*loaded)).first->second;
}

inline std::vector<Quantity> read_in(const std::string& tag,
                                     std::string_view text) {
  return quantities(text, words(text), habits_of(tag));
}

inline std::string_view name_of(Bound bound) {
  switch (bound) {
    case Bound::none: return "";
    case Bound::about: return "about ";
    case Bound::at_least: return "at least ";
    case Bound::above: return "above ";
    case Bound::at_most: return "at most ";
    case Bound::below: return "below ";
  }
  return "";
}

/// "amount 3500000 EUR", "below amount 30 percent", "amount 1000 or 1".
inline std::string shown(const Quantity& quantity) {
  std::string text =
      fmt::format("{}{} {}", name_of(quantity.bound), name_of(quantity.quality),
                  shown(quantity.value));
  if (!quantity.unit.empty()) text += " " + quantity.unit;
  for (const Reading& other : quantity.others)
    text += " or " + shown(other.value);
  return text;
}

inline std::string shown(const std::vector<Quantity>& all) {
  std::string text;
  for (const Quantity& quantity : all)
    text += (text.empty() ? "" : "; ") + shown(quantity);
  return text;
}

/// `text` with [[ ]] around each stretch that a quantity was read from.
inline std::string marked(std::string_view text,
                          const std::vector<Quantity>& all) {
  std::string out;
  std::uint32_t at = 0;
  for (const Quantity& quantity : all) {
    if (quantity.span.begin < at) continue;
    out += text.substr(at, quantity.span.begin - at);
    out += fmt::format("[[{}]]", quantity.span.in(text));
    at = quantity.span.end;
  }
  return out.append(text.substr(at));
}

}  // namespace interlint
