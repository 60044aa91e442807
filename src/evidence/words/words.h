#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "evidence/pair.h"

namespace interlint {

/// The first word of `side` with that hash.
std::optional<std::size_t> place_of(const Side& side, std::uint64_t hash);

/// Does `side` hold a word with that hash?
bool holds(const Side& side, std::uint64_t hash);

/// The word without the ending of an English genitive: "systemd’s".
std::string_view without_possessive(std::string_view word);

/// Does `span` stand between quotation marks that open in the same text?
bool is_quoted(const Side& side, Span span);

/// Do quotation marks enclose just that span, as where words are spoken of?
bool is_mentioned(const Side& side, Span span);

/// Does `span` belong to an address, a handle, a file name or a hash tag?
bool is_address(const Side& side, Span span);

/// Does a hyphen touch the word?
bool is_hyphenated(const Side& side, const Word& word);

/// Is the word a small one inside a name that was copied: “von” in “Ursula
/// von der Leyen”?
bool is_name_particle(const Pair& pair, std::size_t target_word);

/// Does a capitalised word that was copied, or “&”, stand beside the word, as
/// in a name: “Kessel & Rath”?
bool has_copied_neighbour(const Pair& pair, std::size_t target_word);

/// Does the lexicon translate the word, which is one of the target, and by
/// other words alone?
bool is_translated_otherwise(const Pair& pair, const Word& word);

/// Is the word written with a capital?
bool is_capitalised(const Word& word);

/// The word with its first letter large: "monday" is "Monday".
std::string capitalised(std::string_view word);

/// Does an article stand before the word of that index?
bool stands_behind_article(const Side& side, std::size_t i);

/// May the word be a function word of the source's language and nothing in
/// the target's?
bool is_source_function_word(const Pair& pair, std::uint64_t hash);

}  // namespace interlint
