#pragma once

#include <gumbo.h>

#include <map>
#include <string>
#include <string_view>

#include "formats/draft.h"

namespace interlint::formats::html {

/// Puts the text nodes of a page into a draft: white space collapsed as a
/// browser shows it, character references decoded, each with its bytes in the
/// file.
class HtmlText {
 public:
  HtmlText(std::string_view html, Draft& draft) : html_(html), draft_(draft) {}

  /// Text in a block of that kind; code keeps its white space.
  void add(const GumboText& node, Kind kind);

  /// <br>: a line end.
  void add_break(GumboStringPiece tag);

  /// Puts the blank that is due, so that what follows begins behind it.
  void settle();

  /// The bytes of `piece`; empty if it stands in no file.
  Span span_of(GumboStringPiece piece) const;

  void end_block() { blank_ = {}; }

 private:
  struct Reference {
    std::string text;        ///< what it stands for
    std::uint32_t size = 0;  ///< its bytes in the file
  };

  void add_at(std::uint32_t& at, std::string_view& shown, Kind kind);
  void add_space(Span span, Kind kind);
  void add_reference(const Reference& reference, std::uint32_t at);
  Reference reference_at(std::uint32_t at);
  std::uint32_t end_of_equal(std::uint32_t at, std::string_view shown) const;

  std::string_view html_;
  Draft& draft_;
  Span blank_;  ///< white space that was read and not yet put
  std::map<std::string, Reference, std::less<>> references_;
};

}  // namespace interlint::formats::html
