#pragma once

#include <expected>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "numbers/read/tables.h"

namespace interlint {

/// Grows the tables of a language from forms and what they mean.
class Builder {
 public:
  Builder() : tables_(std::make_unique<Habits::Tables>()) {}

  Habits::Tables& tables() { return *tables_; }

  /// "ä=ae": a form with the one is entered with the other as well.
  void add_fold(std::string from, std::string to);
  /// "~adj" at the end of a form stands for each of `endings`.
  void add_endings(std::string name, std::vector<std::string> endings);
  /// What is appended to an ordinal to make a denominator: fifth, fifths.
  void add_plural(std::string suffix) { plurals_.push_back(std::move(suffix)); }

  std::uint16_t unit(std::string_view name);
  /// The number of the condition that `when` describes ("cap,after:of|a"), or
  /// a sentence about what is wrong with it.
  std::expected<std::uint16_t, std::string> condition(std::string_view when);

  /// Enters a form and its variants.
  void add(std::string_view form, const Sense& sense);
  /// Enters an ordinal and, with a plural suffix, its denominators.
  void add_ordinal(std::string_view form, const Sense& sense);
  void add_pattern(Pattern pattern);

  /// The form and what its "~ending" and its folds make of it.
  std::vector<std::string> variants(std::string_view form) const;

  std::unique_ptr<const Habits::Tables> finished() &&;

 private:
  std::unique_ptr<Habits::Tables> tables_;
  std::vector<std::pair<std::string, std::string>> folds_;
  std::vector<std::string> plurals_;
  std::map<std::string, std::vector<std::string>, std::less<>> endings_;
  std::map<std::string, std::uint16_t, std::less<>> unit_numbers_;
  std::map<std::string, std::uint16_t, std::less<>> condition_numbers_;
};

}  // namespace interlint
