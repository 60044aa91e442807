#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <span>
#include <thread>

#include "app/commands.h"
#include "app/data_folder.h"
#include "app/files.h"
#include "app/lexicon_description.h"
#include "app/limits.h"
#include "app/opened.h"
#include "app/provenance.h"
#include "app/selection.h"
#include "app/suggest.h"
#include "app/terminal.h"
#include "engine/check.h"
#include "formats/ending.h"
#include "report/tally.h"
#include "report/writer.h"

namespace interlint {
namespace {

using Clock = std::chrono::steady_clock;

/// What there is to check, and what is known of its languages.
struct Task {
  std::vector<Bitext> documents;  ///< one at least, of the same languages
  Resources known;
};

unsigned workers(const Common& common) {
  return common.jobs != 0 ? common.jobs
                          : std::max(1U, std::thread::hardware_concurrency());
}

std::vector<std::string> folders_of(const Bitext& bitext) {
  const std::string target(bitext.target.language.primary());
  if (!bitext.has_source) return {target};
  const std::string source(bitext.source.language.primary());
  return {source, source + "-" + target, target};
}

std::vector<UsedResource> used_by(const Folders& data, const WordSources& words,
                                  const Bitext& bitext) {
  auto used = used_lists(data.dictionaries, folders_of(bitext));
  for (auto more : {used_files("lexicon", words.lexicons),
                    used_files("termbase", words.glossaries)})
    std::ranges::move(more, std::back_inserter(used));
  return used;
}

std::expected<Resources, Problem> known_between(const Folders& data,
                                                const Document& source,
                                                const Document& target) {
  const auto fits = translate_between(data.further_lexicons,
                                      source.language.tag, target.language.tag);
  if (!fits) return std::unexpected(fits.error());
  return resources(data, source.language.tag, target.language.tag);
}

std::expected<Task, Problem> task_of_pairs(const Common& common,
                                           const CheckArguments& arguments,
                                           const Folders& data) {
  auto pairs = opened_pairs(arguments.pairs, arguments.input_format,
                            arguments.languages, data.dictionaries, common);
  if (!pairs) return std::unexpected(pairs.error());
  auto known =
      known_between(data, pairs->front().source, pairs->front().target);
  if (!known) return std::unexpected(known.error());
  return Task{std::move(*pairs), std::move(*known)};
}

std::expected<Task, Problem> task_of_target(const Common& common,
                                            const CheckArguments& arguments,
                                            const Folders& data) {
  auto target =
      opened(arguments.target, arguments.input_format,
             arguments.languages.target, "target", data.dictionaries, common);
  if (!target) return std::unexpected(target.error());
  auto known = resources(data, "", target->language.tag);
  if (!known) return std::unexpected(known.error());
  Task task{.known = std::move(*known)};
  task.documents.push_back(bitext(std::move(*target), task.known));
  return task;
}

std::expected<Task, Problem> task_of_files(const Common& common,
                                           const CheckArguments& arguments,
                                           const Folders& data) {
  auto source =
      opened(arguments.source, arguments.input_format,
             arguments.languages.source, "source", data.dictionaries, common);
  if (!source) return std::unexpected(source.error());
  auto target =
      opened(arguments.target, arguments.input_format,
             arguments.languages.target, "target", data.dictionaries, common);
  if (!target) return std::unexpected(target.error());
  auto known = known_between(data, *source, *target);
  if (!known) return std::unexpected(known.error());
  Task task{.known = std::move(*known)};
  task.documents.push_back(
      bitext(std::move(*source), std::move(*target), task.known));
  return task;
}

std::expected<Task, Problem> task(const Common& common,
                                  const CheckArguments& arguments,
                                  const Folders& data) {
  if (!arguments.pairs.empty()) return task_of_pairs(common, arguments, data);
  if (arguments.source.empty()) return task_of_target(common, arguments, data);
  return task_of_files(common, arguments, data);
}

/// What a file that could not be read was taken for.
std::string format_asked_for(const std::string& path,
                             const std::string& given) {
  if (!given.empty()) return given;
  const auto format = format_of(path);
  return format ? std::string((*format)->name) : "unknown";
}

/// The documents of a task, each checked by itself.
std::vector<Checked> checked(Task task, std::vector<const Rule*> rules,
                             unsigned workers) {
  const Settings settings{.rules = std::move(rules), .workers = workers};
  std::vector<Checked> documents;
  for (Bitext& both : task.documents)
    documents.push_back(check(std::move(both), task.known, settings));
  return documents;
}

File file_of(const std::string& path, const std::string& language,
             const std::string& format) {
  // "und" is BCP 47 for a language that is not known.
  return {.path = path,
          .language = {language.empty() ? "und" : language},
          .format = format_asked_for(path, format)};
}

/// A document that could not be read, for the reports.
Checked failed(Problem problem, const CheckArguments& arguments) {
  Checked checked;
  checked.status = Checked::Status::failed;
  checked.problems = {std::move(problem)};
  const auto named = [&](const std::string& path, const std::string& language) {
    return file_of(path, language, arguments.input_format);
  };
  const std::string& pairs = arguments.pairs;
  if (!arguments.source.empty() || !pairs.empty())
    checked.source = named(pairs.empty() ? arguments.source : pairs,
                           arguments.languages.source);
  checked.target = named(pairs.empty() ? arguments.target : pairs,
                         arguments.languages.target);
  return checked;
}

std::expected<Form, std::string> form_of(const std::string& name) {
  if (const auto form = form_named(name)) return *form;
  const auto near = nearest(
      name, {"text", "concise", "xml", "json", "jsonl", "bench", "none"});
  return std::unexpected(
      near ? fmt::format("there is no report format “{}”; did you mean “{}”?",
                         name, *near)
           : fmt::format("there is no report format “{}”; there are text, "
                         "concise, xml, json, jsonl, bench, none",
                         name));
}

std::expected<void, Problem> write_file(const Output& output, Form form,
                                        const RunInfo& run,
                                        std::span<const Checked> documents) {
  auto file = WholeFile::create(output.file);
  if (!file) return std::unexpected(file.error());
  const auto report =
      writer(form, run, [&](std::string_view text) { file->write(text); });
  for (const Checked& checked : documents) report->add(checked);
  report->end();
  return file->close();
}

/// Writes all reports.  One that fails does not keep the others back.
std::expected<void, Problem> write_reports(const Common& common,
                                           const CheckArguments& arguments,
                                           const RunInfo& run,
                                           std::span<const Checked> documents) {
  std::expected<void, Problem> outcome;
  for (const Output& output : arguments.outputs) {
    const auto form = form_named(output.format);
    if (!form) continue;  // "none"
    if (output.file != "-") {
      auto written = write_file(output, *form, run, documents);
      if (!written) outcome = written;
    } else if (common.loudness != Loudness::silent) {
      const auto report =
          writer(*form, run, print, colour_of_stdout(common.color));
      for (const Checked& checked : documents) report->add(checked);
      report->end();
    }
  }
  return outcome;
}

std::string milliseconds(Clock::time_point from, Clock::time_point to) {
  return fmt::format(
      "{:.1f} ms",
      std::chrono::duration<double, std::milli>(to - from).count());
}

std::expected<void, std::string> known_formats(
    const CheckArguments& arguments) {
  for (const Output& output : arguments.outputs)
    if (output.format != "none")
      if (const auto form = form_of(output.format); !form)
        return std::unexpected(form.error());
  return {};
}

/// Does a report say which lists were used?  To tell them apart takes a look
/// into all of them.
bool names_lists(const CheckArguments& arguments) {
  return std::ranges::any_of(arguments.outputs, [](const Output& output) {
    return output.format == "xml" || output.format == "json" ||
           output.format == "jsonl";
  });
}

int status_of(const Tally& tally, const RunInfo& run,
              const Judgement& judgement) {
  switch (verdict_of(tally, run)) {
    case Verdict::pass: return 0;
    case Verdict::fail: return judgement.exit_zero != 0 ? 0 : 1;
    case Verdict::incomplete: return 2;
  }
  return 2;
}

}  // namespace

int run(const Common& common, const CheckArguments& arguments) {
  const auto begun = Clock::now();
  if (const auto formats = known_formats(arguments); !formats)
    return fail(formats.error());
  auto rules = selected(arguments.selection);
  if (!rules) return fail(rules.error());
  auto data = folders(common.data);
  if (!data) return fail(data.error());
  data->further_lexicons = arguments.words.lexicons;
  data->glossaries = arguments.words.glossaries;

  RunInfo about = run_info(common, arguments, *rules, {});
  if (!about.reproducible) about.started = moment_now();

  auto work = task(common, arguments, *data);
  const auto read = Clock::now();
  const std::optional<Problem> problem =
      work ? std::nullopt : std::optional(work.error());
  if (work && names_lists(arguments))
    about.resources = used_by(*data, arguments.words, work->documents.front());
  std::vector<Checked> documents;
  if (work)
    documents = checked(std::move(*work), std::move(*rules), workers(common));
  else
    documents.push_back(failed(*problem, arguments));
  const auto judged = Clock::now();
  if (!about.reproducible)
    about.duration_ms = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(judged - begun)
            .count());

  Tally tally;
  for (const Checked& document : documents) tally.add(document);
  documents = limited(std::move(documents), arguments.limits);
  for (const Checked& document : documents) tally.hidden += document.hidden;
  const auto written = write_reports(common, arguments, about, documents);

  if (!written) return fail(written.error());
  if (problem) return fail(*problem);
  if (common.loudness >= Loudness::normal) {
    std::fflush(stdout);
    say(summary_line(tally));
  }
  if (arguments.stats_time != 0)
    say(fmt::format("read, cut and aligned {}, judged {}, reported {}",
                    milliseconds(begun, read), milliseconds(read, judged),
                    milliseconds(judged, Clock::now())));
  return status_of(tally, about, arguments.judgement);
}

}  // namespace interlint
