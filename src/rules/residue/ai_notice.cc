#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_notice {

Rule rule() {
  return residue_rule(
      {.code = "ADD018",
       .name = "ai-notice",
       .title = "Notice of machine translation",
       .what = "The target says that it was translated by a machine; "
               "the source does not.",
       .why = "Whether it should say so is the publisher's choice, "
              "not the model's.",
       .cure = "Keep the line only if it is house style.",
       .its = "addition",
       .mqm = "accuracy/addition",
       .severity = Severity::info,
       .target_only = TargetOnly::reduced,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "[[This text was translated by AI.]] The council met "
                "in the town hall on Monday."}},
       .good = {{"Mit KI übersetzt.", "Translated by AI."},
                {"Der Rat tagte am Montag.", "The council met on Monday."}}},
      "notice", "a notice of machine translation that the source lacks");
}

}  // namespace interlint::rules::ai_notice
