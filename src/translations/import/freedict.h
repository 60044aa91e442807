#pragma once

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "translations/import/ding.h"

namespace interlint {

/// The pairs of one article of a FreeDict dictionary: a headword, its sound
/// /haʊs/ and grammar <n>, and on the next line its translations, "house,
/// home"; or a numbered line of them for each meaning.  Definitions, which
/// stand on lines of their own, are left out.
std::vector<TermPair> freedict_pairs(std::string_view article);

/// The articles of a dictionary in the format of dictd (dictd(8)), each once:
/// NAME.index has lines of headword, offset and length in base 64, and
/// NAME.dict or NAME.dict.dz (gzip) the text.  `file` is any of them, or NAME.
std::expected<std::vector<std::string>, Problem> dictd_articles(
    const std::filesystem::path& file);

}  // namespace interlint
