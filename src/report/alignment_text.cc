#include <fmt/format.h>

#include <algorithm>

#include "report/alignment_parts.h"
#include "report/columns.h"
#include "report/paint.h"

namespace interlint {
namespace {

constexpr std::uint32_t least_width = 44;  // of two columns side by side
constexpr std::uint32_t share_width = 4;   // "0.97", "1.00"

/// How wide the columns are, in cells.
struct Layout {
  std::uint32_t number = 1;
  std::uint32_t text = 0;  ///< of each side
  bool stacked = false;    ///< one side below the other
};

Layout layout_of(std::size_t links, std::uint32_t width) {
  Layout layout{.number =
                    static_cast<std::uint32_t>(std::to_string(links).size())};
  const std::uint32_t gutter = layout.number + 2 + share_width + 2;
  layout.stacked = width < least_width;
  const std::uint32_t left = width > gutter + 8 ? width - gutter : 8;
  layout.text = layout.stacked ? left : (left - 3) / 2;
  return layout;
}

std::string_view border_of(Trust trust) {
  return trust == Trust::weak ? " ┊ " : " │ ";
}

Ink ink_of(Trust trust) {
  if (trust == Trust::sure) return Ink::note;
  return trust == Trust::likely ? Ink::warning : Ink::error;
}

/// `moved`: the number of the row that has the text; 0: none.
std::string shown(const AlignedText& side, Range range, std::size_t moved) {
  if (!range.empty()) return joined(side, range);
  return moved == 0 ? "—" : fmt::format("— see {}", moved);
}

/// Prints the links of a bitext, two columns or one.
class Picture {
 public:
  Picture(const Bitext& bitext, const View& view)
      : bitext_(bitext),
        source_(source_of(bitext)),
        target_(target_of(bitext)),
        moved_(moved_to(bitext)),
        colour_(view.colour),
        layout_(layout_of(bitext.links.size(), view.width)) {}

  [[nodiscard]] std::string row(std::size_t i) const {
    const Link& link = bitext_.links[i];
    const std::vector<std::string> left =
        fitted(shown(source_, link.source, moved_[i]), layout_.text);
    const std::vector<std::string> right =
        fitted(shown(target_, link.target, moved_[i]), layout_.text);
    const std::string text = begins(link) && i > 0 ? "\n" : "";
    return text +
           (layout_.stacked ? stacked(i, left, right) : beside(i, left, right));
  }

 private:
  [[nodiscard]] bool begins(const Link& link) const {
    return begins_block(source_, link.source) ||
           begins_block(target_, link.target);
  }

  /// The number and the confidence, or as many blanks.
  [[nodiscard]] std::string gutter(std::size_t i, std::size_t line) const {
    if (line > 0) return std::string(layout_.number + 4 + share_width, ' ');
    const Link& link = bitext_.links[i];
    const std::string share =
        fmt::format("{:.2f}", static_cast<double>(link.confidence));
    return fmt::format("{:>{}}  {}  ", i + 1, layout_.number,
                       painted(share, ink_of(trust_of(link)), colour_));
  }

  [[nodiscard]] std::string inked(const std::string& text,
                                  const Link& link) const {
    const bool alone = link.source.empty() || link.target.empty();
    return alone ? painted(text, Ink::error, colour_) : text;
  }

  [[nodiscard]] std::string beside(
      std::size_t i, const std::vector<std::string>& left,
      const std::vector<std::string>& right) const {
    const Link& link = bitext_.links[i];
    std::string text;
    for (std::size_t line = 0; line < std::max(left.size(), right.size());
         ++line) {
      const std::string one = line < left.size() ? left[line] : "";
      text += gutter(i, line) + inked(one, link) +
              padded("", layout_.text - std::min(layout_.text, columns(one)));
      text += border_of(trust_of(link));
      if (line < right.size()) text += inked(right[line], link);
      while (text.ends_with(' ')) text.pop_back();
      text += '\n';
    }
    return text;
  }

  [[nodiscard]] std::string stacked(
      std::size_t i, const std::vector<std::string>& left,
      const std::vector<std::string>& right) const {
    const Link& link = bitext_.links[i];
    std::string text;
    std::size_t line = 0;
    for (const auto* side : {&left, &right})
      for (const std::string& one : *side)
        text += gutter(i, line++) + inked(one, link) + '\n';
    return text;
  }

  const Bitext& bitext_;
  AlignedText source_;
  AlignedText target_;
  std::vector<std::size_t> moved_;
  Colour colour_;
  Layout layout_;
};

}  // namespace

void list_as_text(const Bitext& bitext, const View& view, const Sink& sink) {
  const Picture picture(bitext, view);
  for (std::size_t i = 0; i < bitext.links.size(); ++i) sink(picture.row(i));
  sink(fmt::format("\n{}\n", sentence_of(counts_of(bitext))));
}

}  // namespace interlint
