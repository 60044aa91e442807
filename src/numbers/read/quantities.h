#pragma once

#include <string_view>
#include <vector>

#include "model/quantity.h"
#include "numbers/read/habits.h"
#include "text/words.h"

namespace interlint {

/// Every quantity written in `text`, in order of their spans, read by the
/// habits of its language: 1.234 is one thousand and some in German, one and
/// some in English.  `words` are the words of `text`.  Spans overlap only
/// where one phrase says several things (day, month and year of a date).
std::vector<Quantity> quantities(std::string_view text,
                                 const std::vector<Word>& words,
                                 const Habits& habits);

}  // namespace interlint
