#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/lexicon_description.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "app/cli/version.h"
#include "engine/check.h"
#include "report/alignment.h"

namespace interlint {
namespace {

std::expected<Bitext, Problem> aligned(const Common& common,
                                       const AlignArguments& arguments) {
  auto data = folders(common.data);
  if (!data) return std::unexpected(data.error());
  data->further_lexicons = arguments.words.lexicons;
  auto source =
      opened(arguments.source, arguments.input_format,
             arguments.languages.source, "source", data->dictionaries, common);
  if (!source) return std::unexpected(source.error());
  auto target =
      opened(arguments.target, arguments.input_format,
             arguments.languages.target, "target", data->dictionaries, common);
  if (!target) return std::unexpected(target.error());
  const auto fits = translate_between(
      data->further_lexicons, source->language.tag, target->language.tag);
  if (!fits) return std::unexpected(fits.error());
  const auto known =
      resources(*data, source->language.tag, target->language.tag);
  if (!known) return std::unexpected(known.error());
  return bitext(std::move(*source), std::move(*target), *known);
}

AlignmentForm form_of(const AlignArguments& arguments) {
  const AlignmentForm usual =
      stdout_is_terminal() ? AlignmentForm::text : AlignmentForm::tsv;
  return alignment_form_named(arguments.format).value_or(usual);
}

}  // namespace

int run(const Common& common, const AlignArguments& arguments) {
  const auto both = aligned(common, arguments);
  if (!both) return fail(both.error());
  list_alignment(*both, form_of(arguments),
                 {.width = width_of_stdout(),
                  .colour = colour_of_stdout(common.color),
                  .version = version()},
                 print);
  return 0;
}

}  // namespace interlint
