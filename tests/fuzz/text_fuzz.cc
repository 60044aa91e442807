#include "formats/format.h"
#include "fuzz/sound.h"
#include "fuzz/written.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  require_sound(document_from("a", text_of(bytes, size), "text"));
  require_writes("lines", text_of(bytes, size));
  require_writes("text", text_of(bytes, size));
  return 0;
}
