#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/bitext.h"
#include "report/run.h"
#include "report/writer.h"

namespace interlint {

/// How `interlint align` prints.
enum class AlignmentForm : std::uint8_t {
  text,    ///< side by side, for a terminal
  tsv,     ///< source TAB target TAB confidence
  jsonl,   ///< JSON objects with the spans
  ladder,  ///< "[0, 1]:[2]:0.93", segments counted from 0
  tmx,     ///< TMX 1.4b: the links that have both sides
  html,    ///< side by side, one page that needs nothing else
};

std::optional<AlignmentForm> alignment_form_named(std::string_view name);

/// Where an alignment is shown.
struct View {
  std::uint32_t width = 80;  ///< of the terminal, in cells
  Colour colour = Colour::never;
  std::string_view version;  ///< of interlint
};

/// Shows all links of a bitext, in order.
void list_alignment(const Bitext& bitext, AlignmentForm form, const View& view,
                    const Sink& sink);

}  // namespace interlint
