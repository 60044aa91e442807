#include "model/quantity.h"

namespace interlint {

std::string_view name_of(Quality quality) {
  switch (quality) {
    case Quality::amount: return "amount";
    case Quality::year: return "year";
    case Quality::ordinal: return "ordinal";
    case Quality::ordinal_or_amount: return "ordinal-or-amount";
    case Quality::identifier: return "identifier";
    case Quality::phone: return "phone";
    case Quality::day: return "day";
    case Quality::month: return "month";
    case Quality::weekday: return "weekday";
    case Quality::time: return "time";
    case Quality::clock: return "clock";
    case Quality::fraction: return "fraction";
    case Quality::multiple: return "multiple";
    case Quality::compound: return "compound";
    case Quality::vague: return "vague";
    case Quality::decade: return "decade";
    case Quality::century: return "century";
    case Quality::roman: return "roman";
    case Quality::echo: return "echo";
  }
  return "amount";
}

}  // namespace interlint
