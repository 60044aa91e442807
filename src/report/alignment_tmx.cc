#include <fmt/format.h>

#include "report/alignment_parts.h"
#include "report/escape.h"

namespace interlint {
namespace {

void append_attribute(std::string& xml, std::string_view name,
                      std::string_view value) {
  xml += fmt::format(" {}=\"", name);
  append_xml(xml, value, XmlPlace::attribute);
  xml += '"';
}

std::string tag_or_none(const AlignedText& side) {
  const std::string& tag = side.document.language.tag;
  return tag.empty() ? "und" : tag;
}

std::string head(const Bitext& bitext, const View& view) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
      "<tmx version=\"1.4\">\n"
      "  <header creationtool=\"interlint\"";
  append_attribute(xml, "creationtoolversion", view.version);
  xml += " segtype=\"sentence\" o-tmf=\"interlint\" adminlang=\"en\"";
  append_attribute(xml, "srclang", tag_or_none(source_of(bitext)));
  xml += " datatype=\"plaintext\"";
  append_attribute(xml, "o-encoding", "UTF-8");
  return xml + "/>\n  <body>\n";
}

void append_variant(std::string& xml, const AlignedText& side, Range range) {
  xml += "      <tuv";
  append_attribute(xml, "xml:lang", tag_or_none(side));
  xml += "><seg>";
  append_xml(xml, joined(side, range), XmlPlace::content);
  xml += "</seg></tuv>\n";
}

std::string unit(const Bitext& bitext, const Link& link, std::size_t number) {
  std::string xml = fmt::format("    <tu tuid=\"{}\">\n", number);
  xml += "      <prop type=\"x-confidence\">";
  append_share(xml, static_cast<double>(link.confidence));
  xml += "</prop>\n";
  append_variant(xml, source_of(bitext), link.source);
  append_variant(xml, target_of(bitext), link.target);
  return xml + "    </tu>\n";
}

}  // namespace

// A unit of a memory has a text in two languages: what has no counterpart is
// left out, and the numbers of the units show that it was.
void list_as_tmx(const Bitext& bitext, const View& view, const Sink& sink) {
  sink(head(bitext, view));
  for (std::size_t i = 0; i < bitext.links.size(); ++i) {
    const Link& link = bitext.links[i];
    if (!link.source.empty() && !link.target.empty())
      sink(unit(bitext, link, i + 1));
  }
  sink("  </body>\n</tmx>\n");
}

}  // namespace interlint
