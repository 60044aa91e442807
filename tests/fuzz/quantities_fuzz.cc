#include "fuzz/sound.h"
#include "numbers/quantities.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  static const Habits german =
      std::move(Habits::load(SOURCE_DIR "/dictionaries", "de").value());
  static const Habits english =
      std::move(Habits::load(SOURCE_DIR "/dictionaries", "en").value());
  const std::string text = valid_utf8(text_of(bytes, size));
  const std::vector<Word> all = words(text);
  for (const Habits* habits : {&german, &english}) {
    std::uint32_t begin = 0;
    for (const Quantity& quantity : quantities(text, all, *habits)) {
      require_that(begin <= quantity.span.begin);
      require_that(quantity.span.begin < quantity.span.end);
      require_that(quantity.span.end <= text.size());
      begin = quantity.span.begin;
    }
  }
  return 0;
}
