#include "report/alignment.h"

#include <fmt/format.h>

#include <string>

#include "report/alignment_parts.h"
#include "report/json_parts.h"
#include "report/json_stream.h"
#include "report/span_map.h"

namespace interlint {
namespace {

std::string indices(Range range) {
  std::string list;
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    list += fmt::format("{}{}", list.empty() ? "" : ", ", i);
  return list;
}

std::string as_tsv(const Bitext& bitext, const Link& link) {
  return fmt::format("{}\t{}\t{:.4g}\n", joined(source_of(bitext), link.source),
                     joined(target_of(bitext), link.target), link.confidence);
}

std::string as_ladder(const Link& link) {
  return fmt::format("[{}]:[{}]:{:.4g}\n", indices(link.source),
                     indices(link.target), link.confidence);
}

/// The segments of one side of a link: index, place in the file, text.
void write_side(JsonStream& json, std::string_view name,
                const AlignedText& side, Range range, const SpanMap& map) {
  json.key(name);
  json.begin_array();
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Span span = side.segments[i].span;
    json.begin_object();
    json.member("index", std::uint64_t{i});
    write_place(json, map.of(side.document.origin.in_file(span)));
    json.member("text", span.in(side.document.text));
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
    write_side(json, "source", source_of(bitext), link.source, source);
    write_side(json, "target", target_of(bitext), link.target, target);
    json.key("confidence");
    json.share(static_cast<double>(link.confidence));
    json.end_object();
    json.line_feed();
  }
  json.flush();
}

}  // namespace

std::optional<AlignmentForm> alignment_form_named(std::string_view name) {
  if (name == "text") return AlignmentForm::text;
  if (name == "tsv") return AlignmentForm::tsv;
  if (name == "jsonl") return AlignmentForm::jsonl;
  if (name == "ladder") return AlignmentForm::ladder;
  if (name == "tmx") return AlignmentForm::tmx;
  if (name == "html") return AlignmentForm::html;
  return std::nullopt;
}

void list_alignment(const Bitext& bitext, AlignmentForm form, const View& view,
                    const Sink& sink) {
  switch (form) {
    case AlignmentForm::text: return list_as_text(bitext, view, sink);
    case AlignmentForm::jsonl: return list_as_json(bitext, sink);
    case AlignmentForm::tmx: return list_as_tmx(bitext, view, sink);
    case AlignmentForm::html: return list_as_html(bitext, view, sink);
    case AlignmentForm::tsv:
      for (const Link& link : bitext.links) sink(as_tsv(bitext, link));
      return;
    case AlignmentForm::ladder:
      for (const Link& link : bitext.links) sink(as_ladder(link));
      return;
  }
}

}  // namespace interlint
