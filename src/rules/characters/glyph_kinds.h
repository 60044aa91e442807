#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/pair.h"
#include "rules/rule.h"

namespace interlint {

bool is_ascii(std::string_view text);

/// "U+200B": a code point that cannot be shown.
std::string code_of(char32_t c);

/// The place of a code point in its text.
struct Sighting {
  char32_t value = 0;
  Span span;
};

/// Is the code point at `span` of `text` one that a rule looks for?
using IsSought =
    std::function<bool(char32_t c, Span span, std::string_view text)>;

/// The code points of `text` that are sought, in order.  The characters of
/// ASCII that can be shown never are.
std::vector<Sighting> sightings(std::string_view text,
                                const IsSought& is_sought);

/// What a rule says of a code point.
using Told = std::function<Notice(char32_t c)>;

/// Reports what is sought in the target.  What stands in the source as well is
/// no fault of the translator: it is told once, as a notice on the source.
void report_characters(const Pair& pair, const IsSought& is_sought,
                       const Told& told, Report& report);

}  // namespace interlint
