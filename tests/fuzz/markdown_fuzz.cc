#include "fuzz/sound.h"
#include "read/read.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  require_sound(
      document_from("a", std::string(text_of(bytes, size)), Format::markdown));
  return 0;
}
