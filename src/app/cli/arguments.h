#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "session/limits.h"
#include "session/rule_set.h"

namespace interlint {

enum class ColorWhen : std::uint8_t { automatic, always, never };
enum class Loudness : std::uint8_t { silent, quiet, normal, verbose };

/// Options of every command.
struct Common {
  std::string data;  ///< folder of dictionaries; empty: the usual places
  std::string root;  ///< what paths in reports are relative to; empty: cwd
  ColorWhen color = ColorWhen::automatic;
  Loudness loudness = Loudness::normal;
  unsigned jobs = 0;  ///< threads; 0: as many as there are cores
};

/// A format and the file it goes to; "-" is standard output.
struct Output {
  std::string format;
  std::string file = "-";
};

/// When the exit status is 1.
struct Judgement {
  std::string fail_on;  ///< "error", "warning", "info", "never"
  std::optional<std::uint64_t> max_warnings;
  std::uint8_t exit_zero = 0;  ///< 1: findings end with status 0
};

struct Languages {
  std::string source;  ///< BCP 47; empty: to be guessed
  std::string target;
};

/// What is known of words beside the usual data: files.
struct WordSources {
  std::vector<std::string> lexicons;    ///< packs, .ilx
  std::vector<std::string> glossaries;  ///< CSV, TSV, TBX
};

struct CheckArguments {
  std::string source;  ///< empty with target_only and with pairs
  std::string target;
  std::string pairs;  ///< a TSV file of given pairs; else empty
  Languages languages;
  WordSources words;
  std::string input_format;  ///< empty: by extension
  Selection selection;
  Judgement judgement;
  Limits limits;
  std::vector<Output> outputs;
  std::string report_units;  ///< "findings", "all", "none"
  std::uint8_t reproducible = 0;
  std::uint8_t stats_time = 0;
};

struct AlignArguments {
  std::string source;
  std::string target;
  Languages languages;
  WordSources words;
  std::string input_format;
  std::string format;  ///< empty: text on a terminal, else tsv
};

/// `segment FILE` and `quantities FILE`.
struct ReadArguments {
  std::string file;
  std::string language;
  std::string input_format;
  std::string format = "text";
};

struct ExplainArguments {
  std::vector<std::string> rules;
};

struct RulesArguments {
  std::string format = "text";
};

struct SchemaArguments {
  std::string name = "xml";
};

/// `lexicon import KIND FILE -o PACK`.
struct LexiconImport {
  std::string kind;  ///< "ding", "freedict", "wordnet", "tsv", "tbx"
  std::string from;
  std::string reversed;  ///< one more, target to source; may be empty
  std::string to;
  std::string licence;  ///< SPDX; may be empty
  Languages languages;
};

/// `lexicon train FILE... -o PACK`.
struct LexiconTrain {
  std::vector<std::string> from;
  std::string to;
  std::string licence = "LicenseRef-private";
  Languages languages;
};

/// `lexicon info PACK`.
struct LexiconInfo {
  std::string pack;
};

struct SegmentCommand : ReadArguments {};
struct QuantitiesCommand : ReadArguments {};

/// Text to print to standard output: --help, --version.
struct Answer {
  std::string text;
};

using Command =
    std::variant<Answer, CheckArguments, AlignArguments, SegmentCommand,
                 QuantitiesCommand, ExplainArguments, RulesArguments,
                 SchemaArguments, LexiconImport, LexiconTrain, LexiconInfo>;

/// What the user asked for.
struct Request {
  Common common;
  Command command;
};

/// Reads the command line.  The error is the sentence to print; the exit
/// status is 2 then.
std::expected<Request, std::string> request(std::vector<std::string> words);

}  // namespace interlint
