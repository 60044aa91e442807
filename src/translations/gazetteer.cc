#include "translations/gazetteer.h"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "text/fold.h"
#include "text/hash.h"
#include "text/icu.h"
#include "text/utf8.h"
#include "text/words.h"

namespace interlint {
namespace {

constexpr std::size_t least_letters_of_a_place =
    3;                               // of a word that tells a place
constexpr std::uint32_t sure = 255;  // a place of one word in both
constexpr std::uint32_t part = 153;  // 0.6: one word of several

/// Regions that CLDR names beside the countries (UN M.49): continents and
/// their parts.
constexpr std::array regions = {"002", "003", "005", "009", "011", "013", "014",
                                "015", "017", "018", "019", "021", "029", "030",
                                "034", "035", "039", "053", "142", "143", "145",
                                "150", "151", "154", "155", "202", "419", "EU"};

std::string region_name(const char* code, const icu::Locale& in) {
  icu::UnicodeString name;
  icu::Locale("und", code).getDisplayCountry(in, name);
  std::string shown = utf8_of(name);
  // "Myanmar (Birma)", and a code that CLDR has no name for.
  shown.resize(std::min(shown.find(" ("), shown.size()));
  return shown == code ? std::string() : shown;
}

using CityNames = std::unique_ptr<icu::TimeZoneNames>;

CityNames city_names(const icu::Locale& in) {
  UErrorCode status = U_ZERO_ERROR;
  CityNames names(icu::TimeZoneNames::createInstance(in, status));
  return U_SUCCESS(status) ? std::move(names) : nullptr;
}

std::string city_name(const icu::TimeZoneNames& names,
                      const icu::UnicodeString& zone) {
  icu::UnicodeString name;
  names.getExemplarLocationName(zone, name);
  const std::string shown = utf8_of(name);
  // "Vincennes, Indiana", "Knox [Indiana]".
  return shown.find_first_of(",[(") == std::string::npos ? shown
                                                         : std::string();
}

bool tells(std::string_view text, const Word& word) {
  return (word.casing == Casing::title || word.casing == Casing::upper ||
          word.casing == Casing::mixed || word.casing == Casing::none) &&
         (code_points(word.span.in(text)) >= least_letters_of_a_place ||
          word.casing == Casing::upper);
}

std::vector<std::uint64_t> telling_words(std::string_view name,
                                         const std::vector<Word>& all) {
  std::vector<std::uint64_t> hashes;
  for (const Word& word : all)
    if (tells(name, word)) hashes.push_back(word.hash);
  return hashes;
}

template <typename T>
void add_once(std::vector<T>& list, T value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

}  // namespace

Gazetteer::Gazetteer(std::string_view source, std::string_view target,
                     const Table& exonyms, const Table& peoples) {
  const icu::Locale one = locale_of(source);
  const icu::Locale other = locale_of(target);
  for (const char* const* code = uloc_getISOCountries(); *code != nullptr;
       ++code)
    add(region_name(*code, one), region_name(*code, other));
  for (const char* code : regions)
    add(region_name(code, one), region_name(code, other));
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> zones(
      icu::TimeZone::createTimeZoneIDEnumeration(
          UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
  const CityNames ours = city_names(one);
  const CityNames theirs = city_names(other);
  if (U_SUCCESS(status) && ours && theirs) {
    while (const icu::UnicodeString* zone = zones->snext(status))
      add(city_name(*ours, *zone), city_name(*theirs, *zone));
  }
  for (const Row& row : exonyms.rows) add(row.cells[0], row.cells[1]);
  add_peoples(peoples);
}

void Gazetteer::add(std::string_view source, std::string_view target) {
  if (source.empty() || target.empty()) return;
  const auto number =
      numbers_
          .try_emplace(folded(target),
                       static_cast<std::uint32_t>(numbers_.size()))
          .first->second;
  const std::vector<Word> ours = words(source);
  const std::vector<Word> theirs = words(target);
  for (const std::uint64_t hash : telling_words(source, ours))
    add_once(by_source_word_[hash], number);
  for (const std::uint64_t hash : telling_words(target, theirs))
    add_once(words_of_[number], id_of(hash));
  if (ours.size() == 1) source_places_.insert(ours.front().hash);
  if (theirs.size() == 1) target_places_.insert(theirs.front().hash);
}

void Gazetteer::add_peoples(const Table& peoples) {
  std::map<std::string, std::vector<std::uint64_t>, std::less<>> families;
  for (const Row& row : peoples.rows) {
    auto& family = families[row.cells[0]];
    add_once(family, hash_of(folded(row.cells[0])));
    add_once(family, hash_of(folded(row.cells[1])));
    const auto place = numbers_.find(folded(row.cells[0]));
    if (place != numbers_.end())
      add_once(words_of_[place->second], id_of(hash_of(folded(row.cells[1]))));
  }
  for (const auto& [place, family] : families) {
    for (const std::uint64_t one : family) {
      for (const std::uint64_t other : family)
        if (one != other) add_once(relatives_[one], id_of(other));
    }
  }
}

std::vector<Association> Gazetteer::renderings(std::uint64_t hash) const {
  std::vector<Association> found;
  const auto places = by_source_word_.find(hash);
  if (places == by_source_word_.end()) return found;
  const std::uint32_t weight = source_places_.contains(hash) ? sure : part;
  for (const std::uint32_t place : places->second) {
    const auto all = words_of_.find(place);
    if (all == words_of_.end()) continue;
    for (const WordId word : all->second)
      found.push_back({.word = word, .weight = weight});
  }
  return found;
}

const std::vector<WordId>& Gazetteer::relatives(std::uint64_t hash) const {
  static const std::vector<WordId> none;
  const auto found = relatives_.find(hash);
  return found == relatives_.end() ? none : found->second;
}

}  // namespace interlint
