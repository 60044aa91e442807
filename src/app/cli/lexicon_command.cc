#include <fmt/format.h>

#include <fstream>
#include <map>

#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/files.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "formats/contents.h"
#include "formats/terms/terms.h"
#include "languages/vocabulary.h"
#include "session/languages.h"
#include "session/lexicon_description.h"
#include "session/version.h"
#include "text/icu.h"
#include "translations/import/ding.h"
#include "translations/import/freedict.h"
#include "translations/import/terms.h"
#include "translations/import/wordnet.h"
#include "translations/translations.h"

namespace interlint {
namespace {

using Tables = std::map<std::string, TableBuilder>;

/// What is known of both languages.
struct Known {
  Vocabulary source;
  Vocabulary target;

  IdleWords idle_source() const {
    return {source.words("placeholders"), source.function_words()};
  }
  IdleWords idle_target() const {
    return {target.words("placeholders"), target.function_words()};
  }
};

std::expected<Tables, Problem> ding_tables(const std::string& path,
                                           const Known& known) {
  std::ifstream list(path, std::ios::binary);
  if (!list)
    return std::unexpected(
        Problem{.path = path, .message = "cannot read this word list"});
  Tables tables;
  TableBuilder& translations =
      tables[std::string(table_of(Provenance::dictionary))];
  for (std::string line; std::getline(list, line);)
    for (const TermPair& terms : ding_pairs(line))
      add_terms(translations, terms, known.idle_source(), known.idle_target());
  return tables;
}

std::expected<Tables, Problem> freedict_tables(const LexiconImport& arguments,
                                               const Known& known) {
  Tables tables;
  const auto add = [&](const TermPair& terms) {
    // What the endings of the target's words may lead to.
    if (terms.target.find(' ') == std::string::npos)
      tables["targets"].add(terms.target);
    add_terms(tables[std::string(table_of(Provenance::dictionary))], terms,
              known.idle_source(), known.idle_target());
  };
  const auto there = dictd_articles(arguments.from);
  if (!there) return std::unexpected(there.error());
  for (const std::string& article : *there)
    for (const TermPair& terms : freedict_pairs(article)) add(terms);
  if (arguments.reversed.empty()) return tables;
  const auto back = dictd_articles(arguments.reversed);
  if (!back) return std::unexpected(back.error());
  for (const std::string& article : *back)
    for (const TermPair& terms : freedict_pairs(article))
      add({terms.target, terms.source});
  return tables;
}

std::expected<Tables, Problem> tsv_tables(const std::string& path,
                                          const Known& known) {
  const auto bytes = contents_of(path, most_bytes_of_pairs);
  if (!bytes) return std::unexpected(bytes.error());
  const auto list = listed_terms(path, *bytes);
  if (!list) return std::unexpected(list.error());
  Tables tables;
  TableBuilder& translations =
      tables[std::string(table_of(Provenance::dictionary))];
  for (const WeighedTerms& terms : *list)
    add_terms(translations, {terms.source, terms.target}, known.idle_source(),
              known.idle_target(), terms.weight);
  return tables;
}

std::expected<Tables, Problem> tbx_tables(const std::string& path,
                                          const Known& known) {
  auto bytes = contents_of(path, most_bytes_of_pairs);
  if (!bytes) return std::unexpected(bytes.error());
  const auto list = terms_from_tbx(path, std::move(*bytes),
                                   {known.source.tag(), known.target.tag()});
  if (!list) return std::unexpected(list.error());
  Tables tables;
  TableBuilder& terms = tables[std::string(table_of(Provenance::glossary))];
  for (const Term& term : list->terms) {
    if (term.status != TermStatus::forbidden)
      add_terms(terms, {term.source, term.target}, known.idle_source(),
                known.idle_target());
  }
  return tables;
}

std::expected<Tables, Problem> tables_of(const LexiconImport& arguments,
                                         const Folders& data) {
  if (arguments.kind == "wordnet") return wordnet_tables(arguments.from);
  const Known known{{data.dictionaries, arguments.languages.source},
                    {data.dictionaries, arguments.languages.target}};
  if (arguments.kind == "ding") return ding_tables(arguments.from, known);
  if (arguments.kind == "freedict") return freedict_tables(arguments, known);
  if (arguments.kind == "tsv") return tsv_tables(arguments.from, known);
  return tbx_tables(arguments.from, known);
}

std::expected<void, Problem> write_pack(const std::string& to,
                                        const std::string& bytes) {
  auto file = WholeFile::create(to);
  if (!file) return std::unexpected(file.error());
  file->write(bytes);
  return file->close();
}

/// The languages of a kind of list that has but one pair, those given, or "de"
/// and "fr" of a pack that is to be called de-fr.ilx.
std::expected<LexiconImport, std::string> completed(LexiconImport arguments) {
  Languages& languages = arguments.languages;
  const std::string name = std::filesystem::path(arguments.to).stem().string();
  const std::size_t hyphen = name.find('-');
  if (arguments.kind == "wordnet") {
    languages = {.source = "", .target = "en"};
    return arguments;
  }
  if (arguments.kind == "ding" && languages.source.empty())
    languages.source = "de";
  if (arguments.kind == "ding" && languages.target.empty())
    languages.target = "en";
  if (languages.source.empty() && hyphen != std::string::npos)
    languages.source = name.substr(0, hyphen);
  if (languages.target.empty() && hyphen != std::string::npos)
    languages.target = name.substr(hyphen + 1);
  if (!is_language(languages.source) || !is_language(languages.target))
    return std::unexpected(
        "name the languages of the list with --source-lang and --target-lang");
  return arguments;
}

}  // namespace

int run(const Common& common, const LexiconImport& wanted) {
  const auto arguments = completed(wanted);
  if (!arguments) return fail(arguments.error());
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  const auto tables = tables_of(*arguments, *data);
  if (!tables) return fail(tables.error());
  const bool is_folder = arguments->kind == "wordnet";
  const LexiconDescription says{
      .made_by = "interlint " + version(),
      .kind = arguments->kind,
      .source = arguments->languages.source,
      .target = arguments->languages.target,
      .licence = arguments->licence,
      .made_of = is_folder ? std::vector<LexiconSource>{}
                           : lexicon_sources({arguments->from})};
  const auto written =
      write_pack(arguments->to, pack_bytes(*tables, json_of(says)));
  if (!written) return fail(written.error());
  for (const auto& [name, table] : *tables)
    say_verbose(common,
                fmt::format("{}: {} pairs", name, table.entries().size()));
  return 0;
}

}  // namespace interlint
