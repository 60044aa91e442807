#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/lasting.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "report/alignment.h"
#include "session/session.h"
#include "session/version.h"

namespace interlint {
namespace {

std::expected<Session, Problem> session_of(const Common& common,
                                           const WordSources& words) {
  auto data = folders(common.data);
  if (!data) return std::unexpected(data.error());
  data->further_lexicons = words.lexicons;
  auto library = Library::open(std::move(*data));
  if (!library) return std::unexpected(library.error());
  return Session(std::move(*library), {});
}

std::expected<Bitext, Problem> aligned(const Common& common,
                                       const AlignArguments& arguments) {
  auto made = session_of(common, arguments.words);
  if (!made) return std::unexpected(made.error());
  const Session& session = lasting(std::move(*made));
  const auto& dictionaries = session.library().folders().dictionaries;
  auto source =
      opened(arguments.source, arguments.input_format,
             arguments.languages.source, "source", dictionaries, common);
  if (!source) return std::unexpected(source.error());
  auto target =
      opened(arguments.target, arguments.input_format,
             arguments.languages.target, "target", dictionaries, common);
  if (!target) return std::unexpected(target.error());
  return session.aligned(TwoDocuments{std::move(*source), std::move(*target)});
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
