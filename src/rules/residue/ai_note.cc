#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_note {

Rule rule() {
  return residue_rule(
      {.code = "ADD011",
       .name = "ai-note",
       .title = "Translator's note left",
       .what = "The target holds an explanation by a model or a translator "
               "that the source lacks.",
       .why = "It is no part of the article.",
       .cure = "Delete the note, or take it as a question to the editor.",
       .its = "addition",
       .mqm = "accuracy/addition",
       .severity = Severity::error,
       .target_only = TargetOnly::reduced,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "The council met in the town hall on Monday. [[(Note: "
                "“Rat” can also mean advice.)]]"}},
       .good = {{"Hinweis: Der Rat tagte am Montag.",
                 "Note: The council met on Monday."},
                {"Der Rat (Anm. d. Red.: der Stadtrat) tagte.",
                 "The council (editor's note: the city council) met."}}},
      "note", "a note by the translator that the source lacks");
}

}  // namespace interlint::rules::ai_note
