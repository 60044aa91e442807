#include "numbers/read/habits.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <unordered_set>

#include "data/table.h"
#include "model/language.h"
#include "numbers/read/builder.h"
#include "numbers/read/cldr.h"
#include "numbers/read/files.h"
#include "numbers/read/tables.h"
#include "text/utf8.h"

namespace interlint {
namespace {

using Done = std::expected<void, Problem>;
using Path = std::filesystem::path;

/// The folders that speak of a language, the special one last.
std::vector<Path> folders(const Path& dictionaries, std::string_view tag) {
  std::vector<Path> all;
  const Language language{std::string(tag)};
  for (const std::string_view name : {language.primary(), tag}) {
    Path folder = dictionaries / std::string(name) / "numbers";
    std::error_code gone;
    if (std::filesystem::is_directory(folder, gone) &&
        (all.empty() || all.back() != folder))
      all.push_back(std::move(folder));
  }
  return all;
}

void add_spelled_numbers(Builder& builder, std::string_view tag,
                         bool all_hundreds) {
  std::vector<SpelledNumber> numbers = spelled_numbers(tag);
  if (all_hundreds) {
    std::ranges::move(spelled_hundreds(tag), std::back_inserter(numbers));
  }
  std::unordered_set<std::string> known;
  for (const SpelledNumber& number : numbers) {
    if (!known.insert(number.form).second) continue;
    const Value value = whole(number.value);
    if (number.ordinal) {
      builder.add_ordinal(number.form,
                          {.role = NumberRole::ordinal, .value = value});
    } else {
      builder.add(number.form, {.role = NumberRole::cardinal, .value = value});
    }
  }
}

/// Does a language write its months with a capital?
bool has_capital_names(std::string_view tag) {
  const std::vector<CalendarName> months = month_names(tag);
  return months.empty() || months[0].form.empty() ||
         is_upper(code_point_at(months[0].form, 0).value);
}

void add_calendar_names(Builder& builder, std::string_view tag) {
  builder.tables().capital_names = has_capital_names(tag);
  const auto capital = builder.tables().capital_names ? "cap" : "";
  const auto always = builder.condition(capital).value_or(0);
  const auto short_form =
      builder
          .condition(builder.tables().capital_names ? "cap,near-date"
                                                    : "near-date")
          .value_or(0);
  for (const CalendarName& name : month_names(tag)) {
    builder.add(name.form,
                {.role = NumberRole::month,
                 .quality = Quality::month,
                 .value = whole(name.value),
                 .condition = name.abbreviated ? short_form : always});
  }
  for (const CalendarName& name : weekday_names(tag)) {
    builder.add(name.form, {.role = NumberRole::weekday,
                            .quality = Quality::weekday,
                            .value = whole(name.value),
                            .condition = always});
  }
}

/// The names that a list of dictionaries/numbers/ asks CLDR for.
std::expected<std::unordered_set<std::string>, Problem> wanted(
    const Path& file, std::size_t column) {
  std::unordered_set<std::string> names;
  std::error_code gone;
  if (!std::filesystem::exists(file, gone)) return names;
  const auto table = read_table(file, 1, 4);
  if (!table) return std::unexpected(table.error());
  for (const Row& row : table->rows) names.insert(row.cells[column]);
  return names;
}

Done add_names_of_units(Builder& builder, const Path& dictionaries,
                        std::string_view tag) {
  const Path shared = dictionaries / "numbers";
  const auto units = wanted(shared / "dimensions.tsv", 0);
  if (!units) return std::unexpected(units.error());
  const auto currencies = wanted(shared / "currencies.tsv", 0);
  if (!currencies) return std::unexpected(currencies.error());
  std::unordered_set<std::string> known;
  const auto add = [&](const UnitName& name) {
    if (known.insert(name.form + '\t' + name.unit).second)
      builder.add(name.form,
                  {.role = NumberRole::unit, .unit = builder.unit(name.unit)});
  };
  for (const UnitName& name : unit_names(tag)) {
    if (units->contains(name.unit)) add(name);
  }
  for (const UnitName& name : currency_names(tag)) {
    if (currencies->contains(name.unit)) add(name);
  }
  for (const std::string& code : *currencies) {
    builder.add(code,
                {.role = NumberRole::unit,
                 .unit = builder.unit(code),
                 .condition = builder.condition("exact:" + code).value_or(0)});
  }
  return {};
}

Done add_folder(Builder& builder, const Path& folder) {
  for (const auto add :
       {add_words, add_scales, add_parts, add_units, add_calendar, add_phrases})
    if (const Done done = add(builder, folder); !done) return done;
  return {};
}

}  // namespace

Habits::Habits(std::unique_ptr<const Tables> tables)
    : tables_(std::move(tables)) {}
Habits::Habits(Habits&&) noexcept = default;
Habits& Habits::operator=(Habits&&) noexcept = default;
Habits::~Habits() = default;

std::expected<Habits, Problem> Habits::load(
    const std::filesystem::path& dictionaries, std::string_view tag) {
  Builder builder;
  const NumberMarks marks = number_marks(tag);
  builder.tables().decimal = marks.decimal;
  builder.tables().grouping = marks.grouping;
  const std::vector<Path> all = folders(dictionaries, tag);
  Manner manner;
  for (const Path& folder : all)
    if (const Done done = add_habits(builder, folder, manner); !done)
      return std::unexpected(done.error());
  // A region tells how 7/8 is meant; "en" alone does not.
  if (all.empty() || tag.find('-') != tag.npos)
    builder.tables().slashes = writes_month_first(tag) ? SlashOrder::month_first
                                                       : SlashOrder::day_first;
  // The files of the language come first: of two senses the first wins.
  for (auto folder = all.rbegin(); folder != all.rend(); ++folder)
    if (const Done done = add_folder(builder, *folder); !done)
      return std::unexpected(done.error());
  if (const Done done = add_units(builder, dictionaries / "numbers"); !done)
    return std::unexpected(done.error());
  add_spelled_numbers(builder, tag, manner.spelled_to_999);
  add_calendar_names(builder, tag);
  if (const Done done = add_names_of_units(builder, dictionaries, tag); !done)
    return std::unexpected(done.error());
  return Habits(std::move(builder).finished());
}

}  // namespace interlint
