#include "translations/import/wordnet.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "text/hash.h"

namespace interlint::wordnet_test {
namespace {

/// A folder of files as WordNet has them: two synsets of nouns, one of verbs.
class TinyWordnet {
 public:
  TinyWordnet()
      : folder_(std::filesystem::temp_directory_path() /
                ("interlint-wordnet-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
    for (const std::string part : {"noun", "verb", "adj", "adv"}) {
      for (const std::string& name :
           {"index." + part, "data." + part, part + ".exc"})
        write(name, "  1 This is the licence of the file.\n");
    }
    write("index.noun",
          "  1 licence\n"
          "house n 1 0 1 0 00000001\n"
          "ice_cream n 1 0 1 0 00000003\n"
          "gain n 1 0 1 0 00000005\n");
    write("data.noun",
          "  1 licence\n"
          "00000001 06 n 02 house 0 home(a) 1 000 | where people live\n"
          "00000003 06 n 02 ice_cream 0 ice 0 000 | cold\n"
          "00000005 06 n 0b gain 0 profit 0 win 0 a 0 b 0 c 0 d 0 e 0 f 0 g 0 "
          "h 0 001 ! 00000007 n 0101 | more\n"
          "00000007 06 n 01 loss 0 001 ! 00000005 n 0101 | less\n");
    write("noun.exc", "mice mouse\nbrethren brother brethren\n");
  }
  TinyWordnet(const TinyWordnet&) = delete;
  TinyWordnet& operator=(const TinyWordnet&) = delete;
  ~TinyWordnet() { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

bool has(const TableBuilder& table, std::string_view word,
         std::string_view other = "") {
  for (const TableBuilder::Entry& entry : table.entries()) {
    if (entry.key == hash_of(word) &&
        (other.empty() || entry.other == id_of(hash_of(other))))
      return true;
  }
  return false;
}

TEST(Wordnet, GivesItsTables) {
  const TinyWordnet files;
  const auto tables = wordnet_tables(files.folder());
  ASSERT_TRUE(tables);
  EXPECT_TRUE(has(tables->at("lemmas"), "house"));
  EXPECT_TRUE(has(tables->at("lemmas"), "gain"));
  EXPECT_FALSE(has(tables->at("lemmas"), "ice_cream"));
  EXPECT_TRUE(has(tables->at("irregular"), "mice", "mouse"));
  EXPECT_TRUE(has(tables->at("irregular"), "brethren", "brother"));
  EXPECT_TRUE(has(tables->at("synonyms"), "house", "home"));
  EXPECT_TRUE(has(tables->at("synonyms"), "home", "house"));
  EXPECT_TRUE(has(tables->at("synonyms"), "gain", "h"));
  EXPECT_FALSE(has(tables->at("synonyms"), "ice"));
  EXPECT_TRUE(has(tables->at("antonyms"), "gain", "loss"));
  EXPECT_TRUE(has(tables->at("antonyms"), "loss", "gain"));
}

TEST(Wordnet, TakesBrokenLines) {
  const TinyWordnet files;
  files.write("data.verb",
              "\n0001\n0002 29 v zz go 0\n0003 29 v 7f go 0 001 ! 9 v 9999\n"
              "0004 29 v 01 go 0 001 ! 0004\n\xFF\xFE\n");
  EXPECT_TRUE(wordnet_tables(files.folder()));
}

TEST(Wordnet, SaysWhatIsMissing) {
  const auto none = wordnet_tables("/nonexistent");
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().path, "/nonexistent");
  EXPECT_NE(none.error().message.find("wordnet-base"), std::string::npos);
}

}  // namespace
}  // namespace interlint::wordnet_test
