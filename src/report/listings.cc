#include "report/listings.h"

#include <fmt/format.h>

#include <string>

#include "report/columns.h"
#include "report/json_parts.h"
#include "report/json_stream.h"
#include "report/span_map.h"

namespace interlint {
namespace {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::heading: return "heading";
    case Kind::paragraph: return "paragraph";
    case Kind::item: return "item";
    case Kind::cell: return "cell";
    case Kind::caption: return "caption";
    case Kind::quote: return "quote";
    case Kind::code: return "code";
    case Kind::furniture: break;
  }
  return "furniture";
}

/// A line of text and its number.
struct SourceLine {
  std::string_view text;
  std::uint32_t number = 0;
  SpanMap map;
};

void write_quantity(JsonStream& json, const SourceLine& line,
                    const Quantity& quantity) {
  const Extent extent = line.map.of(quantity.span);
  json.begin_object();
  json.member("line", std::uint64_t{line.number});
  json.member("start", std::uint64_t{extent.begin.offset});
  json.member("end", std::uint64_t{extent.end.offset});
  json.member("kind", name_of(quantity.quality));
  json.member("value", shown_decimal(quantity.value));
  json.member("unit", quantity.unit);
  json.member("text", quantity.span.in(line.text));
  json.end_object();
  json.line_feed();
}

std::string as_text(const SourceLine& line, const Quantity& quantity) {
  return fmt::format("{}:{}: “{}” {} {}{}{}\n", line.number,
                     line.map.at(quantity.span.begin).offset + 1,
                     printable(quantity.span.in(line.text)),
                     name_of(quantity.quality), shown(quantity.value),
                     quantity.unit.empty() ? "" : " ", quantity.unit);
}

}  // namespace

std::optional<ListForm> list_form_named(std::string_view name) {
  if (name == "text") return ListForm::text;
  if (name == "jsonl") return ListForm::jsonl;
  return std::nullopt;
}

void list_segments(const Document& document, std::span<const Segment> segments,
                   ListForm form, const Sink& sink) {
  const SpanMap map(document.bytes);
  JsonStream json(sink, JsonStream::Layout::one_line);
  for (const Segment& segment : segments) {
    const Extent extent = map.of(document.origin.in_file(segment.span));
    const std::string_view text = segment.span.in(document.text);
    const std::string_view kind = name_of(document.blocks[segment.block].kind);
    if (form == ListForm::text) {
      sink(fmt::format("{}:{}: {:<9} {}\n", extent.begin.line,
                       extent.begin.column, kind, printable(text)));
      continue;
    }
    json.begin_object();
    json.member("kind", kind);
    write_place(json, extent);
    json.member("text", text);
    json.end_object();
    json.line_feed();
  }
  if (form == ListForm::jsonl) json.flush();
}

void list_quantities(std::string_view line, std::uint32_t number,
                     std::span<const Quantity> quantities, ListForm form,
                     const Sink& sink) {
  const SourceLine whole{line, number, SpanMap(line)};
  if (form == ListForm::text) {
    for (const Quantity& quantity : quantities) sink(as_text(whole, quantity));
    return;
  }
  JsonStream json(sink, JsonStream::Layout::one_line);
  for (const Quantity& quantity : quantities)
    write_quantity(json, whole, quantity);
  json.flush();
}

}  // namespace interlint
