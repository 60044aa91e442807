#include "read/read.h"

#include <array>

#include "read/decoded.h"
#include "read/formats.h"
#include "text/fold.h"

namespace interlint {
namespace {

constexpr std::array<std::string_view, 5> names = {"text", "markdown", "html",
                                                   "lines", "tsv"};

struct Extension {
  std::string_view ending;
  Format format;
};

constexpr std::array extensions = {
    Extension{".md", Format::markdown},
    Extension{".markdown", Format::markdown},
    Extension{".html", Format::html},
    Extension{".htm", Format::html},
    Extension{".xhtml", Format::html},
    Extension{".tsv", Format::tsv},
};

Document read_as(const Decoded& file, Format format) {
  switch (format) {
    case Format::markdown: return from_markdown(file);
    case Format::html: return from_html(file);
    case Format::lines:
    case Format::tsv: return from_lines(file);
    case Format::text: break;
  }
  return from_text(file);
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Format>(i);
  return std::nullopt;
}

std::string_view name_of(Format format) {
  return names[static_cast<std::size_t>(format)];
}

Format format_of(const std::filesystem::path& path) {
  const std::string ending = lower_case(path.extension().string());
  for (const Extension& extension : extensions)
    if (extension.ending == ending) return extension.format;
  return Format::text;
}

Document document_from(std::string path, std::string bytes, Format format) {
  Document document = read_as(decoded(bytes), format);
  document.path = std::move(path);
  document.format = name_of(format);
  document.bytes = std::move(bytes);
  return document;
}

}  // namespace interlint
