#pragma once

#include <string>

#include "formats/format.h"

namespace interlint {

/// The blocks of a document as a person reads them, one a line:
/// "h1 Titel", "p Ein Satz.", "li1 Punkt"; line ends are shown as "⏎".
inline std::string shown(const Document& document) {
  const auto kind_of = [](const Block& block) -> std::string {
    switch (block.kind) {
      case Kind::heading: return "h" + std::to_string(block.level);
      case Kind::paragraph: return "p";
      case Kind::item:
        return (block.ordered ? "ol" : "ul") + std::to_string(block.level);
      case Kind::cell: return "td";
      case Kind::caption: return "caption";
      case Kind::quote: return "quote";
      case Kind::code: return "code";
      case Kind::furniture: return "furniture";
    }
    return "?";
  };
  std::string lines;
  for (const Block& block : document.blocks) {
    std::string text;
    for (const char c : block.span.in(document.text))
      text += c == '\n' ? "⏎" : c == '\r' ? "␍" : std::string(1, c);
    lines += kind_of(block) + " " + text + "\n";
  }
  return lines;
}

/// The marks of a document, one a line: "link [Bericht] a.html".
inline std::string shown_marks(const Document& document) {
  const auto kind_of = [](Mark::Kind kind) -> std::string {
    switch (kind) {
      case Mark::Kind::link: return "link";
      case Mark::Kind::image: return "image";
      case Mark::Kind::footnote: return "footnote";
      case Mark::Kind::emphasis: return "emphasis";
      case Mark::Kind::code: return "code";
    }
    return "?";
  };
  std::string lines;
  for (const Mark& mark : document.marks) {
    lines += kind_of(mark.kind) + " [" +
             std::string(mark.span.in(document.text)) + "] " + mark.target +
             "\n";
  }
  return lines;
}

}  // namespace interlint
