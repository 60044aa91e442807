#include "formats/terms/terms.h"

#include <gtest/gtest.h>

#include <string>

namespace interlint::terms_test {
namespace {

/// "line: source > target (status)" a term, or "path:line: message".
std::string shown_terms(const std::expected<TermList, Problem>& list) {
  if (!list) return shown(list.error());
  std::string text;
  for (const Term& term : list->terms) {
    text += (text.empty() ? "" : "\n") + std::to_string(term.line) + ": " +
            term.source + " > " + term.target + " (" +
            std::string(name_of(term.status)) + ")";
  }
  return text;
}

std::string terms(std::string_view bytes, const std::string& path = "t.csv") {
  return shown_terms(terms_from(path, std::string(bytes), {"de-DE", "en"}));
}

TEST(Terms, AreReadFromTables) {
  EXPECT_EQ(terms("source,target,status\nWerk,plant,preferred\n"),
            "2: Werk > plant (preferred)");
  EXPECT_EQ(terms("de;en\nWerk;plant\n"), "2: Werk > plant (preferred)");
  EXPECT_EQ(terms("Status,EN-gb,DE\nadmitted, works ,Werk\n"),
            "2: Werk > works (admitted)");
  EXPECT_EQ(terms("source\ttarget\nWerk\tplant\n", "t.tsv"),
            "2: Werk > plant (preferred)");
  EXPECT_EQ(terms("source,target,status,note\n"
                  "Werk,factory,deprecated,\"no, never\"\n"
                  "Tagesschau,,do-not-translate,\n"
                  ",guest worker,Forbidden,\n"),
            "2: Werk > factory (forbidden)\n"
            "3: Tagesschau >  (do-not-translate)\n"
            "4:  > guest worker (forbidden)");
}

TEST(Terms, SayWhatIsWrongWithATable) {
  EXPECT_EQ(terms("source,english\nWerk,plant\n"),
            "t.csv:1: no column is called “target”; the first line names the "
            "columns: source, target, status");
  EXPECT_EQ(terms("Werk,plant\n"),
            "t.csv:1: no column is called “source”; the first line names the "
            "columns: source, target, status");
  EXPECT_EQ(terms("source,target,status\n\nWerk,plant,prefered\n"),
            "t.csv:3: the status is preferred, admitted, forbidden or "
            "do-not-translate, not “prefered”");
  EXPECT_EQ(terms("source,target\n ,plant\n"),
            "t.csv:2: the source term is empty");
  EXPECT_EQ(terms("source,target\nWerk\n"),
            "t.csv:2: the target term is empty");
  EXPECT_EQ(terms("source,target\nWerk,\"plant\n"),
            "t.csv:2: the quotation mark that opens here is never closed");
  EXPECT_EQ(terms("source,target\nB\xFCro,office\n"),
            "t.csv:2: this line is no UTF-8; save the file as UTF-8");
  EXPECT_EQ(terms(""), "t.csv: there are no terms in this file");
}

constexpr std::string_view tbx_2 = R"(<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="c1">
 <langSet xml:lang="de"><tig><term>Werk</term></tig></langSet>
 <langSet xml:lang="en-GB">
  <tig><term>plant</term>
   <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
  <ntig><termGrp><term>manufacturing <hi>works</hi></term>
   <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
  </termGrp></ntig>
  <tig><term>factory</term>
   <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
   <termNote type="partOfSpeech">noun</termNote></tig>
 </langSet>
 <langSet xml:lang="fr"><tig><term>usine</term></tig></langSet>
</termEntry></body></text></martif>)";

constexpr std::string_view tbx_3 = R"(<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="de" xmlns="urn:iso:std:iso:30042"
 xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1">
 <langSec xml:lang="de"><termSec><term>Werk</term></termSec></langSec>
 <langSec xml:lang="en">
  <termSec><term>plant</term>
   <basic:administrativeStatus>preferred</basic:administrativeStatus></termSec>
  <termSec><term>factory</term>
   <basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus>
  </termSec>
 </langSec>
</conceptEntry></body></text></tbx>)";

TEST(Terms, AreReadFromTbx) {
  EXPECT_EQ(terms(tbx_2, "t.tbx"),
            "7: Werk > plant (preferred)\n"
            "9: Werk > manufacturing works (admitted)\n"
            "12: Werk > factory (forbidden)");
  EXPECT_EQ(terms(tbx_3, "t.xml"),
            "7: Werk > plant (preferred)\n9: Werk > factory (forbidden)");
}

TEST(Terms, SayWhatIsWrongWithTbx) {
  EXPECT_EQ(terms("<tbx><text>", "t.tbx").substr(0, 45),
            "t.tbx:1: this is no well-formed XML: Start-en");
  EXPECT_EQ(terms("<html/>", "t.tbx"), "t.tbx: this XML is no TBX");
  EXPECT_EQ(terms("<tbx><text><body/></text></tbx>", "t.tbx"),
            "t.tbx: no concept has terms in both de-DE and en");
  std::string unknown(tbx_2);
  unknown.replace(unknown.find("admittedTerm"), 12, "fineTerm");
  EXPECT_EQ(terms(unknown, "t.tbx"),
            "t.tbx:10: “fineTerm-admn-sts” is no status of a term; there are "
            "preferred, admitted, deprecated and superseded");
  std::string empty(tbx_2);
  empty.replace(empty.find("plant"), 5, " ");
  EXPECT_EQ(terms(empty, "t.tbx"), "t.tbx:7: the term is empty");
}

}  // namespace
}  // namespace interlint::terms_test
