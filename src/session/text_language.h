#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace interlint {

/// The language whose function words a text holds most of, among those that
/// have a folder of dictionaries; none where there are too few to tell.
std::optional<std::string> language_of_text(
    std::string_view text, const std::filesystem::path& dictionaries);

}  // namespace interlint
