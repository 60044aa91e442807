#include "report/json_stream.h"

#include <utility>

#include "report/escape.h"

namespace interlint {
namespace {

constexpr std::size_t enough = 1U << 16U;

}  // namespace

JsonStream::JsonStream(Sink sink, Layout layout)
    : sink_(std::move(sink)), layout_(layout) {}

void JsonStream::indent() {
  if (layout_ == Layout::one_line) return;
  buffer_ += '\n';
  buffer_.append(filled_.size(), ' ');
}

void JsonStream::before_value() {
  if (std::exchange(after_key_, false) || filled_.empty()) return;
  if (filled_.back()) buffer_ += ',';
  filled_.back() = true;
  indent();
}

void JsonStream::begin(char bracket) {
  before_value();
  buffer_ += bracket;
  filled_.push_back(false);
}

void JsonStream::end(char bracket) {
  const bool filled = filled_.back();
  filled_.pop_back();
  if (filled) indent();
  buffer_ += bracket;
  if (buffer_.size() >= enough) flush();
}

void JsonStream::key(std::string_view name) {
  before_value();
  append_json(buffer_, name);
  buffer_ += layout_ == Layout::one_line ? ":" : ": ";
  after_key_ = true;
}

void JsonStream::string(std::string_view value) {
  before_value();
  append_json(buffer_, value);
}

void JsonStream::number(std::uint64_t value) {
  before_value();
  append_number(buffer_, value);
}

void JsonStream::share(double value) {
  before_value();
  append_share(buffer_, value);
}

void JsonStream::boolean(Truth value) {
  before_value();
  buffer_ += value == Truth::yes ? "true" : "false";
}

void JsonStream::null() {
  before_value();
  buffer_ += "null";
}

void JsonStream::member(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonStream::member(std::string_view name, std::uint64_t value) {
  key(name);
  number(value);
}

void JsonStream::member_unless_empty(std::string_view name,
                                     std::string_view value) {
  if (!value.empty()) member(name, value);
}

void JsonStream::line_feed() {
  buffer_ += '\n';
  if (buffer_.size() >= enough) flush();
}

void JsonStream::flush() {
  sink_(buffer_);
  buffer_.clear();
}

}  // namespace interlint
