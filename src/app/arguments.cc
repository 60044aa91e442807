#include "app/arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>

#include "app/parsed.h"
#include "app/suggest.h"
#include "app/version.h"
#include "formats/format.h"

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

/// The first word names a command; if it is none and no option, the command is
/// `check`.  A file called "rules" is reached as ./rules.
std::expected<void, std::string> name_command(std::vector<std::string>& words) {
  if (words.empty()) {
    words = {"--help"};
    return {};
  }
  const std::string& first = words.front();
  if (first.starts_with("-") && first != "-") return {};
  if (std::ranges::find(command_names, first) != command_names.end()) return {};
  if (!std::filesystem::exists(first) && first != "-") {
    const auto near =
        nearest(first, {command_names.begin(), command_names.end()});
    if (near)
      return std::unexpected(fmt::format(
          "“{}” is neither a command nor a file; did you mean “{}”?", first,
          *near));
  }
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

}  // namespace

std::expected<Request, std::string> request(std::vector<std::string> words) {
  if (auto named = name_command(words); !named)
    return std::unexpected(named.error());

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
  explain->add_option("RULE", parsed.explain.rules, "NUM002, number-scale, NUM")
      ->required();
  auto* rules = app.add_subcommand("rules", "The table of all rules");
  rules->add_option("--format", parsed.rules.format, "text, json or markdown")
      ->check(CLI::IsMember({"text", "json", "markdown"}));
  auto* schema = app.add_subcommand("schema", "Print a schema of the reports");
  schema->add_option("NAME", parsed.schema.name, "xml")
      ->check(CLI::IsMember({"xml"}));

  auto* lexicon = app.add_subcommand("lexicon", "Make and look at lexicons");
  add_lexicon(*lexicon, parsed);

  try {
    std::ranges::reverse(words);  // as CLI11 wants them
    app.parse(std::vector<std::string>(words));
  } catch (const CLI::CallForHelp&) {
    for (const CLI::App* used : app.get_subcommands())
      return Request{.command = Answer{used->help("interlint")}};
    return Request{.command = Answer{app.help()}};
  } catch (const CLI::ExtrasError& error) {
    return std::unexpected(unexpected_words(app, error, words));
  } catch (const CLI::ParseError& error) {
    return std::unexpected(error.what());
  }

  Request made{.common = common_of(parsed)};
  if (wants_version) {
    made.command = Answer{version_text()};
  } else if (check->parsed()) {
    auto command = check_command(parsed);
    if (!command) return std::unexpected(command.error());
    made.command = std::move(*command);
  } else if (align->parsed()) {
    made.command = align_command(parsed);
  } else if (segment->parsed()) {
    made.command = SegmentCommand{parsed.read};
  } else if (quantities->parsed()) {
    made.command = QuantitiesCommand{parsed.read};
  } else if (explain->parsed()) {
    made.command = parsed.explain;
  } else if (rules->parsed()) {
    made.command = parsed.rules;
  } else if (schema->parsed()) {
    made.command = parsed.schema;
  } else if (lexicon->parsed()) {
    if (lexicon->got_subcommand("train"))
      made.command = parsed.train;
    else if (lexicon->got_subcommand("info"))
      made.command = parsed.info;
    else
      made.command = parsed.import;
  } else {
    made.command = Answer{app.help()};
  }
  return made;
}

}  // namespace interlint
