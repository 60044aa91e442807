#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace interlint {

/// Parsed XML that knows its lines.  The one place where pugixml reads: it
/// takes no document type and resolves no entity but the five of XML, so a
/// hostile file can neither grow nor reach for another.
class Markup {
 public:
  /// Problems: what is not well-formed, with its line.  UTF-16 and Latin-1 are
  /// read as their declaration says.
  static std::expected<Markup, Problem> parsed(const std::string& path,
                                               std::string bytes);

  pugi::xml_node root() const { return document_->document_element(); }

  /// 1-based; 0 where the file is no UTF-8.
  std::uint32_t line_of(pugi::xml_node node) const;

  /// Something in the file that the reader cannot use.
  Problem problem(std::string message, std::uint32_t line = 0) const;

 private:
  std::string path_;
  /// Where the lines of the file end; none where it is no UTF-8.
  std::vector<std::size_t> line_ends_;
  std::unique_ptr<pugi::xml_document> document_;
};

/// The name of an element without its namespace: "term" of "tbx:term".
std::string_view local_name(pugi::xml_node node);

/// The text of an element and of those inside it, but for those that `skip`
/// names.  Takes any depth.
std::string text_of(pugi::xml_node node, bool (*skip)(pugi::xml_node));

/// xml:lang, or lang, of an element; empty if it has none.
std::string_view language_of(pugi::xml_node node);

/// Do the two tags name one language, whatever their regions?
bool same_language(std::string_view tag, std::string_view other);

}  // namespace interlint
