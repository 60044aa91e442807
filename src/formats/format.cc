#include "formats/format.h"

#include <algorithm>

namespace interlint {
namespace {

void name_file(Document& document, const Format& format,
               const std::string& path) {
  document.path = path;
  document.format = format.name;
}

}  // namespace

const Format* format_named(std::string_view name) {
  const auto found = std::ranges::find(all_formats(), name, &Format::name);
  return found == all_formats().end() ? nullptr : &*found;
}

std::expected<Texts, Problem> texts_of(const Format& format,
                                       const std::string& path,
                                       std::string_view bytes) {
  auto texts = format.read(path, bytes);
  if (!texts) return texts;
  for (Document& document : texts->alone) name_file(document, format, path);
  for (Bitext& both : texts->paired) {
    name_file(both.source, format, path);
    name_file(both.target, format, path);
  }
  return texts;
}

Document document_from(const std::string& path, std::string_view bytes,
                       std::string_view format) {
  auto texts = texts_of(*format_named(format), path, bytes);
  return std::move(texts.value().alone.front());
}

std::vector<Bitext> bitexts_from(const std::string& path,
                                 std::string_view bytes,
                                 std::string_view format) {
  auto texts = texts_of(*format_named(format), path, bytes);
  return std::move(texts.value().paired);
}

Texts one_text(Document document, std::string_view bytes) {
  document.bytes = bytes;
  Texts texts;
  texts.alone.push_back(std::move(document));
  return texts;
}

}  // namespace interlint
