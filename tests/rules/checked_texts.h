#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/check.h"
#include "formats/format.h"
#include "known.h"

namespace interlint {

inline bool reads_articles(const Rule& rule) {
  return rule.about.pairs == Pairs::all ||
         std::holds_alternative<ArticleCheck>(rule.check);
}

inline Document markdown(std::string_view text, std::string_view language) {
  Document made = document_from("example", std::string(text), "markdown");
  made.language.tag = language;
  return made;
}

/// A document of one segment, whose text is its file.
inline Document as_it_is(std::string_view text, std::string_view language) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  Document made;
  made.text = text;
  made.bytes = text;
  made.language.tag = language;
  made.blocks = {{.kind = Kind::paragraph, .span = all}};
  made.origin = SourceMap(std::vector<Piece>{{all, all}});
  return made;
}

/// An article is read as Markdown, cut and aligned; a pair is taken as it is.
inline Bitext bitext_for(const Rule& rule, std::string_view source,
                         std::string_view target, const std::string& language) {
  if (reads_articles(rule))
    return bitext(markdown(source, language), markdown(target, "en"),
                  known(rule, language));
  Bitext both;
  both.aligned = false;
  both.source = as_it_is(source, language);
  both.target = as_it_is(target, "en");
  both.source_segments = {{.span = both.source.blocks[0].span, .block = 0}};
  both.target_segments = {{.span = both.target.blocks[0].span, .block = 0}};
  both.links = {{.source = {0, 1}, .target = {0, 1}, .confidence = 1}};
  return both;
}

/// What the rule says, all others being off, of two texts as their files hold
/// them.
inline Checked checked_by(const Rule& rule, std::string_view source,
                          std::string_view target,
                          const std::string& language) {
  return check(bitext_for(rule, source, target, language),
               known(rule, language), {.rules = {&rule}});
}

}  // namespace interlint
