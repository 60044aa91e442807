#include "phrases/phrasebook.h"

#include "model/language.h"

namespace interlint {
Phrasebook::Phrasebook(const std::filesystem::path& dictionaries,
                       std::string_view source, std::string_view target)
    : source_(dictionaries / primary(source)),
      target_(dictionaries / primary(target)),
      shelf_(dictionaries / (std::string(primary(source)) + "-" +
                             std::string(primary(target)))) {}

PhrasePairs Phrasebook::phrase_pairs(std::string_view name) const {
  return {shelf_.table(name, 5), WordClasses(source_.table("word-classes", 2)),
          WordClasses(target_.table("word-classes", 2))};
}

const FalseFriends& Phrasebook::false_friends() const {
  return false_friends_.get([&] {
    return FalseFriends(shelf_.table("false-friends", 7),
                        Inflection(source_.table("endings", 3)),
                        Inflection(target_.table("endings", 3)));
  });
}

const PhrasePairs& Phrasebook::calques() const {
  return calques_.get([&] { return phrase_pairs("calques"); });
}

const PhrasePairs& Phrasebook::must_not() const {
  return must_not_.get([&] { return phrase_pairs("must-not"); });
}

const Abbreviations& Phrasebook::abbreviations() const {
  return abbreviations_.get(
      [&] { return Abbreviations(shelf_.table("abbreviations", 2)); });
}

}  // namespace interlint
