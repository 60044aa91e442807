#include <filesystem>

#include "fuzz/sound.h"
#include "numbers/read/quantities.h"

namespace {

/// The habits of every language that has a folder of numbers.
std::vector<interlint::Habits> all_habits() {
  const std::filesystem::path dictionaries = SOURCE_DIR "/dictionaries";
  std::vector<interlint::Habits> all;
  for (const auto& entry : std::filesystem::directory_iterator(dictionaries))
    if (std::filesystem::exists(entry.path() / "numbers/habits.tsv"))
      all.push_back(
          std::move(interlint::Habits::load(dictionaries,
                                            entry.path().filename().string())
                        .value()));
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  static const std::vector<Habits> all = all_habits();
  const std::string text = valid_utf8(text_of(bytes, size));
  const std::vector<Word> found = words(text);
  for (const Habits& habits : all) {
    std::uint32_t begin = 0;
    for (const Quantity& quantity : quantities(text, found, habits)) {
      require_that(begin <= quantity.span.begin);
      require_that(quantity.span.begin < quantity.span.end);
      require_that(quantity.span.end <= text.size());
      begin = quantity.span.begin;
    }
  }
  return 0;
}
