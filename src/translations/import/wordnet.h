#pragma once

#include <expected>
#include <filesystem>
#include <map>
#include <string>

#include "model/problem.h"
#include "translations/pack_builder.h"

namespace interlint {

/// What WordNet's files (Debian's wordnet-base) say of English words, as
/// tables of a pack: "lemmas" (dictionary forms), "irregular" (form to lemma),
/// "synonyms" and "antonyms" (lemma to lemma; antonyms are the direct ones
/// alone).
std::expected<std::map<std::string, TableBuilder>, Problem> wordnet_tables(
    const std::filesystem::path& folder);

}  // namespace interlint
