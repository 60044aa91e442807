#include "formats/ending.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "text/fold.h"
#include "text/icu.h"

namespace interlint {
namespace {

/// A kind of file that translators meet and that is not read.
struct Unread {
  std::string_view ending;
  std::string_view name;
};

constexpr std::array unread = {
    Unread{".adoc", "AsciiDoc"},
    Unread{".asciidoc", "AsciiDoc"},
    Unread{".csv", "a table"},
    Unread{".docx", "a Word document"},
    Unread{".dita", "DITA"},
    Unread{".epub", "EPUB"},
    Unread{".idml", "an InDesign document"},
    Unread{".ipynb", "a Jupyter notebook"},
    Unread{".json", "JSON"},
    Unread{".mdx", "MDX"},
    Unread{".mqxliff", "XLIFF"},
    Unread{".odt", "an OpenDocument text"},
    Unread{".org", "Org"},
    Unread{".pdf", "PDF"},
    Unread{".po", "gettext"},
    Unread{".pot", "gettext"},
    Unread{".pptx", "a presentation"},
    Unread{".properties", "Java properties"},
    Unread{".rst", "reStructuredText"},
    Unread{".rtf", "RTF"},
    Unread{".sdlxliff", "XLIFF"},
    Unread{".srt", "subtitles"},
    Unread{".strings", "Apple strings"},
    Unread{".tex", "LaTeX"},
    Unread{".tmx", "a translation memory"},
    Unread{".vtt", "subtitles"},
    Unread{".xlf", "XLIFF"},
    Unread{".xliff", "XLIFF"},
    Unread{".xlsx", "a spreadsheet"},
    Unread{".xml", "XML"},
    Unread{".yaml", "YAML"},
    Unread{".yml", "YAML"},
};

/// "news.de", "news.pt-BR": the ending says the language, and nothing else.
bool names_a_language(std::string_view ending) {
  ending.remove_prefix(1);
  const std::string_view primary = ending.substr(0, ending.find('-'));
  return primary.size() == 2 && is_language(primary);
}

Problem not_read(const std::string& path, std::string_view ending) {
  const auto known = std::ranges::find(unread, ending, &Unread::ending);
  const std::string what = known == unread.end()
                               ? fmt::format("a file that ends in {}", ending)
                               : std::string(known->name);
  return {.kind = Problem::Kind::format,
          .path = path,
          .message = fmt::format(
              "{} is not read yet; --input-format text to force", what)};
}

}  // namespace

std::expected<const Format*, Problem> format_of(const std::string& path) {
  const std::string ending =
      lower_case(std::filesystem::path(path).extension().string());
  if (ending.empty()) return format_named("text");
  for (const Format& format : all_formats())
    if (std::ranges::find(format.endings, ending) != format.endings.end())
      return &format;
  if (names_a_language(ending))
    return format_of(std::filesystem::path(path).stem().string());
  return std::unexpected(not_read(path, ending));
}

}  // namespace interlint
