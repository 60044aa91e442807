#include "formats/markup.h"

#include <algorithm>
#include <cctype>

#include "text/utf8.h"

namespace interlint {
namespace {

/// UTF-16 has NULs, and offsets of its own.
std::vector<std::size_t> line_ends_in(std::string_view bytes) {
  std::vector<std::size_t> ends;
  if (bytes.find('\0') != std::string_view::npos) return ends;
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
       at = bytes.find('\n', at + 1))
    ends.push_back(at);
  return ends;
}

std::uint32_t line_at(const std::vector<std::size_t>& ends,
                      std::ptrdiff_t offset) {
  if (offset < 0) return 0;
  const auto end =
      std::ranges::lower_bound(ends, static_cast<std::size_t>(offset));
  return static_cast<std::uint32_t>(end - ends.begin()) + 1;
}

std::string small_primary(std::string_view tag) {
  std::string made(tag.substr(0, tag.find_first_of("-_")));
  std::ranges::transform(made, made.begin(), [](unsigned char c) {
    return static_cast<char>(std::tolower(c));
  });
  return made;
}

}  // namespace

std::expected<Markup, Problem> Markup::parsed(const std::string& path,
                                              std::string bytes) {
  Markup made;
  made.path_ = path;
  made.line_ends_ = line_ends_in(bytes);
  made.document_ = std::make_unique<pugi::xml_document>();
  const pugi::xml_parse_result result = made.document_->load_buffer(
      bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata,
      pugi::encoding_auto);
  if (result && made.root()) return made;
  return std::unexpected(
      made.problem(std::string("this is no well-formed XML: ") +
                       (result ? "there is no element" : result.description()),
                   line_at(made.line_ends_, result.offset)));
}

std::uint32_t Markup::line_of(pugi::xml_node node) const {
  return line_at(line_ends_, node.offset_debug());
}

Problem Markup::problem(std::string message, std::uint32_t line) const {
  return {.kind = Problem::Kind::format,
          .path = path_,
          .line = line,
          .message = std::move(message)};
}

std::string_view local_name(pugi::xml_node node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string text_of(pugi::xml_node node, bool (*skip)(pugi::xml_node)) {
  std::string text;
  pugi::xml_node at = node.first_child();
  while (at) {
    text += at.value();
    if (at.first_child() && !skip(at)) {
      at = at.first_child();
      continue;
    }
    while (at != node && !at.next_sibling()) at = at.parent();
    if (at == node) break;
    at = at.next_sibling();
  }
  return valid_utf8(text);
}

std::string_view language_of(pugi::xml_node node) {
  const pugi::xml_attribute tag = node.attribute("xml:lang");
  return tag ? tag.value() : node.attribute("lang").value();
}

bool same_language(std::string_view tag, std::string_view other) {
  return !tag.empty() && small_primary(tag) == small_primary(other);
}

}  // namespace interlint
