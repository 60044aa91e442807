#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_preamble {

Rule rule() {
  return residue_rule(
      {.code = "ADD010",
       .name = "ai-preamble",
       .title = "Opening line of a language model",
       .what = "The target begins with what a model says before a translation.",
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
                "[[Here is the translation:]] The council met in the town "
                "hall on Monday."}},
       .good = {{"Der Rat tagte am Montag.", "The council met on Monday."},
                {"Hier ist die Übersetzung des Briefes:",
                 "Here is the translation of the letter:"}}},
      "preamble", "the opening line of a language model");
}

}  // namespace interlint::rules::ai_preamble
