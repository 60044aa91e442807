#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "model/bitext.h"
#include "model/quantity.h"
#include "report/writer.h"

namespace interlint {

enum class ListForm : std::uint8_t { text, jsonl };

std::optional<ListForm> list_form_named(std::string_view name);

/// One segment a line, with its place in the file and the kind of its block.
void list_segments(const Document& document, std::span<const Segment> segments,
                   ListForm form, const Sink& sink);

/// The quantities of one line of text; `number` counts lines from 1.  JSON:
/// {"line","start","end","kind","value","unit"}, in code points of the line.
void list_quantities(std::string_view line, std::uint32_t number,
                     std::span<const Quantity> quantities, ListForm form,
                     const Sink& sink);

}  // namespace interlint
