#include "evidence/words/transcription.h"

#include <algorithm>
#include <string>
#include <vector>

#include "evidence/words/language.h"
#include "languages/vocabulary.h"
#include "text/edit_distance.h"
#include "text/fold.h"
#include "text/romanised.h"
#include "text/script.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t longest_syllable = 6;  // bytes: "zhuang"
constexpr float least_resemblance = 0.8F;

Script script_of_first(std::string_view word) {
  return script_of(code_point_at(word, 0).value);
}

/// The words that are written by sound.  What touches in one script is one: ICU
/// cuts "ポトロ" where it knows a part.  Characters it would read as Mandarin,
/// whatever the language.
std::vector<std::string_view> words_by_sound(const Side& side) {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < side.words.size();) {
    Span run = side.words[i].span;
    const Script script = script_of_first(side[run]);
    for (++i; i < side.words.size() && side.words[i].span.begin == run.end &&
              script_of_first(side[side.words[i]]) == script;
         ++i)
      run.end = side.words[i].span.end;
    if (script != no_script() && name_of(script) != "Han")
      found.push_back(side[run]);
  }
  return found;
}

bool sounds_like(const Side& source, const std::string& lower) {
  return std::ranges::any_of(
      words_by_sound(source), [&](std::string_view word) {
        return resemblance(romanised(word), lower) >= least_resemblance;
      });
}

}  // namespace

std::size_t syllables(const Side& source, std::string_view word) {
  if (source.vocabulary == nullptr) return 0;
  const WordSet& known = source.vocabulary->words("syllables");
  if (known.empty()) return 0;
  // The fewest syllables that make the first i bytes, and one; 0: none do.
  std::vector<std::size_t> fewest(word.size() + 1);
  fewest[0] = 1;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    for (std::size_t size = 1; size <= std::min(end, longest_syllable);
         ++size) {
      const std::size_t before = fewest[end - size];
      if (before > 0 && known.has(word.substr(end - size, size)) &&
          (fewest[end] == 0 || before + 1 < fewest[end]))
        fewest[end] = before + 1;
    }
  }
  return fewest.back() > 0 ? fewest.back() - 1 : 0;
}

bool is_transcription(const Pair& pair, std::string_view word) {
  if (!is_transcribed(pair)) return false;
  const std::string lower = lower_case(word);
  return syllables(pair.source, lower) > 0 || sounds_like(pair.source, lower);
}

}  // namespace interlint
