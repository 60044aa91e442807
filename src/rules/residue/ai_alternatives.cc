#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_alternatives {

Rule rule() {
  return residue_rule(
      {.code = "ADD020",
       .name = "ai-alternatives",
       .title = "Two renderings offered",
       .what = "The target offers a choice of renderings.",
       .why = "The reader is left to translate.",
       .cure = "Choose one.",
       .its = "addition",
       .mqm = "accuracy/addition",
       .severity = Severity::warning,
       .target_only = TargetOnly::reduced,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "The council [[(or: the advisory board)]] met in "
                "the town hall on Monday."}},
       .good = {{"Der Rat (oder: Beirat) tagte.",
                 "The council (or: advisory board) met."},
                {"Option 1: Wir gehen.", "Option 1: We go."}}},
      "alternative", "a second rendering");
}

}  // namespace interlint::rules::ai_alternatives
