#include "report/xml_stream.h"

#include <utility>

#include "report/escape.h"

namespace interlint {
namespace {

constexpr std::size_t enough_to_pass_on = 1U << 16U;

}  // namespace

XmlStream::XmlStream(Sink sink) : sink_(std::move(sink)) {
  buffer_.reserve(enough_to_pass_on + enough_to_pass_on / 4);
  buffer_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
}

void XmlStream::indent() {
  buffer_ += '\n';
  buffer_.append(2 * open_.size(), ' ');
}

void XmlStream::open(std::string_view name) {
  if (!open_.empty()) {
    if (open_.back().inside == Inside::tag) buffer_ += '>';
    open_.back().inside = Inside::elements;
  }
  indent();
  buffer_ += '<';
  buffer_ += name;
  open_.push_back({name});
}

void XmlStream::begin_attribute(std::string_view name) {
  buffer_ += ' ';
  buffer_ += name;
  buffer_ += "=\"";
}

void XmlStream::attribute(std::string_view name, std::string_view value) {
  begin_attribute(name);
  append_xml(buffer_, value, XmlPlace::attribute);
  buffer_ += '"';
}

void XmlStream::attribute(std::string_view name, std::uint64_t value) {
  begin_attribute(name);
  append_number(buffer_, value);
  buffer_ += '"';
}

void XmlStream::attribute_unless_empty(std::string_view name,
                                       std::string_view value) {
  if (!value.empty()) attribute(name, value);
}

void XmlStream::share(std::string_view name, double value) {
  begin_attribute(name);
  append_share(buffer_, value);
  buffer_ += '"';
}

void XmlStream::begin_text() {
  if (open_.back().inside == Inside::tag) buffer_ += '>';
  open_.back().inside = Inside::text;
}

void XmlStream::text(std::string_view text) {
  begin_text();
  append_xml(buffer_, text, XmlPlace::content);
}

void XmlStream::segment(std::string_view text) {
  begin_text();
  append_xml(buffer_, text, XmlPlace::segment);
}

void XmlStream::close() {
  const Element element = open_.back();
  open_.pop_back();
  if (element.inside == Inside::tag) {
    buffer_ += "/>";
  } else {
    if (element.inside == Inside::elements) indent();
    buffer_ += "</";
    buffer_ += element.name;
    buffer_ += '>';
  }
  if (buffer_.size() >= enough_to_pass_on) pass_on();
}

void XmlStream::pass_on() {
  sink_(buffer_);
  buffer_.clear();
}

void XmlStream::end() {
  buffer_ += '\n';
  pass_on();
}

}  // namespace interlint
