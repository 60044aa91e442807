#include "report/span_map.h"

#include <algorithm>

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Code points of well-formed text: the bytes that begin one.
std::uint32_t beginnings(std::string_view text) {
  std::uint32_t count = 0;
  for (const char byte : text) count += continues(byte) ? 0U : 1U;
  return count;
}

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

bool ends_line(std::string_view file, std::uint32_t at) {
  if (file[at] == '\n') return true;
  return file[at] == '\r' && (at + 1 == file.size() || file[at + 1] != '\n');
}

}  // namespace

SpanMap::SpanMap(std::string_view file) : file_(file) {
  if (file.starts_with(byte_order_mark)) begin_ = 3;
  lines_.push_back({begin_, 0});
  marks_.reserve(file.size() / step + 1);
  std::uint32_t offset = 0;
  std::uint32_t next_mark = begin_;
  for (std::uint32_t at = begin_; at < file.size(); ++offset) {
    if (at >= next_mark) {
      marks_.push_back({at, offset});
      next_mark += step;
    }
    if (ends_line(file, at)) lines_.push_back({at + 1, offset + 1});
    if (is_ascii(file[at])) {
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(file, at);
    well_formed_ = well_formed_ && !c.malformed;
    at = c.end;
  }
}

std::uint32_t SpanMap::offset_at(std::uint32_t byte) const {
  if (byte <= begin_ || marks_.empty()) return 0;
  std::size_t nearest =
      std::min<std::size_t>((byte - begin_) / step, marks_.size() - 1);
  if (marks_[nearest].byte > byte) --nearest;
  std::uint32_t at = marks_[nearest].byte;
  std::uint32_t offset = marks_[nearest].offset;
  if (well_formed_) return offset + beginnings(file_.substr(at, byte - at));
  for (; at < byte; ++offset) at = code_point_at(file_, at).end;
  return offset;
}

Position SpanMap::at(std::uint32_t byte) const {
  byte = std::min(byte, static_cast<std::uint32_t>(file_.size()));
  const auto behind = std::ranges::upper_bound(lines_, byte, {}, &Mark::byte);
  const auto line = behind == lines_.begin() ? behind : std::prev(behind);
  const std::uint32_t offset = offset_at(byte);
  return {.byte = byte,
          .offset = offset,
          .line = static_cast<std::uint32_t>(line - lines_.begin()) + 1,
          .column = offset - line->offset + 1};
}

std::uint32_t SpanMap::utf16(std::uint32_t byte) const {
  std::uint32_t units = 0;
  for (std::uint32_t at = begin_; at < byte;) {
    const CodePoint c = code_point_at(file_, at);
    units += c.value > 0xFFFF ? 2U : 1U;
    at = c.end;
  }
  return units;
}

std::uint32_t SpanMap::lines() const {
  return static_cast<std::uint32_t>(lines_.size());
}

std::string_view SpanMap::line(std::uint32_t number) const {
  if (number == 0 || number > lines_.size()) return {};
  const std::uint32_t begin = lines_[number - 1].byte;
  const std::size_t end =
      number < lines_.size() ? lines_[number].byte : file_.size();
  std::string_view line = file_.substr(begin, end - begin);
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace interlint
