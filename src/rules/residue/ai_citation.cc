#include "rules/residue/residue.h"
#include "rules/rule.h"

namespace interlint::rules::ai_citation {

Rule rule() {
  return residue_rule(
      {.code = "ADD021",
       .name = "ai-citation",
       .title = "Citation mark of a chat product",
       .what = "The target holds a reference or a tracking mark that "
               "a chat product sets.",
       .why = "It leads nowhere and shows where the text comes from.",
       .cure = "Delete it.",
       .its = "addition",
       .mqm = "design/markup",
       .severity = Severity::error,
       .target_only = TargetOnly::full,
       .yields_to = {{"untranslated-segment"},
                     {"bilingual-echo"},
                     {"repeated-segment"}},
       .silences = Reach::span,
       .despite = {"unrelated-target"},
       .bad = {{"Der Rat tagte am Montag im Rathaus.",
                "The council met in the town hall on "
                "Monday.[[【3†source】]]"}},
       .good = {{"Der Rat tagte am Montag.", "The council met on Monday."},
                {"Das Zeichen 【 ist japanisch.", "The sign 【 is Japanese."}}},
      "citation", "a citation mark of a chat product");
}

}  // namespace interlint::rules::ai_citation
