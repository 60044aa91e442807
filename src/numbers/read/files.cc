#include "numbers/read/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "data/table.h"
#include "numbers/read/names_of_kinds.h"

namespace interlint {
namespace {

using Done = std::expected<void, Problem>;
/// A row taken in, or a sentence about what is wrong with it.
using Taken = std::expected<void, std::string>;
using Cells = std::vector<std::string>;

/// Reads each row of a file that may be absent.
template <typename Take>
Done each_row(const std::filesystem::path& file, std::size_t least,
              std::size_t most, Take take) {
  std::error_code gone;
  if (!std::filesystem::exists(file, gone)) return {};
  const auto table = read_table(file, least, most);
  if (!table) return std::unexpected(table.error());
  for (const Row& row : table->rows)
    if (const Taken taken = take(row.cells); !taken)
      return std::unexpected(problem_in(*table, row, taken.error()));
  return {};
}

std::expected<Value, std::string> value_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto numerator = decimal(text.substr(0, slash));
  const auto denominator = slash == std::string_view::npos
                               ? whole(1)
                               : decimal(text.substr(slash + 1));
  if (numerator && denominator)
    if (const auto value = quotient(*numerator, *denominator)) return *value;
  return std::unexpected(fmt::format("“{}” is no number", text));
}

std::expected<float, std::string> weight_of(std::string_view text) {
  if (text.empty() || text == "-") return -1.0F;
  const auto value = decimal(text);
  if (!value || compare(*value, whole(1)) > 0)
    return std::unexpected(
        fmt::format("“{}” is no weight between 0 and 1", text));
  return static_cast<float>(approximate(*value));
}

/// The parts of a list such as ",e,en": the first is empty here.
std::vector<std::string> parts_of(std::string_view list, char mark) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t at = list.find(mark);
    parts.emplace_back(list.substr(0, at));
    if (at == std::string_view::npos) return parts;
    list.remove_prefix(at + 1);
  }
}

/// Fills what all kinds of rows share.
std::expected<Sense, std::string> sense_of(Builder& builder, Kindred kindred,
                                           std::string_view weight,
                                           std::string_view when) {
  const auto heavy = weight_of(weight);
  if (!heavy) return std::unexpected(heavy.error());
  const auto condition = builder.condition(when);
  if (!condition) return std::unexpected(condition.error());
  return Sense{.role = kindred.role,
               .quality = kindred.quality,
               .bound = kindred.bound,
               .weight = *heavy,
               .condition = *condition};
}

std::expected<Kindred, std::string> kind_of(std::string_view name) {
  if (const auto known = kindred(name)) return *known;
  return std::unexpected(fmt::format("no kind is called “{}”", name));
}

struct Habit {
  std::string_view name;
  std::string_view value;  ///< that sets it
  bool Habits::Tables::* flag;
};
constexpr std::array<Habit, 5> switches{{
    {"bare-scale", "yes", &Habits::Tables::bare_scale},
    {"compound", "attached", &Habits::Tables::attached},
    {"indian-grouping", "yes", &Habits::Tables::indian},
    {"ordinal-dot", "yes", &Habits::Tables::ordinal_dot},
    {"year-pairs", "yes", &Habits::Tables::year_pairs},
}};

SlashOrder slash_order(std::string_view name) {
  if (name == "dmy") return SlashOrder::day_first;
  return name == "mdy" ? SlashOrder::month_first : SlashOrder::unknown;
}

Taken set_habit(Builder& builder, const Cells& cells, Manner& manner) {
  Habits::Tables& tables = builder.tables();
  const std::string& key = cells[0];
  const std::string& value = cells[1];
  const auto* known = std::ranges::find(switches, key, &Habit::name);
  if (known != switches.end()) {
    tables.*known->flag = value == known->value;
  } else if (key == "spelled-to-999") {
    manner.spelled_to_999 = value == "yes";
  } else if (key == "slashed-date") {
    tables.slashes = slash_order(value);
  } else if (key == "fold") {
    builder.add_fold(value, cells[2]);
  } else if (key == "plural-share") {
    builder.add_plural(value);
  } else if (key == "endings") {
    builder.add_endings(value, parts_of(cells[2], ','));
  } else {
    return std::unexpected(fmt::format("no habit is called “{}”", key));
  }
  return {};
}

Taken take_word(Builder& builder, const Cells& cells) {
  const auto kind = kind_of(cells[1]);
  if (!kind) return std::unexpected(kind.error());
  auto sense = sense_of(builder, *kind, cells[3], cells[4]);
  if (!sense) return std::unexpected(sense.error());
  if (!cells[2].empty() && cells[2] != "-") {
    const auto value = value_of(cells[2]);
    if (!value) return std::unexpected(value.error());
    sense->value = *value;
  }
  if (sense->role == NumberRole::ordinal)
    builder.add_ordinal(cells[0], *sense);
  else
    builder.add(cells[0], *sense);
  return {};
}

Taken take_scale(Builder& builder, const Cells& cells) {
  auto sense = sense_of(builder, {.role = NumberRole::scale}, "", cells[2]);
  if (!sense) return std::unexpected(sense.error());
  const auto power = value_of(cells[1]);
  if (!power || !integer(*power) || compare(*power, whole(30)) > 0)
    return std::unexpected(fmt::format("“{}” is no power of ten", cells[1]));
  sense->value = *power;
  builder.add(cells[0], *sense);
  return {};
}

/// "dritt-" of Drittliga.
Taken take_prefix(Builder& builder, const Cells& cells) {
  const auto value = value_of(cells[2]);
  if (!value) return std::unexpected(value.error());
  builder.add(std::string_view(cells[0]).substr(0, cells[0].size() - 1),
              {.role = NumberRole::prefix, .value = *value});
  return {};
}

Taken take_part(Builder& builder, const Cells& cells) {
  const auto kind = kind_of(cells[1]);
  if (!kind) return std::unexpected(kind.error());
  if (cells[0].ends_with('-')) return take_prefix(builder, cells);
  auto sense =
      sense_of(builder, {NumberRole::part, kind->quality}, cells[4], cells[5]);
  if (!sense) return std::unexpected(sense.error());
  // The expression over n stands among the patterns, without pieces.
  sense->index = static_cast<std::uint32_t>(builder.tables().patterns.size());
  builder.tables().patterns.push_back(
      {.quality = kind->quality, .values = {cells[2]}});
  sense->unit = builder.unit(cells[3] == "-" ? "" : cells[3]);
  builder.add(cells[0].starts_with('-') ? std::string_view(cells[0]).substr(1)
                                        : std::string_view(cells[0]),
              *sense);
  return {};
}

Taken take_unit(Builder& builder, const Cells& cells) {
  auto sense = sense_of(builder, {.role = NumberRole::unit}, "", cells[2]);
  if (!sense) return std::unexpected(sense.error());
  // "EUR*3" is a thousand euros.
  const std::size_t star = cells[1].find('*');
  if (star != std::string::npos) {
    const auto power = value_of(std::string_view(cells[1]).substr(star + 1));
    if (!power) return std::unexpected(power.error());
    sense->value = *power;
  }
  sense->unit = builder.unit(std::string_view(cells[1]).substr(0, star));
  builder.add(cells[0], *sense);
  return {};
}

Taken set_option(Pattern& pattern, std::string_view option) {
  constexpr std::string_view unit = "unit:";
  if (option == "certain")
    pattern.certain = true;
  else if (option == "beside")
    pattern.beside = true;
  else if (option == "stop")
    pattern.stops = true;
  else if (option == "night")
    pattern.night = true;
  else if (option.starts_with(unit))
    pattern.unit = option.substr(unit.size());
  else if (!option.empty() && option != "-")
    return std::unexpected(fmt::format("no option is called “{}”", option));
  return {};
}

/// A phrase with slots: {h}, {n}.
Taken take_pattern(Builder& builder, const Kindred& kind, const Cells& cells) {
  Pattern pattern{.quality = kind.quality, .values = parts_of(cells[2], ',')};
  const auto weight = weight_of(cells[3]);
  if (!weight) return std::unexpected(weight.error());
  pattern.weight = *weight;
  for (const std::string& option : parts_of(cells[4], ','))
    if (const Taken taken = set_option(pattern, option); !taken) return taken;
  for (const std::string& form : builder.variants(cells[1])) {
    const auto all = pieces_of(form);
    if (!all) return std::unexpected(all.error());
    for (const std::vector<PatternPiece>& pieces : *all) {
      pattern.pieces = pieces;
      builder.add_pattern(pattern);
    }
  }
  return {};
}

Taken take_phrase(Builder& builder, const Cells& cells) {
  const auto kind = kind_of(cells[0]);
  if (!kind) return std::unexpected(kind.error());
  if (kind->role == NumberRole::anchor || !cells[2].empty())
    return take_pattern(builder, *kind, cells);
  const auto sense = sense_of(builder, *kind, cells[3], cells[4]);
  if (!sense) return std::unexpected(sense.error());
  for (const std::string& form : choices_of(cells[1]))
    builder.add(form, *sense);
  return {};
}

}  // namespace

Done add_habits(Builder& builder, const std::filesystem::path& folder,
                Manner& manner) {
  return each_row(folder / "habits.tsv", 2, 3, [&](const Cells& cells) {
    return set_habit(builder, cells, manner);
  });
}

Done add_words(Builder& builder, const std::filesystem::path& folder) {
  return each_row(folder / "words.tsv", 2, 5, [&](const Cells& cells) {
    return take_word(builder, cells);
  });
}

Done add_scales(Builder& builder, const std::filesystem::path& folder) {
  return each_row(folder / "scale.tsv", 2, 3, [&](const Cells& cells) {
    return take_scale(builder, cells);
  });
}

Done add_parts(Builder& builder, const std::filesystem::path& folder) {
  return each_row(folder / "parts.tsv", 3, 6, [&](const Cells& cells) {
    return take_part(builder, cells);
  });
}

Done add_units(Builder& builder, const std::filesystem::path& folder) {
  for (const char* file : {"units.tsv", "money.tsv"}) {
    const Done done = each_row(folder / file, 2, 3, [&](const Cells& cells) {
      return take_unit(builder, cells);
    });
    if (!done) return done;
  }
  return {};
}

Done add_calendar(Builder& builder, const std::filesystem::path& folder) {
  return each_row(folder / "calendar.tsv", 3, 5, [&](const Cells& cells) {
    return take_word(builder, cells);
  });
}

Done add_phrases(Builder& builder, const std::filesystem::path& folder) {
  for (const char* file : {"clock.tsv", "phrases.tsv"}) {
    const Done done = each_row(folder / file, 2, 5, [&](const Cells& cells) {
      return take_phrase(builder, cells);
    });
    if (!done) return done;
  }
  return {};
}

}  // namespace interlint
