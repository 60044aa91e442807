#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/problem.h"
#include "model/segment.h"

namespace interlint {

/// Knows where sentences of one language end.  Immutable, safe to share.
class Segmenter {
 public:
  /// Reads dictionaries/<primary subtag>/segment.tsv; a language without that
  /// file is cut by ICU and the rules that need no words.
  static std::expected<Segmenter, Problem> load(
      const std::filesystem::path& dictionaries, std::string_view tag);

  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;
  ~Segmenter();

  /// The sentences of a text that no block border crosses: in order, without
  /// the white space around them.  A single line end counts as a blank.
  std::vector<Span> sentences(std::string_view text) const;

  /// The segments of a document: the sentences of its blocks.  A heading, a
  /// cell and a block of code are one segment each.
  std::vector<Segment> segments(const Document& document) const;

 private:
  struct Knowledge;
  explicit Segmenter(std::unique_ptr<const Knowledge> knowledge);
  std::unique_ptr<const Knowledge> knowledge_;
};

}  // namespace interlint
