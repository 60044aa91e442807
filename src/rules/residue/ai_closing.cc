#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_closing {

Rule rule() {
  return residue_rule(
      {.code = "ADD013",
       .name = "ai-closing",
       .title = "Closing line of a language model",
       .what = "The target ends with a model's offer to do more.",
       .why = "It shows readers that nobody has read the text.",
       .cure = "Delete the line.",
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
                "The council met in the town hall on Monday. "
                "[[Let me know if you need changes.]]"}},
       .good = {{"Melden Sie sich, wenn Sie Fragen haben.",
                 "Let me know if you have any questions."},
                {"Der Rat tagte am Montag.", "The council met on Monday."}}},
      "closing", "the closing line of a language model");
}

}  // namespace interlint::rules::ai_closing
