#pragma once

#include <span>
#include <string>
#include <string_view>

#include "formats/format.h"
#include "fuzz/sound.h"

namespace interlint {

/// The text that is written to: that of a file of one, or the translations
/// of the first document of pairs.
inline Document one_of(const Format& format, std::string_view bytes) {
  auto texts = texts_of(format, "a", bytes).value();
  return std::move(format.holds == Format::Holds::text
                       ? texts.alone.front()
                       : texts.paired.front().target);
}

/// The laws of the way back.  Without edits a file is what it was; with one it
/// reads as it was meant, or it is refused.
inline void require_writes(std::string_view name, std::string_view bytes) {
  const Format& format = *format_named(name);
  const Document document = one_of(format, bytes);
  require_that(format.write(document, {}) == document.bytes);
  if (document.blocks.empty()) return;
  const Span block =
      document.blocks[bytes.size() % document.blocks.size()].span;
  const std::uint32_t middle = block.begin + block.size() / 2;
  for (const Edit& edit :
       {Edit{.target = {block.begin, middle}},
        Edit{.target = {middle, middle}, .text = "*<&\xC3\xBC"},
        Edit{.target = block, .text = "1. x"}}) {
    const auto written = format.write(document, std::span(&edit, 1));
    if (!written) continue;
    std::string wanted = document.text;
    wanted.replace(edit.target.begin, edit.target.size(), edit.text);
    require_that(one_of(format, *written).text == wanted);
  }
}

}  // namespace interlint
