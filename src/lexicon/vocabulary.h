#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "lexicon/shelf.h"

namespace interlint {

/// What is known of the words of one language: closed lists, spelling, marks.
/// Immutable to its users, shared by all threads; every part is loaded when it
/// is first asked for.
class Vocabulary {
 public:
  /// `tag` is BCP 47; the lists are those of dictionaries/<primary subtag>.
  Vocabulary(const std::filesystem::path& dictionaries, std::string_view tag);

  const std::string& tag() const { return tag_; }

  /// Words that carry grammar rather than meaning: function-words.txt.
  const WordSet& function_words() const { return words("function-words"); }

  /// The words of <name>.txt; empty where the language has no such list.
  const WordSet& words(std::string_view name) const {
    return shelf_.words(name);
  }

  /// The rows of <name>.tsv; empty where the language has no such table.
  const Table& table(std::string_view name, std::size_t columns) const {
    return shelf_.table(name, columns);
  }

 private:
  std::string tag_;
  Shelf shelf_;
};

}  // namespace interlint
