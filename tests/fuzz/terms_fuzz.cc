#include "formats/memories/translation_memory.h"
#include "formats/terms/terms.h"
#include "fuzz/sound.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  const std::string text(text_of(bytes, size));
  for (const char* path : {"a.csv", "a.tsv", "a.tbx"}) {
    const auto list = terms_from(path, text, {"de", "en"});
    if (!list) require_that(!list.error().message.empty());
  }
  const auto memory = pairs_from_tmx("a.tmx", text, {});
  if (!memory) return 0;
  for (const SentencePair& pair : memory->pairs) {
    require_that(is_valid_utf8(pair.source));
    require_that(is_valid_utf8(pair.target));
  }
  return 0;
}
