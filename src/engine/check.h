#pragma once

#include <vector>

#include "evidence/resources.h"
#include "model/checked.h"
#include "rules/rule.h"

namespace interlint {

/// What to check with, and how hard.
struct Settings {
  std::vector<const Rule*> rules;  ///< those switched on, in order of codes
  unsigned workers = 1;
};

/// Cuts two documents into segments and aligns them.
Bitext bitext(Document source, Document target, const Resources& resources);

/// One document, for checks that need no source.
Bitext bitext(Document target, const Resources& resources);

/// The bitext as rules see it: every pair annotated, on `workers` threads, but
/// for Pair::readings, which check() adds where a rule asks for them.
Article annotated(const Bitext& bitext, const Resources& resources,
                  unsigned workers);

/// What the rules notice in a bitext.  The answer does not depend on the
/// number of workers.
Checked check(Bitext bitext, const Resources& resources,
              const Settings& settings);

}  // namespace interlint
