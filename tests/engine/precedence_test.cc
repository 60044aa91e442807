#include "engine/precedence.h"

#include <gtest/gtest.h>

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

std::string lawful_codes(const std::vector<Found>& all) {
  std::vector<Finding> findings;
  for (const Found& found : all) {
    Finding finding;
    finding.code = found.code;
    finding.target = found.target;
    finding.unit = found.unit;
    findings.push_back(std::move(finding));
  }
  std::string codes;
  for (const Finding& finding : lawful(std::move(findings), Article{}))
    codes += (codes.empty() ? "" : " ") + std::string(finding.code);
  return codes;
}

TEST(Law, LeavesWhatNoOtherFindingVoids) {
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
           // An odd character spoils its whole word.
           {{{"CHR001", {5, 8}}, {"SPL001", {2, 11}}}, "CHR001"},
           {{{"CHR003", {5, 8}}, {"NUM001", {4, 6}}}, "CHR003"},
           {{{"CHR006", {5, 8}}, {"UNT002", {5, 8}}}, "CHR006"},
           {{{"CHR006", {5, 8}}, {"SPL001", {9, 12}}}, "CHR006 SPL001"},
       })
    EXPECT_EQ(lawful_codes(c.findings), c.left);
}

}  // namespace
}  // namespace interlint::precedence_test
