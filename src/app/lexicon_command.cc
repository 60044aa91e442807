#include <fmt/format.h>

#include <fstream>
#include <map>

#include "app/commands.h"
#include "app/data_folder.h"
#include "app/files.h"
#include "app/terminal.h"
#include "app/version.h"
#include "lexicon/import/ding.h"
#include "lexicon/import/wordnet.h"
#include "lexicon/vocabulary.h"

namespace interlint {
namespace {

using Tables = std::map<std::string, TableBuilder>;

std::string or_usual(const std::string& tag, const char* usual) {
  return tag.empty() ? usual : tag;
}

std::expected<Tables, Problem> ding_tables(
    const LexiconImport& arguments, const std::filesystem::path& dictionaries) {
  std::ifstream list(arguments.from, std::ios::binary);
  if (!list)
    return std::unexpected(Problem{.path = arguments.from,
                                   .message = "cannot read this word list"});
  const Vocabulary source(dictionaries,
                          or_usual(arguments.languages.source, "de"));
  const Vocabulary target(dictionaries,
                          or_usual(arguments.languages.target, "en"));
  const IdleWords idle_source{source.words("placeholders"),
                              source.function_words()};
  const IdleWords idle_target{target.words("placeholders"),
                              target.function_words()};
  Tables tables;
  TableBuilder& translations = tables["translations"];
  for (std::string line; std::getline(list, line);)
    for (const TermPair& terms : ding_pairs(line))
      add_terms(translations, terms, idle_source, idle_target);
  return tables;
}

std::string description(const LexiconImport& arguments) {
  return fmt::format("{{\"made-by\":\"interlint {}\",\"kind\":\"{}\"}}\n",
                     version(), arguments.kind);
}

}  // namespace

int run(const Common& common, const LexiconImport& arguments) {
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  const auto tables = arguments.kind == "ding"
                          ? ding_tables(arguments, data->dictionaries)
                          : wordnet_tables(arguments.from);
  if (!tables) return fail(tables.error());
  auto file = WholeFile::create(arguments.to);
  if (!file) return fail(file.error());
  file->write(pack_bytes(*tables, description(arguments)));
  if (const auto closed = file->close(); !closed) return fail(closed.error());
  for (const auto& [name, table] : *tables)
    say_verbose(common,
                fmt::format("{}: {} pairs", name, table.entries().size()));
  return 0;
}

}  // namespace interlint
