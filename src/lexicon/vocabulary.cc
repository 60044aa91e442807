#include "lexicon/vocabulary.h"

#include "model/language.h"

namespace interlint {

Vocabulary::Vocabulary(const std::filesystem::path& dictionaries,
                       std::string_view tag)
    : tag_(tag), shelf_(dictionaries / Language{tag_}.primary()) {}

}  // namespace interlint
