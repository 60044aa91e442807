#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "engine/check.h"
#include "formats/contents.h"
#include "numbers/read/quantities.h"
#include "report/listings.h"
#include "session/languages.h"
#include "text/utf8.h"
#include "text/words.h"

namespace interlint {
namespace {

ListForm list_form(const ReadArguments& arguments) {
  return list_form_named(arguments.format).value_or(ListForm::text);
}

}  // namespace

int run(const Common& common, const SegmentCommand& arguments) {
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  const auto document =
      opened(arguments.file, arguments.input_format, arguments.language, "text",
             data->dictionaries, common);
  if (!document) return fail(document.error());
  const auto segmenter =
      Segmenter::load(data->dictionaries, document->language.tag);
  if (!segmenter) return fail(segmenter.error());
  list_segments(*document, segmenter->segments(*document), list_form(arguments),
                print);
  return 0;
}

int run(const Common& common, const QuantitiesCommand& arguments) {
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  // Lines are counted as they stand in the file, the empty ones too.
  auto bytes = contents_of(arguments.file, most_bytes);
  if (!bytes) return fail(bytes.error());
  const std::string text = valid_utf8(*bytes);
  const auto language = language_of_file(arguments.language, arguments.file,
                                         text, data->dictionaries, "text");
  if (!language) return fail(language.error());
  const auto habits = Habits::load(data->dictionaries, language->tag);
  if (!habits) return fail(habits.error());
  std::uint32_t number = 0;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    ++number;
    list_quantities(line, number, quantities(line, words(line), *habits),
                    list_form(arguments), print);
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  return 0;
}

}  // namespace interlint
