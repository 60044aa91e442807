#include "translations/import/terms.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::terms_test {
namespace {

/// "source=target*weight, ..." or the problem.
std::string listed(std::string_view bytes) {
  const auto list = listed_terms("words.tsv", bytes);
  if (!list) return shown(list.error());
  std::string text;
  for (const WeighedTerms& terms : *list)
    text += (text.empty() ? "" : ", ") + terms.source + "=" + terms.target +
            "*" + std::to_string(terms.weight).substr(0, 4);
  return text;
}

TEST(ListedTerms, AreReadLineByLine) {
  EXPECT_EQ(listed("Haus\thouse\n# words\n\nBaum\ttree\t0.5\r\n"),
            "Haus=house*1.00, Baum=tree*0.50");
  EXPECT_EQ(listed(" Haus \t a house \t1\tnote"), "Haus=a house*1.00");
}

TEST(ListedTerms, SayWhatIsWrong) {
  EXPECT_EQ(listed("Haus\thouse\nBaum tree\n"),
            "words.tsv:2: a line is source TAB target, and perhaps TAB weight");
  EXPECT_EQ(listed("\thouse"), "words.tsv:1: the source term is empty");
  EXPECT_EQ(listed("Haus\t "), "words.tsv:1: the target term is empty");
  for (const std::string weight : {"2", "-1", "much", "0.5x", "nan"}) {
    EXPECT_EQ(listed("Haus\thouse\t" + weight),
              "words.tsv:1: the weight is a number from 0 to 1, not “" +
                  weight + "”");
  }
  EXPECT_EQ(listed("Haus\th\xFFuse"),
            "words.tsv:1: this line is no UTF-8; save the file as UTF-8");
  EXPECT_EQ(listed("# nothing\n"),
            "words.tsv: there are no terms in this file");
}

}  // namespace
}  // namespace interlint::terms_test
