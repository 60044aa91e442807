#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/format.h"

namespace interlint {

/// How a format goes back to its file.
struct Writing {
  /// As Format::read.
  std::expected<Texts, Problem> (*read)(const std::string& path,
                                        std::string_view bytes) = nullptr;
  /// How a new text may be spelled in a file, the plainest first: the first
  /// that is read as it is meant is taken, for all edits the same.
  std::vector<std::string (*)(std::string_view text)> spellings;
};

/// `text` itself, for formats that know no escapes.
std::string as_it_is(std::string_view text);

/// The bytes of `document` with `edits`, of spans in its text, done in them:
/// the way back through the source map.  All other bytes stay, and no edits
/// give the bytes themselves.  What was made is read once more, and has to say
/// what the edits ask for and nothing else, in the same blocks and marks.
///
/// Problems, and then nothing is written: a text that is no valid UTF-8, edits
/// that overlap, one that does not lie in one block or not in one piece of the
/// file (markup stands in it, or it cuts an entity), a file that would read
/// otherwise.
std::expected<std::string, Problem> rewritten(const Document& document,
                                              std::span<const Edit> edits,
                                              const Writing& writing);

}  // namespace interlint
