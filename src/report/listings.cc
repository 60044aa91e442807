#include "report/listings.h"

#include <fmt/format.h>

#include <string>

#include "report/columns.h"
#include "report/json_stream.h"
#include "report/span_map.h"

namespace interlint {
namespace {

std::string joined(const Document& document,
                   const std::vector<Segment>& segments, Range range) {
  std::string text;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin) text += ' ';
    text += printable(segments[i].span.in(document.text));
  }
  return text;
}

std::string indices(Range range) {
  std::string list;
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    list += fmt::format("{}{}", list.empty() ? "" : ", ", i);
  return list;
}

std::string as_tsv(const Bitext& bitext, const Link& link) {
  return fmt::format("{}\t{}\t{:.4g}\n",
                     joined(bitext.source, bitext.source_segments, link.source),
                     joined(bitext.target, bitext.target_segments, link.target),
                     link.confidence);
}

std::string as_ladder(const Link& link) {
  return fmt::format("[{}]:[{}]:{:.4g}\n", indices(link.source),
                     indices(link.target), link.confidence);
}

void write_range(JsonStream& json, const Extent& extent) {
  json.member("offset", std::uint64_t{extent.begin.offset});
  json.member("length", std::uint64_t{extent.length()});
  json.member("line", std::uint64_t{extent.begin.line});
  json.member("column", std::uint64_t{extent.begin.column});
}

/// The segments of one side of a link: index, place in the file, text.
void write_side(JsonStream& json, std::string_view name,
                const Document& document, const std::vector<Segment>& segments,
                Range range, const SpanMap& map) {
  json.key(name);
  json.begin_array();
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Span span = segments[i].span;
    json.begin_object();
    json.member("index", std::uint64_t{i});
    write_range(json, map.of(document.origin.in_file(span)));
    json.member("text", span.in(document.text));
    json.end_object();
  }
  json.end_array();
}

void list_as_json(const Bitext& bitext, const Sink& sink) {
  const SpanMap source(bitext.source.bytes);
  const SpanMap target(bitext.target.bytes);
  JsonStream json(sink, JsonStream::Layout::one_line);
  for (const Link& link : bitext.links) {
    json.begin_object();
    write_side(json, "source", bitext.source, bitext.source_segments,
               link.source, source);
    write_side(json, "target", bitext.target, bitext.target_segments,
               link.target, target);
    json.key("confidence");
    json.share(static_cast<double>(link.confidence));
    json.end_object();
    json.line_feed();
  }
  json.flush();
}

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
struct Line {
  std::string_view text;
  std::uint32_t number = 0;
  SpanMap map;
};

void write_quantity(JsonStream& json, const Line& line,
                    const Quantity& quantity) {
  const Extent extent = line.map.of(quantity.span);
  json.begin_object();
  json.member("line", std::uint64_t{line.number});
  json.member("start", std::uint64_t{extent.begin.offset});
  json.member("end", std::uint64_t{extent.end.offset});
  json.member("kind", name_of(quantity.quality));
  json.member("value", shown(quantity.value));
  json.member("unit", quantity.unit);
  json.member("text", quantity.span.in(line.text));
  json.end_object();
  json.line_feed();
}

std::string as_text(const Line& line, const Quantity& quantity) {
  return fmt::format("{}:{}: “{}” {} {}{}{}\n", line.number,
                     line.map.at(quantity.span.begin).offset + 1,
                     printable(quantity.span.in(line.text)),
                     name_of(quantity.quality), shown(quantity.value),
                     quantity.unit.empty() ? "" : " ", quantity.unit);
}

}  // namespace

std::optional<AlignmentForm> alignment_form_named(std::string_view name) {
  if (name == "tsv") return AlignmentForm::tsv;
  if (name == "jsonl") return AlignmentForm::jsonl;
  if (name == "ladder") return AlignmentForm::ladder;
  return std::nullopt;
}

std::optional<ListForm> list_form_named(std::string_view name) {
  if (name == "text") return ListForm::text;
  if (name == "jsonl") return ListForm::jsonl;
  return std::nullopt;
}

void list_alignment(const Bitext& bitext, AlignmentForm form,
                    const Sink& sink) {
  if (form == AlignmentForm::jsonl) return list_as_json(bitext, sink);
  for (const Link& link : bitext.links)
    sink(form == AlignmentForm::tsv ? as_tsv(bitext, link) : as_ladder(link));
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
    write_range(json, extent);
    json.member("text", text);
    json.end_object();
    json.line_feed();
  }
  if (form == ListForm::jsonl) json.flush();
}

void list_quantities(std::string_view line, std::uint32_t number,
                     std::span<const Quantity> quantities, ListForm form,
                     const Sink& sink) {
  const Line whole{line, number, SpanMap(line)};
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
