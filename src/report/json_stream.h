#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/writer.h"

namespace interlint {

/// JSON, value by value: indented by one blank a level, or all on one line.
class JsonStream {
 public:
  enum class Layout : std::uint8_t { indented, one_line };
  enum class Truth : std::uint8_t { no, yes };

  JsonStream(Sink sink, Layout layout);

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  void key(std::string_view name);

  void string(std::string_view value);
  void number(std::uint64_t value);
  void share(double value);  ///< a value from 0 to 1
  void boolean(Truth value);
  void null();

  void member(std::string_view name, std::string_view value);
  void member(std::string_view name, std::uint64_t value);
  void member_unless_empty(std::string_view name, std::string_view value);

  /// Ends the line of a whole value.
  void line_feed();
  /// Hands the last bytes to the sink.
  void flush();

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void indent();

  Sink sink_;
  Layout layout_;
  std::string buffer_;
  std::vector<bool> filled_;  ///< one a level: does it hold something yet?
  bool after_key_ = false;
};

}  // namespace interlint
