#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/bitext.h"
#include "report/alignment.h"

namespace interlint {

/// One side of a bitext.
struct AlignedText {
  const Document& document;
  const std::vector<Segment>& segments;
};

AlignedText source_of(const Bitext& bitext);
AlignedText target_of(const Bitext& bitext);

/// The texts of some segments, each as it stands in its document.
std::vector<std::string_view> texts(const AlignedText& side, Range range);

/// The texts of some segments on one line, a blank between them.
std::string joined(const AlignedText& side, Range range);

/// Does a block begin with the first of these segments?
bool begins_block(const AlignedText& side, Range range);

/// What the block is that the first of these segments stands in.
Kind kind_of(const AlignedText& side, Range range);

/// How much a link may be trusted, in a word an editor can use.
enum class Trust : std::uint8_t {
  sure,    ///< .9 and more: nine in ten of the least sure are right
  likely,  ///< .5 to .9
  weak,    ///< less: rules that compare sentences do not look at it
};

Trust trust_of(const Link& link);

/// By link: the number, from 1, of the link that holds its counterpart, where
/// the text has moved; 0 for all others.
std::vector<std::size_t> moved_to(const Bitext& bitext);

/// How many links are of which sort.
struct LinkCounts {
  std::size_t all = 0;
  std::size_t one_to_one = 0;
  std::size_t others = 0;       ///< that have both sides
  std::size_t source_only = 0;  ///< sentences that have no counterpart
  std::size_t target_only = 0;
  std::size_t moved = 0;  ///< that are neither: they stand in another place
  std::size_t weak = 0;
};

LinkCounts counts_of(const Bitext& bitext);

/// "12 links: 9 of one sentence to one, 2 of several; 1 sentence of the source
/// and 0 of the target without a counterpart; 1 weak."
std::string sentence_of(const LinkCounts& counts);

/// The forms of the alignment that have a file of their own.
void list_as_text(const Bitext& bitext, const View& view, const Sink& sink);
void list_as_tmx(const Bitext& bitext, const View& view, const Sink& sink);
void list_as_html(const Bitext& bitext, const View& view, const Sink& sink);

}  // namespace interlint
