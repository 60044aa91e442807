#include "session/library.h"

#include <map>
#include <mutex>
#include <utility>

#include "formats/contents.h"
#include "formats/terms/terms.h"
#include "session/lexicon_description.h"

namespace interlint {

/// What has been loaded so far.
struct Library::Shelves {
  Folders folders;
  std::mutex loading;
  std::shared_ptr<const Leases> leases = std::make_shared<const Leases>();
  std::map<std::string, std::shared_ptr<const LanguageKit>, std::less<>>
      languages;
  std::map<std::pair<std::string, std::string>,
           std::shared_ptr<const Resources>>
      pairs;
};

namespace {

constexpr std::uint64_t most_bytes_of_terms = std::uint64_t{256} << 20;

/// The glossary of all files together; null if there are none.
std::expected<std::unique_ptr<const Glossary>, Problem> glossary(
    const std::vector<std::string>& files, const TermLanguages& languages,
    const Vocabulary* source, const Vocabulary& target) {
  if (files.empty()) return nullptr;
  std::vector<TermList> lists;
  for (const std::string& file : files) {
    auto bytes = contents_of(file, most_bytes_of_terms);
    if (!bytes) return std::unexpected(bytes.error());
    auto list = terms_from(file, std::move(*bytes), languages);
    if (!list) return std::unexpected(list.error());
    lists.push_back(std::move(*list));
  }
  return std::make_unique<const Glossary>(lists, source, target);
}

/// Adds what is known of the two languages together.
std::expected<void, Problem> add_pair(Resources& known, const Folders& folders,
                                      std::string_view source_tag,
                                      std::string_view target_tag) {
  const auto fits =
      translate_between(folders.further_lexicons, source_tag, target_tag);
  if (!fits) return std::unexpected(fits.error());
  const Vocabulary& source = *known.source->vocabulary;
  const Vocabulary& target = *known.target->vocabulary;
  known.phrasebook = std::make_unique<const Phrasebook>(folders.dictionaries,
                                                        source_tag, target_tag);
  auto lexicon = Lexicon::open(folders.lexicons, folders.dictionaries, source,
                               target, folders.further_lexicons);
  if (!lexicon) return std::unexpected(lexicon.error());
  known.lexicon = std::make_unique<const Lexicon>(std::move(*lexicon));
  return {};
}

}  // namespace

Library::Library(std::shared_ptr<Shelves> shelves)
    : shelves_(std::move(shelves)) {}

std::expected<Library, Problem> Library::open(Folders folders) {
  std::error_code none;
  if (!std::filesystem::is_directory(folders.dictionaries, none)) {
    return std::unexpected(
        Problem{.path = folders.dictionaries.string(),
                .message = "there is no such folder of dictionaries"});
  }
  return Library(std::make_shared<Shelves>(std::move(folders)));
}

const Folders& Library::folders() const {
  return shelves_->folders;
}

std::expected<std::shared_ptr<const LanguageKit>, Problem> Library::language(
    std::string_view tag) const {
  const std::lock_guard lock(shelves_->loading);
  const auto known = shelves_->languages.find(tag);
  if (known != shelves_->languages.end()) return known->second;
  auto kit = language_kit(folders().dictionaries, tag);
  if (!kit) return std::unexpected(kit.error());
  return shelves_->languages[std::string(tag)] =
             std::make_shared<const LanguageKit>(std::move(*kit));
}

std::expected<Resources, Problem> Library::loaded(
    std::string_view source, std::string_view target) const {
  Resources made;
  made.leases = shelves_->leases;
  auto target_kit = language(target);
  if (!target_kit) return std::unexpected(target_kit.error());
  made.target = std::move(*target_kit);
  if (!source.empty()) {
    auto source_kit = language(source);
    if (!source_kit) return std::unexpected(source_kit.error());
    made.source = std::move(*source_kit);
  }
  auto terms =
      glossary(folders().glossaries, {std::string(source), std::string(target)},
               made.source ? made.source->vocabulary.get() : nullptr,
               *made.target->vocabulary);
  if (!terms) return std::unexpected(terms.error());
  made.glossary = std::move(*terms);
  if (source.empty()) return made;
  const auto added = add_pair(made, folders(), source, target);
  if (!added) return std::unexpected(added.error());
  return made;
}

std::expected<std::shared_ptr<const Resources>, Problem> Library::between(
    std::string_view source, std::string_view target) const {
  const std::pair key(std::string{source}, std::string{target});
  {
    const std::lock_guard lock(shelves_->loading);
    const auto known = shelves_->pairs.find(key);
    if (known != shelves_->pairs.end()) return known->second;
  }
  auto made = loaded(source, target);
  if (!made) return std::unexpected(made.error());
  // Where two threads have loaded the same, what the first has made stays.
  const std::lock_guard lock(shelves_->loading);
  return shelves_->pairs
      .try_emplace(key, std::make_shared<const Resources>(std::move(*made)))
      .first->second;
}

}  // namespace interlint
