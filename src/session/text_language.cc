#include "session/text_language.h"

#include "languages/guess.h"
#include "languages/vocabulary.h"

namespace interlint {

std::optional<std::string> language_of_text(
    std::string_view text, const std::filesystem::path& dictionaries) {
  // Any language will do: the lists of function words are those of all.
  const Vocabulary any(dictionaries, "en");
  return language_of(text, any.all_function_words());
}

}  // namespace interlint
