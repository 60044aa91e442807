#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/data_folder.h"
#include "app/cli/files.h"
#include "app/cli/opened.h"
#include "app/cli/terminal.h"
#include "formats/contents.h"
#include "formats/memories/translation_memory.h"
#include "session/languages.h"
#include "session/lexicon_description.h"
#include "session/version.h"
#include "text/fold.h"
#include "translations/lexicon.h"
#include "translations/train/train.h"

namespace interlint {
namespace {

bool is_tmx(const std::string& path) {
  return lower_case(std::filesystem::path(path).extension().string()) == ".tmx";
}

/// The pairs of one file.
std::expected<TranslationMemory, Problem> memory_in(
    const std::string& path, const WantedLanguages& wanted) {
  auto bytes = contents_of(path, most_bytes_of_pairs);
  if (!bytes) return std::unexpected(bytes.error());
  if (is_tmx(path)) return pairs_from_tmx(path, std::move(*bytes), wanted);
  TranslationMemory memory = pairs_from_tsv(*bytes, wanted);
  if (!memory.pairs.empty()) return memory;
  return std::unexpected(
      Problem{.kind = Problem::Kind::format,
              .path = path,
              .message = "there are no pairs in this file: a line is source "
                         "TAB target"});
}

/// The first texts of one side, enough to tell its language.
std::string sample_of(const std::vector<SentencePair>& pairs,
                      std::string SentencePair::* side) {
  constexpr std::size_t enough = 200;
  std::string text;
  for (std::size_t i = 0; i < std::min(enough, pairs.size()); ++i)
    text += pairs[i].*side + "\n";
  return text;
}

/// The pairs of all files, and their languages: as given, as the first file
/// says, or as its text shows.
std::expected<TranslationMemory, Problem> memory_of(
    const LexiconTrain& arguments, const Folders& data, const Common& common) {
  TranslationMemory all{.source = arguments.languages.source,
                        .target = arguments.languages.target};
  for (const std::string& path : arguments.from) {
    auto memory = memory_in(path, {all.source, all.target});
    if (!memory) return std::unexpected(memory.error());
    for (const auto& [tag, side, what] :
         {std::tuple(&memory->source, &SentencePair::source, "source"),
          std::tuple(&memory->target, &SentencePair::target, "target")}) {
      const auto known = language_of_file(
          *tag, "", sample_of(memory->pairs, side), data.dictionaries, what);
      if (!known) return std::unexpected(known.error());
      if (tag->empty())
        say_verbose(common, fmt::format("the {} is {}", what, known->tag));
      *tag = known->tag;
    }
    all.source = memory->source;
    all.target = memory->target;
    std::ranges::move(memory->pairs, std::back_inserter(all.pairs));
  }
  return all;
}

/// What the lexicon finds again in pairs it has not seen.
std::expected<HeldOut, Problem> measured(const Trained& made,
                                         const TranslationMemory& memory,
                                         const Folders& data) {
  std::vector<SentencePair> unseen;
  unseen.reserve(made.held_out.size());
  for (const std::uint32_t i : made.held_out) unseen.push_back(memory.pairs[i]);
  auto pack = Pack::of(pack_bytes(
      {{std::string(table_of(Provenance::trained)), made.table}}, "{}"));
  if (!pack) return std::unexpected(pack.error());
  const Vocabulary source(data.dictionaries, memory.source);
  const Vocabulary target(data.dictionaries, memory.target);
  std::vector<Pack> packs;
  packs.push_back(std::move(*pack));
  const auto lexicon =
      Lexicon::of(std::move(packs), data.dictionaries, source, target);
  if (!lexicon) return std::unexpected(lexicon.error());
  return held_out(*lexicon, unseen);
}

std::string grouped(std::uint64_t count) {
  std::string digits = fmt::format("{}", count);
  for (std::size_t at = digits.size(); at > 3; at -= 3)
    digits.insert(at - 3, ",");
  return digits;
}

/// What the user should know of the lexicon he has made.
void say_result(const LexiconDescription& says, const Common& common) {
  if (common.loudness < Loudness::normal) return;
  say(fmt::format(
      "learnt from {} pairs ({} doubles and {} unfit ones left out)",
      grouped(says.pairs), grouped(says.doubles), grouped(says.unfit)));
  if (says.pairs < advised_pairs)
    say(fmt::format("{} pairs teach little: {} or more are advised",
                    grouped(says.pairs), grouped(advised_pairs)));
  if (!says.held_out || says.held_out->pairs == 0) return;
  say(shown(*says.held_out));
  if (says.held_out->coverage < usable_coverage) {
    say(
        fmt::format("coverage is below {}: only checks of whole clauses will "
                    "work with this lexicon alone",
                    usable_coverage));
  }
}

}  // namespace

int run(const Common& common, const LexiconTrain& arguments) {
  const auto data = folders(common.data);
  if (!data) return fail(data.error());
  const auto memory = memory_of(arguments, *data, common);
  if (!memory) return fail(memory.error());
  const unsigned workers =
      common.jobs != 0 ? common.jobs
                       : std::max(1U, std::thread::hardware_concurrency());
  const Trained made = trained(memory->pairs, workers);
  if (made.pairs == 0) return fail("none of the pairs can be learnt from");
  const auto unseen = measured(made, *memory, *data);
  if (!unseen) return fail(unseen.error());
  const LexiconDescription says{.made_by = "interlint " + version(),
                                .kind = "trained",
                                .source = memory->source,
                                .target = memory->target,
                                .licence = arguments.licence,
                                .made_of = lexicon_sources(arguments.from),
                                .pairs = made.pairs,
                                .doubles = made.doubles,
                                .unfit = made.unfit,
                                .held_out = *unseen};
  auto file = WholeFile::create(arguments.to);
  if (!file) return fail(file.error());
  file->write(
      pack_bytes({{std::string(table_of(Provenance::trained)), made.table}},
                 json_of(says)));
  if (const auto closed = file->close(); !closed) return fail(closed.error());
  say_result(says, common);
  return 0;
}

}  // namespace interlint
