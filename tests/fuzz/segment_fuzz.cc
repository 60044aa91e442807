#include "formats/format.h"
#include "fuzz/sound.h"
#include "segment/segmenter.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  static const Segmenter german =
      std::move(Segmenter::load(SOURCE_DIR "/dictionaries", "de").value());
  static const Segmenter english =
      std::move(Segmenter::load(SOURCE_DIR "/dictionaries", "en").value());
  const Document document =
      document_from("a", text_of(bytes, size), "markdown");
  require_sound(german.segments(document), document);
  require_sound(english.segments(document), document);
  german.sentences(text_of(bytes, size));
  return 0;
}
