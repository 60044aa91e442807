#include "rules/meaning/phrase_hits.h"

#include <fmt/format.h>

#include "phrases/phrasebook.h"

namespace interlint {

void report_phrases(const Pair& pair, Phrases phrases, Report& report) {
  if (pair.phrasebook == nullptr || pair.source.empty()) return;
  const PhrasePairs& table = phrases == Phrases::calques
                                 ? pair.phrasebook->calques()
                                 : pair.phrasebook->must_not();
  for (const PhrasePairs::Hit& hit :
       table.hits(pair.source.worded(), pair.target.worded())) {
    std::string message = fmt::format("“{}” for “{}”; usually meant: “{}”.",
                                      pair.target[hit.target],
                                      pair.source[hit.source], hit.pair->right);
    if (!hit.pair->note.empty()) message += " " + hit.pair->note;
    report.add(pair, {.source = hit.source,
                      .target = hit.target,
                      .message = std::move(message),
                      .confidence = hit.pair->weak ? 0.4F : 0.9F,
                      .severity = hit.pair->weak ? std::optional(Severity::info)
                                                 : std::nullopt});
  }
}

}  // namespace interlint
