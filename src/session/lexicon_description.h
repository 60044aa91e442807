#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"
#include "translations/pack.h"
#include "translations/train/train.h"

namespace interlint {

/// A file that a lexicon was made of.
struct LexiconSource {
  std::string name;    ///< without its folders
  std::string sha256;  ///< 64 hexadecimal digits
};

/// What a lexicon says of itself: the JSON of its pack.
struct LexiconDescription {
  std::string made_by;  ///< "interlint 0.1.0"
  std::string kind;     ///< "ding", "wordnet", "tsv", "tbx", "trained"
  std::string source;   ///< BCP 47; empty in a lexicon of one language
  std::string target;
  std::string licence;  ///< SPDX; empty where nobody said
  std::vector<LexiconSource> made_of;
  std::uint64_t pairs = 0;    ///< trained: sentence pairs learnt from
  std::uint64_t doubles = 0;  ///< trained: left out, the same words again
  std::uint64_t unfit = 0;    ///< trained: left out, empty, too long or unlike
  std::optional<HeldOut> held_out;
};

/// One line of JSON; the same description gives the same bytes.
std::string json_of(const LexiconDescription& description);

/// What the JSON of a pack says; what it does not say is empty.
LexiconDescription description_of(const Pack& pack);

/// The files as sources, with their digests.
std::vector<LexiconSource> lexicon_sources(
    const std::vector<std::string>& files);

/// "coverage 0.71 (chance 0.04) on 1,000 held-out pairs".
std::string shown(const HeldOut& measured);

/// Is each of these packs one of translations from `source` to `target`, as
/// far as it says?  A pack of other languages is a problem.
std::expected<void, Problem> translate_between(
    const std::vector<std::string>& packs, std::string_view source,
    std::string_view target);

}  // namespace interlint
