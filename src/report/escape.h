#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace interlint {

/// Where in an XML document a text stands.
enum class XmlPlace : std::uint8_t {
  attribute,
  content,
  segment,  ///< content in which <cp hex="0001"/> may stand
};

/// Appends `text` to `xml`, escaped.  What XML 1.0 cannot hold (controls,
/// U+FFFE, U+FFFF, malformed UTF-8) becomes U+FFFD, or a `cp` element in a
/// segment; CR becomes &#13;, which no parser turns into LF.
void append_xml(std::string& xml, std::string_view text, XmlPlace place);

/// Appends `text` to `json` as a string with its quotes.  Controls, U+FFFE and
/// U+FFFF are escaped, malformed UTF-8 becomes U+FFFD.
void append_json(std::string& json, std::string_view text);

void append_number(std::string& text, std::uint64_t number);

/// A value from 0 to 1 with at most 4 decimals and no trailing zeros, in no
/// locale: "0.98", "1".
void append_share(std::string& text, double share);

}  // namespace interlint
