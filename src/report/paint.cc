#include "report/paint.h"

#include <fmt/format.h>

namespace interlint {
namespace {

/// Parameters of ECMA-48, "select graphic rendition".
std::string_view rendition(Ink ink) {
  switch (ink) {
    case Ink::place: return "1";
    case Ink::error: return "1;31";
    case Ink::warning: return "1;35";
    case Ink::info: return "1;36";
    case Ink::note: return "36";
    case Ink::mark: return "1;32";
    case Ink::code: break;
  }
  return "2";
}

}  // namespace

std::string painted(std::string_view text, Ink ink, Colour colour) {
  if (colour == Colour::never) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", rendition(ink), text);
}

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::info: return Ink::info;
    case Severity::warning: return Ink::warning;
    case Severity::error: break;
  }
  return Ink::error;
}

}  // namespace interlint
