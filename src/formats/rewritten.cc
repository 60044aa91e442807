#include "formats/rewritten.h"

#include <algorithm>
#include <optional>

#include "formats/decoded.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// A change of the text and the bytes that it replaces.
struct Change {
  const Edit* edit = nullptr;
  Span file;
};

std::uint32_t line_of(const Document& document, const Edit& edit) {
  const std::string_view bytes = document.bytes;
  // UTF-16 counts its lines otherwise.
  if (bytes.contains('\0') || edit.target.end > document.text.size()) return 0;
  const std::uint32_t at = document.origin.in_file(edit.target).begin;
  return narrowed(1 + static_cast<std::size_t>(
                          std::ranges::count(bytes.substr(0, at), '\n')));
}

Problem not_written(const Document& document, std::uint32_t line,
                    std::string message) {
  return {.kind = Problem::Kind::format,
          .path = document.path,
          .line = line,
          .message = std::move(message)};
}

/// Does a code point begin, or the text end, at byte `at`?
bool is_border(std::string_view text, std::uint32_t at) {
  return at == text.size() ||
         (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

bool lies_in_a_block(const Document& document, Span span) {
  return span.begin <= span.end && span.end <= document.text.size() &&
         is_border(document.text, span.begin) &&
         is_border(document.text, span.end) &&
         std::ranges::any_of(document.blocks, [&](const Block& block) {
           return block.span.holds(span);
         });
}

/// The byte of the file at which byte `at` of the text begins, in `piece`;
/// none inside a piece that counts as a whole.
std::optional<std::uint32_t> byte_in(const Piece& piece, std::uint32_t at) {
  if (at == piece.text.begin) return piece.file.begin;
  if (at == piece.text.end) return piece.file.end;
  if (!piece.is_verbatim()) return std::nullopt;
  return piece.file.begin + (at - piece.text.begin);
}

/// The byte before which new text stands when it is put at `at`: behind what
/// stands before, as a caret.  A picture cannot be written in.
std::optional<std::uint32_t> caret(std::span<const Piece> touched,
                                   std::uint32_t at) {
  for (const Piece& piece : touched)
    if (!piece.text.empty() || piece.file.empty()) return byte_in(piece, at);
  return std::nullopt;
}

/// The bytes that were read as `span`, if they are one run and nothing else
/// stands in it.
std::optional<Span> place_of(const SourceMap& origin, Span span) {
  const std::vector<Piece>& pieces = origin.pieces();
  const auto first = std::ranges::lower_bound(
      pieces, span.begin, {},
      [](const Piece& piece) { return piece.text.end; });
  const auto last = std::ranges::upper_bound(
      pieces, span.end, {},
      [](const Piece& piece) { return piece.text.begin; });
  const std::span touched(first, last);
  if (span.empty()) {
    const auto at = caret(touched, span.begin);
    return at ? std::optional(Span{*at, *at}) : std::nullopt;
  }
  std::optional<Span> place;
  std::uint32_t covered = span.begin;
  for (const Piece& piece : touched) {
    if (piece.text.end <= span.begin || piece.text.begin >= span.end) continue;
    const auto begin = byte_in(piece, std::max(piece.text.begin, span.begin));
    const auto end = byte_in(piece, std::min(piece.text.end, span.end));
    if (!begin || !end || piece.text.begin > covered ||
        (place && place->end != *begin))
      return std::nullopt;
    place = {place ? place->begin : *begin, *end};
    covered = std::min(piece.text.end, span.end);
  }
  return covered == span.end ? place : std::nullopt;
}

/// The edits in order, each with its bytes.
std::expected<std::vector<Change>, Problem> changes_of(
    const Document& document, std::span<const Edit> edits) {
  std::vector<Change> changes;
  for (const Edit& edit : edits) {
    const auto refused = [&](std::string message) {
      return std::unexpected(
          not_written(document, line_of(document, edit), std::move(message)));
    };
    if (!is_valid_utf8(edit.text))
      return refused("the new text is no valid UTF-8");
    if (!lies_in_a_block(document, edit.target))
      return refused("the edit does not lie in one paragraph");
    const auto place = place_of(document.origin, edit.target);
    if (!place) {
      return refused(
          "the edit takes more than text: markup stands in it, or it cuts an "
          "entity");
    }
    changes.push_back({&edit, *place});
  }
  std::ranges::stable_sort(
      changes, {}, [](const Change& change) { return change.edit->target; });
  for (std::size_t i = 1; i < changes.size(); ++i) {
    const Edit& before = *changes[i - 1].edit;
    const Edit& edit = *changes[i].edit;
    if (edit.target.begin < before.target.end || edit.target == before.target)
      return std::unexpected(not_written(document, line_of(document, edit),
                                         "two edits change the same words"));
  }
  return changes;
}

/// `whole` with the new texts in place of the spans that `place` tells.
template <typename Place, typename Spell>
std::string changed(std::string_view whole, std::span<const Change> changes,
                    Place place, Spell spelled) {
  std::string made;
  std::uint32_t kept = 0;
  for (const Change& change : changes) {
    const Span old = place(change);
    made += whole.substr(kept, old.begin - kept);
    made += spelled(change.edit->text);
    kept = old.end;
  }
  return made += whole.substr(kept);
}

std::vector<const Document*> documents_in(const Texts& texts) {
  std::vector<const Document*> all;
  all.reserve(texts.alone.size() + 2 * texts.paired.size());
  for (const Document& document : texts.alone) all.push_back(&document);
  for (const Bitext& both : texts.paired) {
    all.push_back(&both.source);
    all.push_back(&both.target);
  }
  return all;
}

bool has_blocks_and_marks_of(const Document& document, const Document& other) {
  return std::ranges::equal(document.blocks, other.blocks,
                            [](const Block& a, const Block& b) {
                              return a.kind == b.kind && a.level == b.level &&
                                     a.ordered == b.ordered &&
                                     a.group == b.group;
                            }) &&
         std::ranges::equal(document.marks, other.marks,
                            [](const Mark& a, const Mark& b) {
                              return a.kind == b.kind && a.target == b.target;
                            });
}

/// Do the texts of the new file say `wanted` in place of `document`, and all
/// else as before?
bool says(const Texts& before, const Texts& after, const Document& document,
          std::string_view wanted) {
  const auto old_ones = documents_in(before);
  const auto new_ones = documents_in(after);
  if (old_ones.size() != new_ones.size()) return false;
  bool is_there = false;
  for (std::size_t i = 0; i < old_ones.size(); ++i) {
    const Document& old_one = *old_ones[i];
    const bool is_it = !is_there && old_one.text == document.text &&
                       old_one.origin == document.origin;
    is_there = is_there || is_it;
    if (new_ones[i]->text != (is_it ? wanted : old_one.text) ||
        !has_blocks_and_marks_of(*new_ones[i], old_one))
      return false;
  }
  return is_there;
}

}  // namespace

std::string as_it_is(std::string_view text) {
  return std::string(text);
}

std::expected<std::string, Problem> rewritten(const Document& document,
                                              std::span<const Edit> edits,
                                              const Writing& writing) {
  if (edits.empty()) return document.bytes;
  const auto changes = changes_of(document, edits);
  if (!changes) return std::unexpected(changes.error());
  const auto before = writing.read(document.path, document.bytes);
  if (!before) return std::unexpected(before.error());
  const std::string wanted = changed(
      document.text, *changes,
      [](const Change& change) { return change.edit->target; }, as_it_is);
  for (const auto spelled : writing.spellings) {
    std::string made = changed(
        document.bytes, *changes,
        [](const Change& change) { return change.file; },
        [&](std::string_view text) {
          return encoded(spelled(text), document.bytes);
        });
    const auto after = writing.read(document.path, made);
    if (after && says(*before, *after, document, wanted)) return made;
  }
  return std::unexpected(not_written(
      document, edits.size() == 1 ? line_of(document, edits.front()) : 0,
      "the file would be read otherwise than the edits want it"));
}

}  // namespace interlint
