#include "rules/declared.h"

#include <array>

namespace interlint {
namespace {

template <typename Declaration, std::size_t size>
std::string_view named(const std::array<std::string_view, size>& names,
                       Declaration declaration) {
  return names[static_cast<std::size_t>(declaration)];
}

}  // namespace

std::string_view name_of(Need need) {
  return named(std::array<std::string_view, 2>{"lexicon", "glossary"}, need);
}

std::string_view name_of(Reads reads) {
  return named(
      std::array<std::string_view, 7>{"content", "words", "figures", "marks",
                                      "characters", "structure", "language"},
      reads);
}

std::string_view name_of(Reach reach) {
  return named(std::array<std::string_view, 6>{"none", "inside", "span",
                                               "touch", "unit", "document"},
               reach);
}

std::string_view name_of(Fixes fixes) {
  return named(
      std::array<std::string_view, 4>{"never", "shown", "unsafe", "safe"},
      fixes);
}

std::string_view name_of(TargetOnly target_only) {
  return named(std::array<std::string_view, 3>{"off", "reduced", "full"},
               target_only);
}

std::string_view name_of(Status status) {
  return named(std::array<std::string_view, 2>{"stable", "preview"}, status);
}

}  // namespace interlint
