#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "numbers/read/habits.h"
#include "numbers/read/lexicon.h"
#include "numbers/read/pattern.h"

namespace interlint {

/// In which order the parts of 7/8/2021 stand.
enum class SlashOrder : std::uint8_t { day_first, month_first, unknown };

/// Everything the scanners know of a language.
struct Habits::Tables {
  char32_t decimal = U'.';
  char32_t grouping = U',';
  bool attached = false;      ///< number words grow together: dreihundert
  bool year_pairs = false;    ///< nineteen eighty-nine is 1989
  bool ordinal_dot = false;   ///< "3." is the third
  bool bare_scale = false;    ///< "tausend" alone is 1000
  bool indian = false;        ///< 2,06,737
  bool capital_names = true;  ///< months and weekdays have a capital
  SlashOrder slashes = SlashOrder::day_first;

  NumberLexicon lexicon;
  std::vector<std::string> units{""};
  std::vector<Condition> conditions{{}};
  std::vector<Pattern> patterns;
  std::vector<std::uint32_t> half_day_patterns;  ///< "{h} {ap}": no literal
};

}  // namespace interlint
