#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/table.h"
#include "text/hash_map.h"
#include "text/span.h"
#include "text/words.h"

namespace interlint {

/// Short forms of one language that another does not use: abbreviations.tsv
/// (as written, what the target says).  "z. B." stands for the spelling
/// without blank as well; capitals count.
class Abbreviations {
 public:
  explicit Abbreviations(const Table& table);

  struct Hit {
    Span span;
    const std::string* right = nullptr;  ///< what the target says
  };
  /// Where one stands in `text`, whose words are `words`.
  std::vector<Hit> hits(std::string_view text,
                        const std::vector<Word>& words) const;

 private:
  struct Entry {
    std::string shown;  ///< without blanks
    std::string right;
  };
  std::vector<Entry> entries_;
  /// By the hash of the first word as the text is cut.
  HashMap<std::vector<std::uint32_t>> by_first_;
};

}  // namespace interlint
