#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/bitext.h"
#include "model/document.h"
#include "model/finding.h"
#include "model/problem.h"

namespace interlint {

/// What a file gives when it is read: texts of one language, or texts beside
/// their translations, the links between them given.  A language is set where
/// the file says it.  Documents are in the order of the file.
struct Texts {
  std::vector<Document> alone;
  std::vector<Bitext> paired;
};

/// A kind of file.  Each is a folder, src/formats/NAME, whose format.cc defines
/// `Format interlint::formats::NAME::format()`; CMake makes the table.
struct Format {
  enum class Holds : std::uint8_t {
    text,   ///< one document in Texts::alone
    pairs,  ///< documents in Texts::paired, one at least
  };

  std::string_view name;                  ///< that of its folder: "markdown"
  std::string_view what;                  ///< completes "NAME: ", a few words
  std::vector<std::string_view> endings;  ///< of file names: ".md", small
  Holds holds = Holds::text;
  /// The texts in the bytes of a file, without path and format, which
  /// texts_of() adds.  `path` is for problems.
  std::expected<Texts, Problem> (*read)(const std::string& path,
                                        std::string_view bytes) = nullptr;
  /// The bytes of a document of the format with the edits of its text done in
  /// them; with none, its bytes.  All or nothing: problems are edits that the
  /// file cannot hold.  Null: the format is read only.
  std::expected<std::string, Problem> (*write)(
      const Document& document, std::span<const Edit> edits) = nullptr;
};

/// All formats, in order of their names.
const std::vector<Format>& all_formats();

/// Null for a name that no format has.
const Format* format_named(std::string_view name);

/// The texts of a file.
std::expected<Texts, Problem> texts_of(const Format& format,
                                       const std::string& path,
                                       std::string_view bytes);

/// The one text of a file in a format that has one and takes any bytes.  Never
/// fails: malformed UTF-8 becomes U+FFFD and is listed; a byte order mark is no
/// part of the text.
Document document_from(const std::string& path, std::string_view bytes,
                       std::string_view format);

/// The same for a format of pairs.
std::vector<Bitext> bitexts_from(const std::string& path,
                                 std::string_view bytes,
                                 std::string_view format);

/// For readers: the text of a file that has one.
Texts one_text(Document document, std::string_view bytes);

}  // namespace interlint
