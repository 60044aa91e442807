#pragma once

#include <expected>
#include <string>
#include <vector>

#include "app/cli/arguments.h"

namespace interlint {

/// Everything the options of all commands are parsed into.
struct Parsed {
  Common common;
  std::string color = "auto";
  bool quiet = false;
  bool silent = false;
  bool verbose = false;
  CheckArguments check;
  std::vector<std::string> operands;
  bool target_only = false;
  bool exit_zero = false;
  bool reproducible = false;
  bool stats_time = false;
  std::string format;
  std::vector<std::string> outputs;
  std::string min_severity = "info";
  AlignArguments align;
  ReadArguments read;
  ExplainArguments explain;
  RulesArguments rules;
  SchemaArguments schema;
  LexiconImport import;
  LexiconTrain train;
  LexiconInfo info;
};

/// What was parsed as options of `check`, put where it belongs.  The error is
/// the sentence to print.
std::expected<Command, std::string> check_command(Parsed& parsed);

/// The same for `align`.
Command align_command(const Parsed& parsed);

/// The options of all commands.
Common common_of(const Parsed& parsed);

}  // namespace interlint
