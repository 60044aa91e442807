#include "app/cli/arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>

#include "app/cli/parsed.h"
#include "formats/format.h"
#include "session/suggest.h"
#include "session/version.h"

namespace interlint {
namespace {

constexpr std::array command_names = {"check",      "align",   "segment",
                                      "quantities", "explain", "rules",
                                      "schema",     "lexicon"};

constexpr std::string_view examples = R"(Examples:
  interlint article.de.md article.en.md
  interlint check --output xml=report.xml article.de.txt article.en.txt
  interlint check --fail-on warning pairs.tsv
  interlint check --target-only --target-lang en-GB article.en.html
  interlint align --format html article.de.md article.en.md >both.html
  interlint explain NUM002

Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 could not
check.)";

void add_common(CLI::App& app, Parsed& to) {
  app.add_option("--data", to.common.data, "Folder of the dictionaries");
  app.add_option("--root", to.common.root,
                 "What paths in reports are relative to (the working folder)");
  app.add_option("--color", to.color, "auto, always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
  app.add_flag("-q,--quiet", to.quiet, "Findings only, no summary");
  app.add_flag("-s,--silent", to.silent, "Nothing but the exit status");
  app.add_flag("-v,--verbose", to.verbose,
               "Say on standard error what is read and how");
  app.add_option("-j,--jobs", to.common.jobs, "Threads (0: one a core)");
}

void add_languages(CLI::App& app, Languages& to) {
  app.add_option("--source-lang", to.source, "Language of the source, BCP 47");
  app.add_option("--target-lang", to.target, "Language of the target, BCP 47");
}

void add_lexicons(CLI::App& app, WordSources& to) {
  app.add_option("--lexicon", to.lexicons,
                 "A lexicon beside the usual one, .ilx; repeatable")
      ->allow_extra_args(false);
}

enum class Takes : std::uint8_t { one_text, pairs_too };

void add_input_format(CLI::App& app, std::string& to, Takes takes) {
  std::string what = "How files are read, whatever their endings";
  std::vector<std::string> names;
  for (const Format& format : all_formats()) {
    if (takes == Takes::one_text && format.holds != Format::Holds::text)
      continue;
    names.emplace_back(format.name);
    what += fmt::format("; {}: {}", format.name, format.what);
  }
  app.add_option("--input-format", to, what)->check(CLI::IsMember(names));
}

void add_check(CLI::App& app, Parsed& to) {
  CheckArguments& check = to.check;
  app.add_option("FILE", to.operands, "SOURCE TARGET; one may be - for stdin");
  app.add_option("--source", check.source, "The source by name");
  app.add_option("--target", check.target, "The target by name");
  app.add_flag("--target-only", to.target_only,
               "There is no source: check what needs none");
  add_languages(app, check.languages);
  add_lexicons(app, check.words);
  app.add_option("--glossary", check.words.glossaries,
                 "Terms to keep to: CSV, TSV or TBX; repeatable")
      ->allow_extra_args(false);
  add_input_format(app, check.input_format, Takes::pairs_too);
  app.add_option("--select", check.selection.select,
                 "Run these rules only: codes, names, groups (NUM), ALL")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_option("--extend-select", check.selection.extend_select,
                 "Run these rules too")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_option("--ignore", check.selection.ignore, "Do not run these rules")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_option("--profile", check.selection.profile,
                 "editorial (default), corpus or strict")
      ->check(CLI::IsMember({"editorial", "corpus", "strict"}));
  app.add_option("--fail-on", check.judgement.fail_on,
                 "error (default), warning, info or never: exit 1 from here up")
      ->check(CLI::IsMember({"error", "warning", "info", "never"}));
  app.add_option("--max-warnings", check.judgement.max_warnings,
                 "Exit 1 if there are more warnings");
  app.add_flag("--exit-zero", to.exit_zero, "Exit 0 in spite of findings");
  app.add_option("--min-severity", to.min_severity, "Hide what is below")
      ->check(CLI::IsMember({"error", "warning", "info"}));
  app.add_option("--min-confidence", check.limits.min_confidence,
                 "Hide what is less sure, 0 to 1")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--max-findings", check.limits.max_findings,
                 "Show this many at most (0: all)");
  app.add_option("--max-per-rule", check.limits.max_per_rule,
                 "Show this many of one rule at most (0: all)");
  app.add_option("--format", to.format,
                 "On standard output: text (default), concise, xml, json, "
                 "jsonl, bench or none");
  app.add_option("--output", to.outputs,
                 "FORMAT=FILE: write this report, whole or not at all")
      ->allow_extra_args(false);
  app.add_option("--report-units", check.report_units,
                 "Units that carry their text: findings (default), all, none")
      ->check(CLI::IsMember({"findings", "all", "none"}));
  app.add_flag("--reproducible", to.reproducible, "No times in reports");
  app.add_flag("--stats-time", to.stats_time,
               "Say on standard error where the time went");
}

void add_align(CLI::App& app, AlignArguments& to) {
  app.add_option("SOURCE", to.source)->required();
  app.add_option("TARGET", to.target)->required();
  add_languages(app, to.languages);
  add_lexicons(app, to.words);
  add_input_format(app, to.input_format, Takes::one_text);
  app.add_option("--format", to.format,
                 "text (side by side; on a terminal the default), tsv (else), "
                 "html, tmx, jsonl or ladder")
      ->check(CLI::IsMember({"text", "tsv", "html", "tmx", "jsonl", "ladder"}));
}

void add_read(CLI::App& app, ReadArguments& to) {
  app.add_option("FILE", to.file, "The file; - for standard input")->required();
  app.add_option("--language", to.language, "BCP 47; guessed if not given");
  app.add_option("--format", to.format, "text (default) or jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}));
}

void add_lexicon(CLI::App& app, Parsed& to) {
  app.require_subcommand(1);
  auto* import = app.add_subcommand("import", "Make a lexicon of a word list");
  import
      ->add_option("KIND", to.import.kind,
                   "ding (trans-de-en), freedict (dict-freedict-*), wordnet, "
                   "tsv (source TAB target, perhaps TAB weight) or tbx")
      ->required()
      ->check(CLI::IsMember({"ding", "freedict", "wordnet", "tsv", "tbx"}));
  import
      ->add_option("FROM", to.import.from,
                   "The list, the .index, or WordNet's folder")
      ->required();
  import->add_option("--reversed", to.import.reversed,
                     "freedict: a second dictionary, from the target language");
  import->add_option("-o,--to", to.import.to, "The lexicon to write, NAME.ilx")
      ->required();
  import->add_option("--licence", to.import.licence,
                     "Licence of the list, SPDX, kept in the lexicon");
  add_languages(*import, to.import.languages);

  auto* train = app.add_subcommand(
      "train", "Learn a lexicon from translated sentences of yours");
  train
      ->add_option("FILE", to.train.from,
                   "TMX, or source TAB target, a pair a line")
      ->required();
  train->add_option("-o,--to", to.train.to, "The lexicon to write, NAME.ilx")
      ->required();
  train->add_option("--licence", to.train.licence,
                    "Licence of the texts, SPDX (LicenseRef-private)");
  add_languages(*train, to.train.languages);

  auto* info = app.add_subcommand("info", "What a lexicon is made of");
  info->add_option("PACK", to.info.pack, "The lexicon, NAME.ilx")->required();
}

/// The option of that name, "--jobs" or "-j4"; null if `app` has none.
const CLI::Option* option_of(const CLI::App& app, std::string_view word) {
  const std::string_view name = word.starts_with("--")
                                    ? word.substr(0, word.find('='))
                                    : word.substr(0, 2);
  return app.get_option_no_throw(std::string(name));
}

/// Does the value of the option stand in the next word?
bool takes_next(const CLI::Option* option, std::string_view word) {
  if (option == nullptr || option->get_items_expected_max() == 0) return false;
  return word.starts_with("--") ? word.find('=') == std::string_view::npos
                                : word.size() == 2;
}

/// The words before the first that is neither an option nor its value.
struct LeadingOptions {
  std::size_t count = 0;
  bool all_common = true;  ///< they belong to every command
};

LeadingOptions leading_options(const std::vector<std::string>& words,
                               const CLI::App& all, const CLI::App& check) {
  LeadingOptions leading;
  std::size_t& i = leading.count;
  while (i < words.size() && words[i] != "--" && words[i].starts_with("-") &&
         words[i] != "-") {
    const CLI::Option* common = option_of(all, words[i]);
    if (common == nullptr) leading.all_common = false;
    const bool next = takes_next(
        common != nullptr ? common : option_of(check, words[i]), words[i]);
    i = std::min(words.size(), i + (next ? 2 : 1));
  }
  return leading;
}

/// The command that was meant where a word is neither one nor a file.
std::expected<void, std::string> is_file(const std::string& word) {
  if (word == "-" || std::filesystem::exists(word)) return {};
  const auto near = nearest(word, {command_names.begin(), command_names.end()});
  if (!near) return {};
  return std::unexpected(fmt::format(
      "“{}” is neither a command nor a file; did you mean “{}”?", word, *near));
}

/// The first word that is neither an option nor the value of one names a
/// command.  If it does not, or if there is none behind options of `check`, the
/// command is `check`.  A file called "rules" is reached as ./rules.
std::expected<void, std::string> name_command(std::vector<std::string>& words,
                                              const CLI::App& all,
                                              const CLI::App& check) {
  if (words.empty()) {
    words = {"--help"};
    return {};
  }
  const LeadingOptions leading = leading_options(words, all, check);
  if (leading.count == words.size()) {
    if (!leading.all_common) words.insert(words.begin(), "check");
    return {};
  }
  const std::string& first = words[leading.count];  // "--": files follow
  if (std::ranges::find(command_names, first) != command_names.end()) return {};
  if (leading.all_common)
    if (auto file = is_file(first); !file) return file;
  words.insert(words.begin(), "check");
  return {};
}

std::string unexpected_words(const CLI::App& app, const CLI::ExtrasError& error,
                             const std::vector<std::string>& words) {
  std::vector<std::string> options;
  const auto collect = [&](const CLI::App* of) {
    for (const CLI::Option* option : of->get_options())
      for (const std::string& name : option->get_lnames())
        options.push_back("--" + name);
  };
  collect(&app);
  for (const CLI::App* used : app.get_subcommands()) collect(used);
  for (const std::string& word : words) {
    if (!word.starts_with("-") || word == "-") continue;
    const std::string name = word.substr(0, word.find('='));
    const bool short_known = name.size() == 2;
    if (short_known || std::ranges::find(options, name) != options.end())
      continue;
    const auto near = nearest(name, options);
    return near ? fmt::format("there is no option “{}”; did you mean “{}”?",
                              name, *near)
                : fmt::format("there is no option “{}”", name);
  }
  return error.what();
}

std::string version_text() {
  return fmt::format("interlint {}\n", version_line());
}

/// The options of all commands but `check`.
void add_others(CLI::App& app, Parsed& parsed) {
  auto* align = app.add_subcommand("align", "Only align two files");
  add_align(*align, parsed.align);
  auto* segment = app.add_subcommand("segment", "Cut a file into sentences");
  add_read(*segment, parsed.read);
  add_input_format(*segment, parsed.read.input_format, Takes::one_text);
  auto* quantities = app.add_subcommand(
      "quantities", "Show the numbers read, a sentence a line");
  add_read(*quantities, parsed.read);
  auto* explain =
      app.add_subcommand("explain", "The page of a rule or a group");
  explain
      ->add_option("RULE", parsed.explain.rules,
                   "a code, a name, or the letters of a group")
      ->required();
  auto* rules = app.add_subcommand("rules", "The table of all rules");
  rules->add_option("--format", parsed.rules.format, "text, json or markdown")
      ->check(CLI::IsMember({"text", "json", "markdown"}));
  auto* schema = app.add_subcommand("schema", "Print a schema of the reports");
  schema->add_option("NAME", parsed.schema.name, "xml")
      ->check(CLI::IsMember({"xml"}));
  auto* lexicon = app.add_subcommand("lexicon", "Make and look at lexicons");
  add_lexicon(*lexicon, parsed);
}

Command lexicon_command(const CLI::App& lexicon, const Parsed& parsed) {
  if (lexicon.got_subcommand("train")) return parsed.train;
  if (lexicon.got_subcommand("info")) return parsed.info;
  return parsed.import;
}

/// The command that was used, with its options.
std::expected<Command, std::string> command_in(const CLI::App& app,
                                               Parsed& parsed) {
  for (const CLI::App* used : app.get_subcommands()) {
    const std::string& name = used->get_name();
    if (name == "check") return check_command(parsed);
    if (name == "align") return align_command(parsed);
    if (name == "segment") return SegmentCommand{parsed.read};
    if (name == "quantities") return QuantitiesCommand{parsed.read};
    if (name == "explain") return parsed.explain;
    if (name == "rules") return parsed.rules;
    if (name == "schema") return parsed.schema;
    return lexicon_command(*used, parsed);
  }
  return Answer{app.help()};
}

/// Parses; the text to print if that was asked for.
std::expected<std::optional<Answer>, std::string> parsed_by(
    CLI::App& app, const std::vector<std::string>& words) {
  try {
    // As CLI11 wants them.
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::CallForHelp&) {
    for (const CLI::App* used : app.get_subcommands())
      return Answer{used->help("interlint")};
    return Answer{app.help()};
  } catch (const CLI::ExtrasError& error) {
    return std::unexpected(unexpected_words(app, error, words));
  } catch (const CLI::ParseError& error) {
    return std::unexpected(error.what());
  }
  return std::nullopt;
}

}  // namespace

std::expected<Request, std::string> request(std::vector<std::string> words) {
  Parsed parsed;
  CLI::App app(
      "Checks a translation against its source: numbers, omissions, names, "
      "phrasing.",
      "interlint");
  app.footer(std::string(examples));
  app.set_help_flag("-h,--help", "This page; after a command, its options");
  bool wants_version = false;
  app.add_flag("--version", wants_version, "Version, libraries, data folder");
  app.fallthrough();
  app.require_subcommand(0, 1);
  add_common(app, parsed);
  auto* check =
      app.add_subcommand("check", "Check a target against its source");
  add_check(*check, parsed);
  add_others(app, parsed);

  if (auto named = name_command(words, app, *check); !named)
    return std::unexpected(named.error());
  auto answer = parsed_by(app, words);
  if (!answer) return std::unexpected(answer.error());
  if (*answer) return Request{.command = std::move(**answer)};
  if (wants_version) return Request{common_of(parsed), Answer{version_text()}};
  auto command = command_in(app, parsed);
  if (!command) return std::unexpected(command.error());
  return Request{common_of(parsed), std::move(*command)};
}

}  // namespace interlint
