#pragma once

#include "evidence/code/code_regions.h"
#include "evidence/pair.h"
#include "model/finding.h"
#include "rules/rule.h"

namespace interlint {

/// Where the rules of an article are silent: in code, and on words that the
/// glossary approves.  The article must outlive it.
class Silence {
 public:
  explicit Silence(const Article& article);

  /// May the finding, which is of that rule and knows its unit, not be
  /// reported for the place it stands in?  The command “ftp” is no word left
  /// behind, “/bin/false” does not negate; a rendering that the glossary
  /// approves is no typing slip, a term that was rendered so is not missing.
  bool holds(const About& about, const Finding& finding) const;

 private:
  bool is_in_code(const About& about, const Finding& finding) const;
  bool is_approved(const About& about, const Finding& finding) const;

  const Article& article_;
  CodeRegions source_;
  CodeRegions target_;
};

}  // namespace interlint
