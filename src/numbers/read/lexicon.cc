#include "numbers/read/lexicon.h"

#include <algorithm>

namespace interlint {
namespace {

/// The first bytes, two or three, which tell most beginnings apart.
std::size_t beginning(std::string_view word, std::size_t length) {
  std::size_t key = length;
  for (const char c : word.substr(0, length))
    key = key * 31 + static_cast<unsigned char>(c);
  return key % 4096;
}

}  // namespace

const Sense* NumberLexicon::Found::with(NumberRole role) const {
  if (!may_be(role)) return nullptr;
  for (const Sense& sense : *this)
    if (sense.role == role) return &sense;
  return nullptr;
}

NumberLexicon::Found NumberLexicon::find(std::uint64_t key) const {
  const Entry* entry = entries_.find(key);
  if (entry == nullptr) return {};
  const Sense* first = senses_.data() + entry->first;
  return {first, first + entry->count, entry->longest, entry->roles};
}

void NumberLexicon::add(const std::vector<std::uint64_t>& tokens, Sense sense) {
  if (tokens.empty() || tokens.size() > 12) return;
  const auto length = static_cast<std::uint8_t>(tokens.size());
  sense.tokens = length;
  std::uint64_t key = tokens.front();
  if (length > 1)
    pending_.push_back({.key = key, .longest = length, .what = sense});
  for (std::size_t i = 1; i < tokens.size(); ++i)
    key = grown_key(key, tokens[i]);
  pending_.push_back({key, length, true, sense});
}

void NumberLexicon::finish() {
  std::ranges::stable_sort(pending_, {}, &Pending::key);
  for (std::size_t i = 0; i < pending_.size();) {
    const std::uint64_t key = pending_[i].key;
    Entry entry{.first = static_cast<std::uint32_t>(senses_.size())};
    for (; i < pending_.size() && pending_[i].key == key; ++i) {
      entry.longest = std::max(entry.longest, pending_[i].longest);
      entry.roles |= set_of(pending_[i].what.role);
      if (pending_[i].sense) senses_.push_back(pending_[i].what);
    }
    entry.count = static_cast<std::uint32_t>(senses_.size()) - entry.first;
    entries_[key] = entry;
  }
  pending_.clear();
  pending_.shrink_to_fit();
}

bool NumberLexicon::may_begin(std::string_view folded_word) const {
  return beginnings_[beginning(folded_word, 2)] ||
         beginnings_[beginning(folded_word, 3)];
}

void NumberLexicon::let_begin(std::string_view form) {
  beginnings_[beginning(form, form.size() < 3 ? 2 : 3)] = true;
}

}  // namespace interlint
