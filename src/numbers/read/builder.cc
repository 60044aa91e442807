#include "numbers/read/builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "numbers/read/line.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::vector<std::uint64_t> hashes(std::string_view list) {
  std::vector<std::uint64_t> all;
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    all.push_back(hash_of(folded(list.substr(0, bar))));
    if (bar == std::string_view::npos) break;
    list.remove_prefix(bar + 1);
  }
  return all;
}

struct Switch {
  std::string_view name;
  bool Condition::* flag;
};
constexpr std::array<Switch, 9> switch_names{{
    {"cap", &Condition::capital},
    {"low", &Condition::small},
    {"attached", &Condition::attached},
    {"dot", &Condition::dot},
    {"dot?", &Condition::may_dot},
    {"money", &Condition::money},
    {"near-date", &Condition::near_date},
    {"proved", &Condition::proved},
    {"start", &Condition::start},
}};

struct List {
  std::string_view name;
  std::vector<std::uint64_t> Condition::* list;
};
constexpr std::array<List, 5> lists{{
    {"after:", &Condition::after},
    {"before:", &Condition::before},
    {"not:", &Condition::not_values},
    {"not-after:", &Condition::not_after},
    {"not-before:", &Condition::not_before},
}};

bool add_clause(Condition& condition, std::string_view clause) {
  for (const Switch& known : switch_names) {
    if (clause != known.name) continue;
    condition.*known.flag = true;
    return true;
  }
  for (const List& known : lists) {
    if (!clause.starts_with(known.name)) continue;
    condition.*known.list = hashes(clause.substr(known.name.size()));
    return true;
  }
  constexpr std::string_view exact = "exact:";
  if (!clause.starts_with(exact)) return false;
  condition.exact = clause.substr(exact.size());
  return true;
}

}  // namespace

void Builder::add_fold(std::string from, std::string to) {
  folds_.emplace_back(std::move(from), std::move(to));
}

void Builder::add_endings(std::string name, std::vector<std::string> endings) {
  endings_[std::move(name)] = std::move(endings);
}

std::uint16_t Builder::unit(std::string_view name) {
  if (name.empty()) return 0;
  const auto known = unit_numbers_.find(name);
  if (known != unit_numbers_.end()) return known->second;
  const auto number = static_cast<std::uint16_t>(tables_->units.size());
  tables_->units.emplace_back(name);
  unit_numbers_.emplace(name, number);
  return number;
}

std::expected<std::uint16_t, std::string> Builder::condition(
    std::string_view when) {
  if (when.empty() || when == "-") return std::uint16_t{0};
  const auto known = condition_numbers_.find(when);
  if (known != condition_numbers_.end()) return known->second;
  Condition made;
  for (std::string_view rest = when; !rest.empty();) {
    const std::size_t comma = rest.find(',');
    if (!add_clause(made, rest.substr(0, comma)))
      return std::unexpected(
          fmt::format("no condition is called “{}”", rest.substr(0, comma)));
    rest.remove_prefix(comma == std::string_view::npos ? rest.size()
                                                       : comma + 1);
  }
  const auto number = static_cast<std::uint16_t>(tables_->conditions.size());
  tables_->conditions.push_back(std::move(made));
  condition_numbers_.emplace(when, number);
  return number;
}

std::vector<std::string> Builder::variants(std::string_view form) const {
  std::vector<std::string> all;
  const std::size_t tilde = form.find('~');
  const auto endings = tilde == std::string_view::npos
                           ? endings_.end()
                           : endings_.find(form.substr(tilde + 1));
  if (endings == endings_.end())
    all.emplace_back(form);
  else
    for (const std::string& ending : endings->second)
      all.push_back(std::string(form.substr(0, tilde)) + ending);
  const std::size_t spelled = all.size();
  for (std::size_t i = 0; i < spelled; ++i) {
    std::string other = all[i];
    for (const auto& [from, to] : folds_) other = replaced(other, from, to);
    if (other != all[i]) all.push_back(std::move(other));
  }
  return all;
}

void Builder::add(std::string_view form, const Sense& sense) {
  for (const std::string& variant : variants(form)) {
    tables_->lexicon.add(form_key(variant), sense);
    if (tables_->attached &&
        (sense.role == NumberRole::cardinal ||
         sense.role == NumberRole::scale || sense.role == NumberRole::prefix))
      tables_->lexicon.let_begin(folded(variant));
  }
}

void Builder::add_ordinal(std::string_view form, const Sense& sense) {
  add(form, sense);
  const std::optional<Value> share = quotient(whole(1), sense.value);
  if (!share || sense.value == whole(1) || sense.value == whole(2)) return;
  for (const std::string& suffix : plurals_)
    add(std::string(form) + suffix,
        {.role = NumberRole::denominator, .value = *share});
}

void Builder::add_pattern(Pattern pattern) {
  const auto literal =
      std::ranges::find(pattern.pieces, Slot::literal, &PatternPiece::slot);
  const auto number = static_cast<std::uint32_t>(tables_->patterns.size());
  if (literal == pattern.pieces.end()) {
    const auto half_day =
        std::ranges::find(pattern.pieces, Slot::half_day, &PatternPiece::slot);
    if (half_day == pattern.pieces.end()) return;
    pattern.anchor =
        static_cast<std::size_t>(half_day - pattern.pieces.begin());
    tables_->half_day_patterns.push_back(number);
    tables_->patterns.push_back(std::move(pattern));
    return;
  }
  pattern.anchor = static_cast<std::size_t>(literal - pattern.pieces.begin());
  tables_->lexicon.add({literal->literal},
                       {.role = NumberRole::anchor, .index = number});
  tables_->patterns.push_back(std::move(pattern));
}

std::unique_ptr<const Habits::Tables> Builder::finished() && {
  tables_->lexicon.finish();
  return std::move(tables_);
}

}  // namespace interlint
