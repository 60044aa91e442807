#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/decoded.h"
#include "model/document.h"

namespace interlint {

/// A document in the making: readers feed it pieces of their file, in order,
/// and say where a block begins.  Spans that go in are of Decoded::text.
class Draft {
 public:
  explicit Draft(const Decoded& file) : file_(file) {}

  /// Ends the block; what follows is in a block like `style`, whose span is
  /// ignored.  A block of nothing but white space leaves no trace.
  void part(Block style);

  /// The block turns out to be of another kind.
  void set_kind(Kind kind) { block_.kind = kind; }

  /// The bytes of `span` as they stand in the file.
  void keep(Span span);

  /// `made` in place of the bytes of `span`, as "ü" for "&uuml;".
  void put(std::string_view made, Span span);

  /// `made`, which stands in no file.
  void put(std::string_view made) { text_ += made; }

  /// A block of its own: the bytes of `span`, which may be none.
  void add_field(Span span);

  /// The bytes of `span`, Document::settings: in no block.
  void keep_settings(Span span);

  /// Remembers where in the file something without text stands, a picture.
  void add_place(Span span) { put("", span); }

  /// Begins a mark at the end of the text so far; answers its number.
  std::size_t begin_mark(Mark::Kind kind, std::string target);
  void end_mark(std::size_t mark);
  void retarget(std::size_t mark, Mark::Kind kind, std::string target);

  /// The text of the block so far.
  std::string_view block() const {
    return std::string_view(text_).substr(block_.span.begin);
  }
  const Mark& mark(std::size_t index) const { return marks_[index]; }
  std::uint32_t size() const {
    return static_cast<std::uint32_t>(text_.size());
  }
  std::string_view text() const { return text_; }

  /// Forgets the text from byte `end` on.
  void cut(std::uint32_t end);

  /// The document, without path, format, language and bytes.
  Document finished() &&;

 private:
  void end_block();
  void add_piece(std::string_view made, Span file);

  const Decoded& file_;
  std::string text_;
  Block block_;
  std::vector<Block> blocks_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> touched_;  ///< marks that begin or end in the block
  std::vector<Piece> pieces_;
  std::vector<Span> malformed_;
  Span settings_;
};

}  // namespace interlint
