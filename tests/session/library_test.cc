#include "session/library.h"

#include <gtest/gtest.h>

#include <string>

#include "program.h"
#include "tiny_lexicon.h"

namespace interlint::library_test {
namespace {

Folders our_folders() {
  return {.dictionaries = SOURCE_DIR "/dictionaries"};
}

TEST(Libraries, LoadALanguageOnce) {
  const auto library = Library::open(our_folders());
  const auto first = library->between("de", "en");
  const auto other = library->between("fr", "en");
  ASSERT_TRUE(first && other);
  EXPECT_EQ(library->language("de").value(), (*first)->source);
  EXPECT_EQ(library->language("en").value(), (*first)->target);
  EXPECT_EQ((*other)->target, (*first)->target);
  EXPECT_EQ(library->between("", "en").value()->target, (*first)->target);
}

TEST(Libraries, LoadAPairOnce) {
  const auto library = Library::open(our_folders());
  EXPECT_EQ(library->between("de", "en").value(),
            library->between("de", "en").value());
  const Library copy = *library;
  EXPECT_EQ(copy.between("de", "en").value(),
            library->between("de", "en").value());
}

// How numbers are written differs by country.
TEST(Libraries, TellVarietiesApart) {
  const auto library = Library::open(our_folders());
  EXPECT_NE(library->language("de").value(),
            library->language("de-CH").value());
}

TEST(Libraries, KnowOfATargetAloneNothingThatTakesTwo) {
  const auto library = Library::open(our_folders());
  const auto known = library->between("", "en").value();
  EXPECT_EQ(known->source, nullptr);
  EXPECT_EQ(known->phrasebook, nullptr);
  EXPECT_EQ(known->lexicon, nullptr);
}

TEST(Libraries, AreOutlivedByWhatTheyHandOut) {
  const auto known = Library::open(our_folders())->between("de", "en").value();
  EXPECT_TRUE(known->target->vocabulary->function_words().has("the"));
}

TEST(Libraries, WantTheirFolder) {
  const auto library = Library::open({.dictionaries = "no/such/folder"});
  ASSERT_FALSE(library);
  EXPECT_EQ(shown(library.error()),
            "no/such/folder: there is no such folder of dictionaries");
}

struct Fault {
  std::string name;
  std::string bytes;
  std::vector<std::string> Folders::* files;
  std::string said;
};

TEST(Libraries, SayWhichFileIsAtFault) {
  const Scratch scratch;
  const std::string french =
      pack_bytes(tiny_tables()["de-en"], R"({"source":"fr","target":"en"})");
  for (const Fault& fault : std::initializer_list<Fault>{
           {"broken.ilx", "no pack", &Folders::further_lexicons, "broken.ilx"},
           {"french.ilx", french, &Folders::further_lexicons,
            "leads from French to English, not from German to English"},
           {"terms.tbx", "<tbx", &Folders::glossaries, "terms.tbx"},
       }) {
    Folders folders = our_folders();
    (folders.*fault.files).push_back(scratch.file(fault.name, fault.bytes));
    const auto known = Library::open(folders)->between("de", "en");
    ASSERT_FALSE(known) << fault.name;
    EXPECT_NE(shown(known.error()).find(fault.said), std::string::npos)
        << shown(known.error());
  }
}

}  // namespace
}  // namespace interlint::library_test
