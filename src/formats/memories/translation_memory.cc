#include "formats/memories/translation_memory.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "formats/decoded.h"
#include "formats/markup.h"
#include "text/fold.h"

namespace interlint {
namespace {

/// Elements that hold the codes of a layout program, not text.
bool is_code(pugi::xml_node node) {
  constexpr std::array codes = {"bpt", "ept", "it", "ph", "ut", "sub"};
  return std::ranges::find(codes, local_name(node)) != codes.end();
}

std::string segment_in(pugi::xml_node unit, std::string_view language) {
  for (const pugi::xml_node variant : unit.children("tuv"))
    if (same_language(language_of(variant), language))
      return squeezed(text_of(variant.child("seg"), is_code));
  return {};
}

void add_once(std::vector<std::string>& tags, std::string_view tag) {
  if (!tag.empty() && std::ranges::find(tags, tag) == tags.end())
    tags.emplace_back(tag);
}

/// The languages of the units, in the order of their coming.
std::vector<std::string> languages_in(pugi::xml_node body) {
  std::vector<std::string> tags;
  for (const pugi::xml_node unit : body.children("tu"))
    for (const pugi::xml_node variant : unit.children("tuv"))
      add_once(tags, language_of(variant));
  return tags;
}

std::string listed(const std::vector<std::string>& tags) {
  std::string made;
  for (const std::string& tag : tags) made += (made.empty() ? "" : ", ") + tag;
  return made.empty() ? "none" : made;
}

std::string first_other(const std::vector<std::string>& tags,
                        std::string_view than) {
  const auto other = std::ranges::find_if(
      tags, [&](const std::string& tag) { return !same_language(tag, than); });
  return other == tags.end() ? "" : *other;
}

}  // namespace

std::expected<TranslationMemory, Problem> pairs_from_tmx(
    const std::string& path, std::string bytes, const WantedLanguages& wanted) {
  const auto markup = Markup::parsed(path, std::move(bytes));
  if (!markup) return std::unexpected(markup.error());
  const pugi::xml_node root = markup->root();
  const pugi::xml_node body = root.child("body");
  if (local_name(root) != "tmx" || !body)
    return std::unexpected(markup->problem("this XML is no TMX"));

  const std::vector<std::string> languages = languages_in(body);
  TranslationMemory memory{.source = wanted.source, .target = wanted.target};
  const std::string_view declared =
      root.child("header").attribute("srclang").value();
  if (memory.source.empty() && declared != "*all*") memory.source = declared;
  if (memory.source.empty())
    memory.source = first_other(languages, memory.target);
  if (memory.target.empty())
    memory.target = first_other(languages, memory.source);

  for (const pugi::xml_node unit : body.children("tu")) {
    SentencePair pair{segment_in(unit, memory.source),
                      segment_in(unit, memory.target)};
    if (!pair.source.empty() && !pair.target.empty())
      memory.pairs.push_back(std::move(pair));
  }
  if (!memory.pairs.empty()) return memory;
  return std::unexpected(markup->problem(
      fmt::format("there are no pairs in {} and {}; its languages: {}",
                  memory.source.empty() ? "a source language" : memory.source,
                  memory.target.empty() ? "a target language" : memory.target,
                  listed(languages))));
}

TranslationMemory pairs_from_tsv(std::string_view bytes,
                                 const WantedLanguages& wanted) {
  TranslationMemory memory{.source = wanted.source, .target = wanted.target};
  const Decoded file = decoded(bytes);
  std::string_view rest = file.text;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) continue;
    const std::string_view target = line.substr(tab + 1);
    SentencePair pair{
        std::string(trimmed(line.substr(0, tab))),
        std::string(trimmed(target.substr(0, target.find('\t'))))};
    if (!pair.source.empty() && !pair.target.empty())
      memory.pairs.push_back(std::move(pair));
  }
  return memory;
}

}  // namespace interlint
