#include "read/read.h"

namespace interlint {

Document document_from(std::string path, std::string bytes, Format) {
  Document d;
  d.path = std::move(path);
  d.text = bytes;
  d.bytes = std::move(bytes);
  const auto n = static_cast<std::uint32_t>(d.text.size());
  d.blocks = {{Kind::paragraph, {0, n}}};
  d.origin = SourceMap(std::vector<Piece>{{{0, n}, {0, n}}});
  return d;
}

}  // namespace interlint
