#include "engine/code_filter.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "text/utf8.h"
#include "text/words.h"

namespace interlint {
namespace {

/// Rules that judge words as those of a language, and rules that judge numbers
/// and marks.
constexpr std::array of_words = {"SPL", "UNT001", "UNT002", "UNT003", "UNT005",
                                 "GRM", "NEG",    "NAM",    "FFR",    "DUP"};
constexpr std::array of_figures = {"NUM", "DAT",    "PUN",
                                   "WSP", "DNT002", "UNT006"};

/// Rules that judge words by their neighbours: one of them is enough.
constexpr std::array of_neighbours = {"DUP", "GRM001", "GRM003"};

template <std::size_t size>
bool is_among(const std::array<const char*, size>& beginnings,
              std::string_view code) {
  return std::ranges::any_of(beginnings, [&](const char* beginning) {
    return code.starts_with(beginning);
  });
}

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() &&
         is_letter(code_point_at(text, static_cast<std::uint32_t>(at)).value);
}

/// “--no-pager”, “/usr/bin”, “sort=none”, “local_enable”: no prose, whatever
/// its mark-up.
bool is_token_of_code(std::string_view token) {
  token.remove_prefix(
      std::min(token.find_first_not_of("([\"'`"), token.size()));
  for (const std::string_view beginning :
       {"--", "-", "/", "./", "../", "~/", "$"})
    if (token.starts_with(beginning) && is_letter_at(token, beginning.size()))
      return true;
  return token.find_first_of("=_\\") != std::string_view::npos ||
         token.find("::") != std::string_view::npos;
}

std::vector<Span> tokens_of_code(std::string_view text) {
  constexpr std::string_view blanks = " \n\t\r";
  std::vector<Span> found;
  for (std::size_t at = text.find_first_not_of(blanks);
       at != std::string_view::npos;) {
    const std::size_t end =
        std::min(text.find_first_of(blanks, at), text.size());
    if (is_token_of_code(text.substr(at, end - at)))
      found.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = text.find_first_not_of(blanks, end);
  }
  return found;
}

/// What is marked as code, inline and in blocks.
std::vector<Span> marked_code(const Document& document) {
  std::vector<Span> found;
  for (const Mark& mark : document.marks)
    if (mark.kind == Mark::Kind::code) found.push_back(mark.span);
  for (const Block& block : document.blocks)
    if (block.kind == Kind::code) found.push_back(block.span);
  return found;
}

/// Where code stands in a text.
class Code {
 public:
  Code(std::string_view text, std::vector<Span> all) : text_(text) {
    std::ranges::sort(all);
    for (const Span span : all)
      if (spans_.empty() || spans_.back().end < span.end)
        spans_.push_back(span);
  }

  [[nodiscard]] bool holds(Span span) const {
    const auto behind =
        std::ranges::upper_bound(spans_, span.begin, {}, &Span::begin);
    return behind != spans_.begin() && std::prev(behind)->holds(span);
  }

  /// Is each word of the span in code?  A span without words is looked at
  /// itself.
  [[nodiscard]] bool holds_all(Span span) const {
    const std::vector<Span> parts = words_in(span);
    return parts.empty()
               ? holds(span)
               : std::ranges::all_of(parts, [&](Span s) { return holds(s); });
  }

  [[nodiscard]] bool holds_most(Span span) const {
    const std::vector<Span> parts = words_in(span);
    return 2 * std::ranges::count_if(parts, [&](Span s) { return holds(s); }) >
           static_cast<std::ptrdiff_t>(parts.size());
  }

  [[nodiscard]] bool holds_any(Span span) const {
    return std::ranges::any_of(words_in(span),
                               [&](Span s) { return holds(s); });
  }

 private:
  [[nodiscard]] std::vector<Span> words_in(Span span) const {
    std::vector<Span> found;
    for (const Word& word : words(span.in(text_)))
      found.push_back(word.span.shifted(span.begin));
    return found;
  }

  std::string_view text_;
  std::vector<Span> spans_;  ///< sorted, none inside another
};

/// Rules that judge a run of words: with most of them in code it is none.
constexpr std::array of_runs = {"UNT001"};

/// Is the place in code?  One that is empty, or that nobody named, says
/// nothing against it.
bool agrees(std::optional<Span> place, const Code& code,
            std::string_view rule) {
  if (!place || place->empty()) return true;
  if (is_among(of_neighbours, rule)) return code.holds_any(*place);
  return is_among(of_runs, rule) ? code.holds_most(*place)
                                 : code.holds_all(*place);
}

/// The code of the two texts of an article.
struct BothCodes {
  Code source;
  Code target;
};

bool is_in_code(const Finding& finding, const BothCodes& code) {
  const bool has_place = (finding.source && !finding.source->empty()) ||
                         (finding.target && !finding.target->empty());
  return has_place && agrees(finding.source, code.source, finding.code) &&
         agrees(finding.target, code.target, finding.code);
}

Code marked(const Document& document) {
  return {document.text, marked_code(document)};
}

Code marked_or_evident(const Document& document) {
  std::vector<Span> all = marked_code(document);
  std::ranges::copy(tokens_of_code(document.text), std::back_inserter(all));
  return {document.text, std::move(all)};
}

}  // namespace

std::vector<Finding> without_code(std::vector<Finding> findings,
                                  const Article& article) {
  if (findings.empty()) return findings;
  const BothCodes figures{marked(article.source()), marked(article.target())};
  const BothCodes words{marked_or_evident(article.source()),
                        marked_or_evident(article.target())};
  std::erase_if(findings, [&](const Finding& finding) {
    return (is_among(of_words, finding.code) && is_in_code(finding, words)) ||
           (is_among(of_figures, finding.code) && is_in_code(finding, figures));
  });
  return findings;
}

}  // namespace interlint
