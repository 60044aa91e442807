#include "phrases/glossary.h"

#include <gtest/gtest.h>

#include <string>

#include "text/hash.h"
#include "tiny_lexicon.h"
#include "translations/lexicon.h"

namespace interlint::glossary_test {
namespace {

/// The tiny lexicon and a glossary of a few terms.
struct Tiny {
  TinyLexicons files;
  Vocabulary german{SOURCE_DIR "/dictionaries", "de"};
  Vocabulary english{SOURCE_DIR "/dictionaries", "en"};
  Lexicon lexicon = std::move(*Lexicon::open(
      files.folder(), SOURCE_DIR "/dictionaries", german, english));
  TermList list{"t.csv",
                {{"Anlage", "plant"},
                 {"Anlage", "works", TermStatus::admitted},
                 {"Anlage", "facility", TermStatus::forbidden},
                 {"erneuerbare Energie", "renewable energy"},
                 {"Energie", "power"},
                 {"Brücke", "bridge"},
                 {"Tagesschau", "", TermStatus::verbatim},
                 {"", "guest worker", TermStatus::forbidden},
                 {"?!", "nothing"}}};
  Glossary glossary{{&list, 1}, &german, english};
};

const Tiny& tiny() {
  static const Tiny all;
  return all;
}

/// "source: approved, approved; forbidden" of every use; "+" behind a compound.
std::string uses(std::string_view source, std::string_view target,
                 const Lexicon* lexicon = &tiny().lexicon) {
  const auto one = words(source);
  const auto other = words(target);
  std::string text;
  for (const TermUse& use :
       tiny().glossary.uses({source, one}, {target, other}, lexicon)) {
    text += (text.empty() ? "" : " / ") +
            std::string(use.source.span.in(source)) +
            (use.in_compound ? "+:" : ":");
    for (const TermPlace& place : use.approved)
      text += " " + std::string(place.span.in(target));
    for (const TermPlace& place : use.forbidden)
      text += " !" + std::string(place.span.in(target));
  }
  return text;
}

TEST(Glossary, FindsTermsInTheirForms) {
  EXPECT_EQ(uses("Die Anlagen laufen.", "The plants run."), "Anlagen: plants");
  EXPECT_EQ(uses("Der ANLAGE fehlt Öl.", "The WORKS lack oil."),
            "ANLAGE: WORKS");
  EXPECT_EQ(uses("Brücken", "bridge's"), "Brücken: bridge's");
  EXPECT_EQ(uses("Die Anlage läuft.", "The facility runs."),
            "Anlage: !facility");
  EXPECT_EQ(uses("Wir legen es an.", "We lay it."), "");
  EXPECT_EQ(uses("anlage", "plant"), "");
}

TEST(Glossary, PrefersTheLongerTerm) {
  EXPECT_EQ(uses("Erneuerbare Energien", "renewable energy"),
            "Erneuerbare Energien: renewable energy");
  EXPECT_EQ(uses("Erneuerbare, Energien", "power"), "Energien: power");
  EXPECT_EQ(uses("die Energie", "power, powers"), "Energie: power powers");
}

TEST(Glossary, FindsTermsAtTheEndOfCompounds) {
  EXPECT_EQ(uses("Eine Neuanlage.", "A new plant.", nullptr),
            "Neuanlage+: plant");
  EXPECT_EQ(uses("Eine Steinbrücke.", "A bridge.", nullptr),
            "Steinbrücke+: bridge");
  // A lexicon that cannot cut the word knows better.
  EXPECT_EQ(uses("Eine Neuanlage.", "A new plant."), "");
  EXPECT_EQ(uses("Die Landbrücke.", "The bridge."), "Landbrücke+: bridge");
  EXPECT_EQ(uses("Der Anlagenbau.", "Building.", nullptr), "");
}

TEST(Glossary, KeepsWhatIsNotTranslated) {
  EXPECT_EQ(uses("der Tagesschau", "Tagesschau’s"), "Tagesschau: Tagesschau’s");
  EXPECT_EQ(uses("der Tagesschau", "Daily Show"), "Tagesschau:");
}

TEST(Glossary, ForbidsWordsWhateverTheyRender) {
  EXPECT_EQ(uses("Er kam.", "A guest worker came."), ": !guest worker");
  EXPECT_EQ(uses("", "guest-workers"), ": !guest-workers");
  EXPECT_EQ(uses("Er kam.", "A guest came, a worker went."), "");
}

TEST(Glossary, KnowsWhatItApproves) {
  for (const std::string_view word :
       {"plants", "works", "energy", "tagesschau"})
    EXPECT_TRUE(tiny().glossary.approves(hash_of(word))) << word;
  for (const std::string_view word : {"facility", "guest", "anlage"})
    EXPECT_FALSE(tiny().glossary.approves(hash_of(word))) << word;
}

TEST(Glossary, ProposesWhatItPrefers) {
  std::string proposals;
  for (const GlossaryEntry& entry : tiny().glossary.entries())
    proposals += entry.proposal() + "|";
  EXPECT_EQ(proposals,
            "plant|renewable energy|power|bridge|Tagesschau||nothing|");
}

TEST(Glossary, TakesAnyBytes) {
  EXPECT_EQ(uses("", ""), "");
  EXPECT_EQ(uses("\xFF\xFE Anlage\xC3", "\xC3(plant"), "Anlage: plant");
}

}  // namespace
}  // namespace interlint::glossary_test
