#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::template_token {

Rule rule() {
  return residue_rule(
      {.code = "ADD015",
       .name = "template-token",
       .title = "Control token of a language model left",
       .what = "The target holds a token that only a model and its program "
               "should see.",
       .why = "Readers see code.",
       .cure = "Delete it.",
       .its = "addition",
       .mqm = "fluency/unintelligible",
       .severity = Severity::error,
       .target_only = TargetOnly::full,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "The council met in the town hall on Monday.[[<|im_end|>]]"}},
       .good = {{"Der Rat tagte am Montag.", "The council met on Monday."},
                {"Das Ende zeigt `<|im_end|>` an.",
                 "The end is shown by `<|im_end|>`."}}},
      "token", "a control token of a language model");
}

}  // namespace interlint::rules::template_token
