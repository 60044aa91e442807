#include "engine/precedence.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace interlint::precedence_test {
namespace {

struct Found {
  std::string_view code;
  Span target;
  std::uint32_t unit = 0;
};

struct Case {
  std::vector<Found> findings;
  std::string_view left;  ///< their codes, by blanks
};

std::string codes_left(const std::vector<Found>& all) {
  std::vector<Finding> findings;
  for (const Found& found : all) {
    Finding finding;
    finding.code = found.code;
    finding.target = found.target;
    finding.unit = found.unit;
    findings.push_back(std::move(finding));
  }
  std::string codes;
  const Precedence precedence(all_rules());
  for (const Finding& finding :
       without_overridden(std::move(findings), precedence))
    codes += (codes.empty() ? "" : " ") + std::string(finding.code);
  return codes;
}

TEST(Precedence, LeavesWhatNoOtherFindingSilences) {
  for (const Case& c : std::initializer_list<Case>{
           // A truncated target has no end mark; its neighbour should.
           {{{"OMI007", {8, 9}}, {"PUN001", {9, 9}}}, "OMI007"},
           {{{"OMI007", {8, 9}, 0}, {"PUN001", {9, 9}, 1}}, "OMI007 PUN001"},
           // What a model left behind is not reported in pieces.
           {{{"ADD015", {0, 30}}, {"SPL001", {4, 9}}}, "ADD015"},
           {{{"ADD017", {0, 30}}, {"NUM002", {4, 9}}}, "ADD017"},
           {{{"ADD019", {0, 30}}, {"PUN009", {4, 5}}}, "ADD019"},
           {{{"ADD020", {0, 30}}, {"UNT002", {4, 9}}}, "ADD020"},
           {{{"ADD021", {0, 30}}, {"SPL001", {31, 39}}}, "ADD021 SPL001"},
           {{{"ADD010", {0, 30}}, {"ADD005", {10, 50}}}, "ADD010"},
           {{{"ADD010", {0, 30}}, {"ADD001", {0, 40}}}, "ADD010"},
           {{{"ADD016", {0, 3}}, {"FMT006", {90, 93}, 7}}, "ADD016"},
           // An unrelated target silences its pair, but not what a model left
           // there, nor characters and blanks.
           {{{"ALN002", {0, 40}},
             {"NUM001", {4, 6}},
             {"ADD019", {7, 20}},
             {"ADD020", {21, 30}},
             {"ADD021", {31, 39}},
             {"CHR003", {2, 3}},
             {"WSP001", {5, 6}},
             {"NUM001", {50, 52}, 1}},
            "ALN002 ADD019 ADD020 ADD021 CHR003 WSP001 NUM001"},
           // A document in the wrong language has characters and a form.
           {{{"LNG003", {0, 5}},
             {"SPL001", {90, 95}, 3},
             {"FMT006", {8, 9}},
             {"CHR001", {7, 8}}},
            "LNG003 FMT006 CHR001"},
           // Who silences a pair or a document is not silenced by a part of it.
           {{{"ALN002", {0, 39}}, {"DUP003", {0, 40}}}, "ALN002"},
           {{{"LNG003", {0, 5}}, {"UNT001", {0, 40}}, {"UNT001", {50, 90}, 1}},
            "LNG003"},
           // Of two that cover the same the stronger is left, of two that do
           // not, the larger.
           {{{"UNT001", {0, 40}}, {"DUP003", {0, 40}}}, "UNT001"},
           {{{"UNT001", {0, 30}}, {"DUP003", {0, 40}}}, "DUP003"},
           {{{"UNT001", {0, 40}}, {"DUP003", {0, 30}}}, "UNT001"},
           {{{"ADD010", {0, 40}}, {"ADD011", {0, 40}}}, "ADD010"},
           {{{"ADD010", {0, 30}}, {"ADD011", {0, 40}}}, "ADD011"},
           // Findings of one rule do not silence each other.
           {{{"ADD011", {0, 30}}, {"ADD011", {0, 30}}}, "ADD011 ADD011"},
           // An omission is judged by its place in the source: here it has
           // none.
           {{{"DUP002", {0, 30}}, {"DUP001", {30, 30}}}, "DUP002"},
           {{{"DUP002", {0, 30}}, {"DUP001", {29, 31}}}, "DUP002 DUP001"},
           // An odd character spoils its whole word.
           {{{"CHR001", {5, 8}}, {"SPL001", {2, 11}}}, "CHR001"},
           {{{"CHR003", {5, 8}}, {"NUM001", {4, 6}}}, "CHR003"},
           {{{"CHR006", {5, 8}}, {"UNT002", {5, 8}}}, "CHR006"},
           {{{"CHR006", {5, 8}}, {"SPL001", {9, 12}}}, "CHR006 SPL001"},
       })
    EXPECT_EQ(codes_left(c.findings), c.left);
}

/// Does a chain of rules that say they yield lead from `at` to `from`?
bool leads_back(const std::string_view from, const Rule& at,
                std::set<std::string_view>& seen) {
  for (const Yield& yield : at.about.yields_to) {
    if (yield.reach == Reach::inside) continue;
    for (const Rule& strong : all_rules()) {
      if (strong.about.name != yield.to && strong.about.family != yield.to)
        continue;
      if (strong.about.name == from) return true;
      if (seen.insert(strong.about.name).second &&
          leads_back(from, strong, seen))
        return true;
    }
  }
  return false;
}

TEST(Precedence, HasNoCircle) {
  for (const Rule& rule : all_rules()) {
    std::set<std::string_view> seen;
    EXPECT_FALSE(leads_back(rule.about.name, rule, seen)) << rule.about.name;
  }
}

TEST(Precedence, LeavesOneOfTwo) {
  const Precedence precedence(all_rules());
  const auto is_full = [&](std::size_t weak, std::size_t strong) {
    return precedence.reach(weak, strong) > Reach::inside;
  };
  for (std::size_t one = 0; one < precedence.size(); ++one) {
    for (std::size_t other = 0; other < one; ++other) {
      EXPECT_FALSE(is_full(one, other) && is_full(other, one))
          << all_rules()[one].about.name << " and "
          << all_rules()[other].about.name;
    }
  }
}

TEST(Precedence, IsAsQuickForManyFindings) {
  // One answer a finding and a rule it yields to, however many there are.
  std::vector<Found> many;
  constexpr std::uint32_t count = 20'000;
  for (std::uint32_t i = 0; i < count; ++i) {
    many.push_back({"CHR003", {4 * i, 4 * i + 1}, i % 7});
    many.push_back({"SPL001", {4 * i + 2, 4 * i + 3}, i % 7});
  }
  EXPECT_EQ(codes_left(many).size(), std::size_t{7} * many.size() - 1);
}

}  // namespace
}  // namespace interlint::precedence_test
