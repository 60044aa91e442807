#include "lexicon/phrasebook.h"

#include "model/language.h"

namespace interlint {
namespace {

std::string folder(std::string_view source, std::string_view target) {
  const Language from{std::string(source)};
  const Language to{std::string(target)};
  return std::string(from.primary()) + "-" + std::string(to.primary());
}

}  // namespace

Phrasebook::Phrasebook(const std::filesystem::path& dictionaries,
                       std::string_view source, std::string_view target)
    : shelf_(dictionaries / folder(source, target)) {}

}  // namespace interlint
