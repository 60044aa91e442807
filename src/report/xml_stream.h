#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/writer.h"

namespace interlint {

/// Well-formed XML, element by element, in UTF-8 with LF and two spaces a
/// level.  Nothing is added inside an element that holds text.
class XmlStream {
 public:
  explicit XmlStream(Sink sink);

  /// Names must outlive the element.
  void open(std::string_view name);
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::uint64_t value);
  void attribute_unless_empty(std::string_view name, std::string_view value);
  /// A value from 0 to 1.
  void share(std::string_view name, double value);
  void text(std::string_view text);
  /// Text in which characters that XML cannot hold become `cp` elements.
  void segment(std::string_view text);
  void close();

  /// Hands the last bytes to the sink.
  void end();

 private:
  enum class Inside : std::uint8_t { tag, elements, text };
  struct Element {
    std::string_view name;
    Inside inside = Inside::tag;
  };

  void begin_attribute(std::string_view name);
  void begin_text();
  void indent();
  void pass_on();

  Sink sink_;
  std::string buffer_;
  std::vector<Element> open_;
};

}  // namespace interlint
