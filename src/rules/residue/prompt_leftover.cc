#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::prompt_leftover {

Rule rule() {
  return residue_rule(
      {.code = "ADD014",
       .name = "prompt-leftover",
       .title = "Instruction to a language model left",
       .what = "The target holds part of a prompt, or the label "
               "of a speaker in a chat.",
       .why = "It is no part of the article.",
       .cure = "Delete it.",
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
                "[[Translate the following text:]] The council "
                "met in the town hall on Monday."}},
       .good = {{"Der Rat tagte am Montag.", "The council met on Monday."},
                {"Übersetze den folgenden Text ins Englische!",
                 "Translate the following text into English!"}}},
      "prompt", "part of an instruction to a language model");
}

}  // namespace interlint::rules::prompt_leftover
