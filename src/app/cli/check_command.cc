#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/files.h"
#include "app/cli/lasting.h"
#include "app/cli/moment.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "formats/ending.h"
#include "report/tally.h"
#include "report/writer.h"
#include "session/limits.h"
#include "session/provenance.h"
#include "session/rule_set.h"
#include "session/session.h"
#include "session/suggest.h"

namespace interlint {
namespace {

using Clock = std::chrono::steady_clock;

unsigned workers(const Common& common) {
  return common.jobs != 0 ? common.jobs
                          : std::max(1U, std::thread::hardware_concurrency());
}

/// What there is to check, a document after the other.
std::expected<std::vector<Task>, Problem> tasks_of(
    const Common& common, const CheckArguments& arguments,
    const Folders& data) {
  std::vector<Task> tasks;
  if (!arguments.pairs.empty()) {
    auto pairs = opened_pairs(arguments.pairs, arguments.input_format,
                              arguments.languages, data.dictionaries, common);
    if (!pairs) return std::unexpected(pairs.error());
    std::ranges::move(*pairs, std::back_inserter(tasks));
    return tasks;
  }
  std::optional<Document> source;
  if (!arguments.source.empty()) {
    auto read =
        opened(arguments.source, arguments.input_format,
               arguments.languages.source, "source", data.dictionaries, common);
    if (!read) return std::unexpected(read.error());
    source = std::move(*read);
  }
  auto target =
      opened(arguments.target, arguments.input_format,
             arguments.languages.target, "target", data.dictionaries, common);
  if (!target) return std::unexpected(target.error());
  if (source)
    tasks.emplace_back(TwoDocuments{std::move(*source), std::move(*target)});
  else
    tasks.emplace_back(std::move(*target));
  return tasks;
}

std::expected<std::vector<Bitext>, Problem> aligned(
    const Session& session, const Common& common,
    const CheckArguments& arguments) {
  auto tasks = tasks_of(common, arguments, session.library().folders());
  if (!tasks) return std::unexpected(tasks.error());
  std::vector<Bitext> documents;
  for (Task& task : *tasks) {
    auto both = session.aligned(std::move(task));
    if (!both) return std::unexpected(both.error());
    documents.push_back(std::move(*both));
  }
  return documents;
}

/// What a file that could not be read was taken for.
std::string format_asked_for(const std::string& path,
                             const std::string& given) {
  if (!given.empty()) return given;
  const auto format = format_of(path);
  return format ? std::string((*format)->name) : "unknown";
}

/// Each document, checked by itself.
std::expected<std::vector<Checked>, Problem> judged(
    const Session& session, std::vector<Bitext> documents) {
  std::vector<Checked> all;
  for (Bitext& both : documents) {
    auto checked = session.judged(std::move(both));
    if (!checked) return std::unexpected(checked.error());
    all.push_back(std::move(*checked));
  }
  return all;
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
  for (const Output& output : arguments.outputs) {
    if (output.format == "none") continue;
    const auto form = form_of(output.format);
    if (!form) return std::unexpected(form.error());
  }
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

RunInfo about_run(const Common& common, const CheckArguments& arguments,
                  const RuleSet& rules) {
  std::error_code none;
  RunInfo about = run_info({.selection = arguments.selection,
                            .limits = arguments.limits,
                            .fail_on = arguments.judgement.fail_on,
                            .max_warnings = arguments.judgement.max_warnings,
                            .report_units = arguments.report_units,
                            .folder = std::filesystem::current_path(none),
                            .root = common.root},
                           rules);
  about.reproducible = arguments.reproducible != 0;
  if (!about.reproducible) about.started = moment_now();
  return about;
}

std::expected<Session, Problem> session_of(const Common& common,
                                           const CheckArguments& arguments) {
  auto rules = rule_set(arguments.selection);
  if (!rules) return std::unexpected(rules.error());
  auto data = folders(common.data);
  if (!data) return std::unexpected(data.error());
  data->further_lexicons = arguments.words.lexicons;
  data->glossaries = arguments.words.glossaries;
  auto library = Library::open(std::move(*data));
  if (!library) return std::unexpected(library.error());
  return Session(std::move(*library), std::move(*rules), workers(common));
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
  auto made = session_of(common, arguments);
  if (!made) return fail(made.error());
  const Session& session = lasting(std::move(*made));
  RunInfo about = about_run(common, arguments, session.rules());

  auto both = aligned(session, common, arguments);
  const auto read = Clock::now();
  if (both && names_lists(arguments))
    about.resources =
        used_resources(session.library().folders(), both->front());
  auto outcome = both ? judged(session, std::move(*both))
                      : std::unexpected(std::move(both.error()));
  const std::optional<Problem> problem =
      outcome ? std::nullopt : std::optional(outcome.error());
  std::vector<Checked> documents;
  if (outcome)
    documents = std::move(*outcome);
  else
    documents.push_back(failed(*problem, arguments));
  const auto judged = Clock::now();
  if (!about.reproducible) {
    about.duration_ms = static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(judged - begun)
            .count());
  }

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
  if (arguments.stats_time != 0) {
    say(fmt::format("read, cut and aligned {}, judged {}, reported {}",
                    milliseconds(begun, read), milliseconds(read, judged),
                    milliseconds(judged, Clock::now())));
  }
  return status_of(tally, about, arguments.judgement);
}

}  // namespace interlint
