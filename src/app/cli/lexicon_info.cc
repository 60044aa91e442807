#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "session/languages.h"
#include "session/lexicon_description.h"

namespace interlint {
namespace {

std::string line(std::string_view name, std::string_view text) {
  return text.empty() ? "" : fmt::format("  {:<10} {}\n", name, text);
}

std::string languages_of(const LexiconDescription& says) {
  if (says.target.empty()) return "";
  if (says.source.empty()) return name_of_language(says.target);
  return fmt::format("{} to {}", name_of_language(says.source),
                     name_of_language(says.target));
}

std::string training_of(const LexiconDescription& says) {
  if (says.pairs == 0) return "";
  return fmt::format("{} pairs; {} doubles and {} unfit ones left out",
                     says.pairs, says.doubles, says.unfit);
}

}  // namespace

int run(const Common&, const LexiconInfo& arguments) {
  const auto pack = Pack::open(arguments.pack);
  if (!pack) return fail(pack.error());
  const LexiconDescription says = description_of(*pack);
  std::string page = pack->path() + "\n";
  page += line("kind", says.kind);
  page += line("languages", languages_of(says));
  page += line("licence", says.licence);
  page += line("made by", says.made_by);
  for (const LexiconSource& source : says.made_of)
    page += line("made of",
                 fmt::format("{} (SHA-256 {})", source.name, source.sha256));
  page += line("trained on", training_of(says));
  if (says.held_out) page += line("measured", shown(*says.held_out));
  for (const std::string& name : pack->tables()) {
    const Associations table = pack->table(name);
    page += line("table", fmt::format("{}: {} words, {} pairs", name,
                                      table.words(), table.pairs()));
  }
  print(page);
  return 0;
}

}  // namespace interlint
