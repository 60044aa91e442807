#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "model/bitext.h"
#include "model/document.h"
#include "model/problem.h"

namespace interlint {

/// The formats a document can have.
enum class Format : std::uint8_t {
  text,
  markdown,
  html,
  lines,  ///< one sentence a line
  tsv,    ///< source TAB target, a pair a line; read by bitext_from_tsv
};

/// "text", "markdown", "html", "lines", "tsv"; none for another word.
std::optional<Format> format_named(std::string_view name);
std::string_view name_of(Format format);

/// By the extension: .md .markdown, .html .htm .xhtml, .tsv; else text.
Format format_of(const std::filesystem::path& path);

/// The bytes of a file, "-" is standard input.  Problems: it does not exist,
/// is a folder, may not be read, is larger than `limit` bytes.
std::expected<std::string, Problem> contents_of(const std::string& path,
                                                std::uint64_t limit);

/// The prose of `bytes` in `format` (not tsv).  Never fails: whatever the
/// bytes are, they give a document; malformed UTF-8 becomes U+FFFD and is
/// listed.  A byte order mark is not part of the text.
Document document_from(std::string path, std::string bytes, Format format);

/// Pairs that came aligned: `bytes` holds source TAB target, one pair a line,
/// no quoting; further columns are ignored.  Lines end at LF only; a CR before
/// it is not part of the text.  A line without a tab is a source with an empty
/// target.  Both documents keep the whole file as their bytes.
Bitext bitext_from_tsv(std::string path, std::string bytes);

}  // namespace interlint
