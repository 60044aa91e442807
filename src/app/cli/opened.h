#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "model/bitext.h"
#include "model/document.h"
#include "model/problem.h"

namespace interlint {

/// The greatest file that is read: 64 MiB, and 1 GiB of given pairs, which
/// are no single document.
constexpr std::uint64_t most_bytes = std::uint64_t{64} << 20;
constexpr std::uint64_t most_bytes_of_pairs = std::uint64_t{1} << 30;

/// Reads a document and finds out its language, which it says aloud where it
/// was guessed.  `input_format` may be empty: by extension.
std::expected<Document, Problem> opened(
    const std::string& path, const std::string& input_format,
    const std::string& language, std::string_view what,
    const std::filesystem::path& dictionaries, const Common& common);

/// Reads given pairs, one bitext a document and one at least, and finds out
/// their two languages.
std::expected<std::vector<Bitext>, Problem> opened_pairs(
    const std::string& path, const std::string& input_format,
    const Languages& languages, const std::filesystem::path& dictionaries,
    const Common& common);

}  // namespace interlint
