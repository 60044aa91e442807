#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace interlint {

/// The statements of a piece of code: comments, the contents of strings and
/// white space, which a translator may change, left out.
std::string statements(std::string_view code);

/// Where two pieces of code part, from the first word they do not share to
/// the last.
struct Parting {
  Span first;
  Span second;
};
Parting parting(std::string_view first, std::string_view second);

}  // namespace interlint
