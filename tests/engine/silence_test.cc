#include "engine/silence.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/check.h"
#include "formats/format.h"
#include "session/library.h"

namespace interlint::silence_test {
namespace {

Document page(const std::string& html, const std::string& language) {
  Document made = document_from("page", html, "html");
  made.language.tag = language;
  return made;
}

/// The codes of what the rules notice in two pages.
std::string noticed(const std::string& source, const std::string& target) {
  const auto library =
      Library::open({.dictionaries = SOURCE_DIR "/dictionaries"});
  const auto held = library->between("de", "en").value();
  const Resources& known = *held;
  Settings settings;
  for (const Rule& rule : all_rules())
    if (rule.about.on) settings.rules.push_back(&rule);
  std::string codes;
  for (const Finding& finding :
       check(bitext(page(source, "de"), page(target, "en"), known), known,
             settings)
           .findings)
    codes += (codes.empty() ? "" : " ") + std::string(finding.code);
  return codes;
}

struct Case {
  std::string source;
  std::string target;
  std::string codes;
};

TEST(Code, IsNoProse) {
  for (const Case& c : std::initializer_list<Case>{
           // A word of the source's language that is a command.
           {"<p>Der Befehl <code>trotzdem</code> fehlt.",
            "<p>The command <code>trotzdem</code> is missing.", ""},
           {"<p>Der Befehl trotzdem fehlt.",
            "<p>The command trotzdem is missing.", "UNT002"},
           // Names in a row, each in code of its own.
           {"<p>Die Ordner <code>bis</code>, <code>seit</code>, "
            "<code>trotzdem</code> sind leer.",
            "<p>The folders <code>bis</code>, <code>seit</code>, "
            "<code>trotzdem</code> are empty.",
            ""},
           // How the word after the article sounds is not known.
           {"<p>Ein <code>ftp</code>-Konto reicht.",
            "<p>An <code>ftp</code> account is enough.", ""},
           {"<p>Das Wort <code>paket</code> steht vor dem Paket.",
            "<p>The word <code>package</code> package stands there.", "FMT009"},
           // A value is no negation.
           {"<p>Setzen Sie <code>local=NO</code> und starten Sie neu.",
            "<p>Set <code>local=NO</code> and restart.", ""},
           // Options and paths are code without a mark as well.
           {"<p>Die Option --trotzdem und der Pfad /trotzdem/bis fehlen.",
            "<p>The option --trotzdem and the path /trotzdem/bis are missing.",
            ""},
           {"<p>Mit --kein-sortieren bleibt die Reihenfolge.",
            "<p>With --no-sort the order is kept.", ""},
           {"<p>Alle diese Angaben stehen in /usr/trotzdem/bis auf der Platte.",
            "<p>All of these data are in /usr/trotzdem/bis on the disk of the "
            "machine.",
            ""},
           // An abbreviation of the source's language that is a command.
           {"<p>Der Befehl <code>usw.</code> fehlt hier.",
            "<p>The command <code>usw.</code> is missing here.", ""},
           // A package that has the name of its maker.
           {"<p>Der Mond heißt Mars und steckt im Paket mars.",
            "<p>The moon is called Mars and is in the package mars.", ""},
           // A typing slip beside the code stays one.
           {"<p>Der Befehl <code>ls</code> fehlt.",
            "<p>The comand <code>ls</code> is missing.", "SPL001"},
       })
    EXPECT_EQ(noticed(c.source, c.target), c.codes) << c.target;
}

TEST(SourcesInTheTargetsLanguage, LeaveNothingToCompare) {
  const std::string english =
      "<p>There were 31,000 of them in the town that year.";
  EXPECT_EQ(noticed(english, english), "");
  const std::string german = "<p>Im Jahr darauf waren es 300 von ihnen.";
  EXPECT_EQ(noticed(german, german), "UNT001");
}

}  // namespace
}  // namespace interlint::silence_test
