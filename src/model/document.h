#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/language.h"
#include "text/span.h"

namespace interlint {

/// What a block of a document is.
enum class Kind : std::uint8_t {
  heading,
  paragraph,
  item,  ///< of a list
  cell,  ///< of a table
  caption,
  quote,
  code,       ///< no prose: rules do not read it
  furniture,  ///< navigation, share buttons, credits: may lack a partner
};

/// A paragraph, a heading, a cell: text that no sentence crosses.
struct Block {
  Kind kind = Kind::paragraph;
  Span span;                ///< in Document::text
  std::uint8_t level = 0;   ///< of a heading, 1 to 6; nesting of an item
  bool ordered = false;     ///< an item of a numbered list
  std::uint32_t group = 0;  ///< items of one list, cells of one row: equal
};

/// A piece of Document::text and the bytes of the file it was made from.  Of
/// one size, the n-th byte of the one stands for the n-th of the other, and
/// the two are equal but where a blank stands for a line end; else ("&uuml;"
/// for "ü") the piece counts as a whole.  An empty piece marks the place of
/// what has no text: a picture, an empty field.
struct Piece {
  Span text;
  Span file;

  bool is_verbatim() const { return text.size() == file.size(); }
  bool operator==(const Piece&) const = default;
};

/// Where in its file a text comes from.  Pieces are in order and do not
/// overlap; what lies between them (the empty line between two blocks) stands
/// in no file.
class SourceMap {
 public:
  SourceMap() = default;
  explicit SourceMap(std::vector<Piece> pieces) : pieces_(std::move(pieces)) {}

  /// The bytes of the file that `span` of the text was made from: the least
  /// range that holds them all.  An empty span maps to an empty one, or to the
  /// picture that stands there.
  Span in_file(Span span) const;

  const std::vector<Piece>& pieces() const { return pieces_; }

  bool operator==(const SourceMap&) const = default;

 private:
  std::uint32_t begin_in_file(std::uint32_t at) const;
  std::uint32_t end_in_file(std::uint32_t at) const;

  std::vector<Piece> pieces_;
};

/// A link, an image, a footnote mark: what markup says beside its text.
struct Mark {
  enum class Kind : std::uint8_t { link, image, footnote, emphasis, code };
  Kind kind = Kind::link;
  Span span;           ///< the text it stands on, in Document::text
  std::string target;  ///< URL, file or name of the footnote
};

/// What stands in a file before a document.
struct Preceding {
  std::uint32_t bytes = 0;
  std::uint32_t code_points = 0;  ///< a byte order mark is none
  std::uint32_t lines = 0;

  bool operator==(const Preceding&) const = default;
};

/// One file, or one of the documents in it, read: its prose and where it came
/// from.
struct Document {
  std::string path;    ///< as the user named it; "-" for standard input
  std::string format;  ///< name of its Format: "markdown"
  Language language;
  std::string bytes;    ///< the file as stored, or the document's lines of it
  Preceding preceding;  ///< nothing but in a file of several documents
  std::string text;     ///< the prose, valid UTF-8, blocks kept apart by blanks
  std::vector<Block> blocks;  ///< in order; each sentence lies in one of them
  std::vector<Mark> marks;    ///< in order of their spans
  SourceMap origin;
  /// Front matter, its fences too, before the first block of `text`; empty if
  /// there is none.
  Span settings;
  /// Does the file say what is a heading, a link, a picture, code?  Else the
  /// reader guesses some of it and knows nothing of the rest.
  bool is_marked_up = false;
  /// Is each block a sentence?  Then blocks say nothing else.
  bool is_cut = false;
  std::vector<Span> malformed;  ///< each U+FFFD that stands for bad bytes
};

}  // namespace interlint
