#include <fmt/format.h>

#include <fstream>
#include <map>

#include "app/commands.h"
#include "app/data_folder.h"
#include "app/files.h"
#include "app/terminal.h"
#include "app/version.h"
#include "lexicon/import/ding.h"
#include "lexicon/import/freedict.h"
#include "lexicon/import/wordnet.h"
#include "lexicon/vocabulary.h"

namespace interlint {
namespace {

using Tables = std::map<std::string, TableBuilder>;

std::string or_usual(const std::string& tag, const char* usual) {
  return tag.empty() ? usual : tag;
}

/// The lists of idle words of the two languages.
struct IdleLists {
  Vocabulary source;
  Vocabulary target;
  IdleLists(const Languages& languages,
            const std::filesystem::path& dictionaries)
      : source(dictionaries, or_usual(languages.source, "de")),
        target(dictionaries, or_usual(languages.target, "en")) {}
  IdleWords of_source() const { return of(source); }
  IdleWords of_target() const { return of(target); }

 private:
  static IdleWords of(const Vocabulary& words) {
    return {words.words("placeholders"), words.function_words()};
  }
};

std::expected<Tables, Problem> ding_tables(const LexiconImport& arguments,
                                           const IdleLists& idle) {
  std::ifstream list(arguments.from, std::ios::binary);
  if (!list)
    return std::unexpected(Problem{.path = arguments.from,
                                   .message = "cannot read this word list"});
  Tables tables;
  TableBuilder& translations = tables["translations"];
  for (std::string line; std::getline(list, line);)
    for (const TermPair& terms : ding_pairs(line))
      add_terms(translations, terms, idle.of_source(), idle.of_target());
  return tables;
}

std::expected<Tables, Problem> freedict_tables(const LexiconImport& arguments,
                                               const IdleLists& idle) {
  Tables tables;
  const auto add = [&](const TermPair& terms) {
    // What the endings of the target's words may lead to.
    if (terms.target.find(' ') == std::string::npos)
      tables["targets"].add(terms.target);
    add_terms(tables["translations"], terms, idle.of_source(),
              idle.of_target());
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

/// "de" and "fr" of a pack that is to be called de-fr.ilx, where not given.
Languages languages_of(const LexiconImport& arguments) {
  const std::string name = std::filesystem::path(arguments.to).stem().string();
  const std::size_t hyphen = name.find('-');
  if (hyphen == std::string::npos) return arguments.languages;
  return {
      or_usual(arguments.languages.source, name.substr(0, hyphen).c_str()),
      or_usual(arguments.languages.target, name.substr(hyphen + 1).c_str())};
}

std::expected<Tables, Problem> tables_of(
    const LexiconImport& arguments, const std::filesystem::path& dictionaries) {
  if (arguments.kind == "wordnet") return wordnet_tables(arguments.from);
  const IdleLists idle(languages_of(arguments), dictionaries);
  return arguments.kind == "ding" ? ding_tables(arguments, idle)
                                  : freedict_tables(arguments, idle);
}

std::string description(const LexiconImport& arguments) {
  return fmt::format("{{\"made-by\":\"interlint {}\",\"kind\":\"{}\"}}\n",
                     version(), arguments.kind);
}

}  // namespace

int run(const Common& common, const LexiconImport& arguments) {
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  const auto tables = tables_of(arguments, data->dictionaries);
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
