#pragma once

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/finding.h"

namespace interlint {

/// A file after edits, and where their new text stands in it.
struct Edited {
  std::string file;
  std::set<Span> places;
};

/// The file of a document after edits of its text.  Edits that overlap one
/// before them are left out.
inline Edited edited(const Document& document, std::vector<Edit> edits) {
  for (Edit& edit : edits) edit.target = document.origin.in_file(edit.target);
  std::ranges::stable_sort(edits, {}, &Edit::target);
  Edited made;
  std::uint32_t done = 0;
  for (const Edit& edit : edits) {
    if (edit.target.begin < done) continue;
    made.file += Span{done, edit.target.begin}.in(document.bytes);
    const auto begin = static_cast<std::uint32_t>(made.file.size());
    made.file += edit.text;
    made.places.insert({begin, static_cast<std::uint32_t>(made.file.size())});
    done = edit.target.end;
  }
  made.file.append(document.bytes, done);
  return made;
}

}  // namespace interlint
