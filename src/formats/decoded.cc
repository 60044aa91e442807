#include "formats/decoded.h"

#include "text/utf8.h"

namespace interlint {
namespace {

constexpr char32_t replacement = 0xFFFD;

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Collects a text piece by piece.
class Decoding {
 public:
  explicit Decoding(std::string_view bytes) : bytes_(bytes) {}

  void keep(Span file) {
    if (file.empty()) return;
    const std::size_t begin = decoded_.text.size();
    decoded_.text += file.in(bytes_);
    pieces_.push_back({span_of(begin, decoded_.text.size()), file});
  }

  void put(char32_t c, Span file) {
    const std::size_t begin = decoded_.text.size();
    append(decoded_.text, c);
    pieces_.push_back({span_of(begin, decoded_.text.size()), file});
  }

  void put_malformed(Span file) {
    put(replacement, file);
    decoded_.malformed.push_back(pieces_.back().text);
  }

  Decoded finished() && {
    decoded_.origin = SourceMap(std::move(pieces_));
    return std::move(decoded_);
  }

 private:
  std::string_view bytes_;
  Decoded decoded_;
  std::vector<Piece> pieces_;
};

Decoded from_utf8(std::string_view bytes, std::uint32_t begin) {
  Decoding decoding(bytes);
  std::uint32_t kept = begin;
  for (std::uint32_t at = begin; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    if (c.malformed) {
      decoding.keep({kept, at});
      decoding.put_malformed({at, c.end});
      kept = c.end;
    }
    at = c.end;
  }
  decoding.keep(span_of(kept, bytes.size()));
  return std::move(decoding).finished();
}

enum class Order : std::uint8_t { little, big };

char32_t unit_at(std::string_view bytes, std::uint32_t at, Order order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == Order::big ? char32_t{first} << 8 | second
                             : char32_t{second} << 8 | first;
}

bool is_surrogate(char32_t c) {
  return c >= 0xD800 && c < 0xE000;
}
bool is_leading(char32_t c) {
  return c >= 0xD800 && c < 0xDC00;
}
bool is_trailing(char32_t c) {
  return c >= 0xDC00 && c < 0xE000;
}

Decoded from_utf16(std::string_view bytes, Order order) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  Decoding decoding(bytes);
  std::uint32_t at = 2;
  while (at + 1 < size) {
    const char32_t first = unit_at(bytes, at, order);
    const char32_t second =
        at + 3 < size ? unit_at(bytes, at + 2, order) : U'\0';
    if (is_leading(first) && is_trailing(second)) {
      decoding.put(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00),
                   {at, at + 4});
      at += 4;
      continue;
    }
    if (is_surrogate(first))
      decoding.put_malformed({at, at + 2});
    else
      decoding.put(first, {at, at + 2});
    at += 2;
  }
  if (at < size) decoding.put_malformed({at, size});
  return std::move(decoding).finished();
}

void append_unit(std::string& bytes, char32_t unit, Order order) {
  const char high = static_cast<char>(unit >> 8);
  const char low = static_cast<char>(unit & 0xFF);
  bytes += order == Order::big ? high : low;
  bytes += order == Order::big ? low : high;
}

std::string utf16_of(std::string_view text, Order order) {
  std::string bytes;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at = c.end;
    if (c.value < 0x10000) {
      append_unit(bytes, c.value, order);
      continue;
    }
    append_unit(bytes, 0xD800 + ((c.value - 0x10000) >> 10), order);
    append_unit(bytes, 0xDC00 + ((c.value - 0x10000) & 0x3FF), order);
  }
  return bytes;
}

}  // namespace

Decoded decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes, Order::little);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes, Order::big);
  return from_utf8(bytes, bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
}

std::string encoded(std::string_view text, std::string_view file) {
  if (file.starts_with("\xFF\xFE")) return utf16_of(text, Order::little);
  if (file.starts_with("\xFE\xFF")) return utf16_of(text, Order::big);
  return std::string(text);
}

}  // namespace interlint
