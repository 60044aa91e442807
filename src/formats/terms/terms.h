#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "model/problem.h"
#include "model/term.h"

namespace interlint {

/// The languages that terms are wanted in, BCP 47.  Regions do not matter.
struct TermLanguages {
  std::string source;
  std::string target;
};

/// The terms of a glossary: TBX where the file begins with "<", else CSV or,
/// by the extension .tsv, tab-separated values.
///
/// A table names its columns in its first line: source, target, and perhaps
/// status; a language may stand for source or target ("de").  Other columns
/// are ignored, lines that begin with # are for people.  A status is preferred
/// (or nothing), admitted, forbidden (deprecated, superseded),
/// do-not-translate. The separator is a comma or a semicolon, whichever the
/// first line has.
///
/// Problems, with their line: no column of that name, another status, an empty
/// term, broken quotation, bytes that are no UTF-8, no term at all.
std::expected<TermList, Problem> terms_from(const std::string& path,
                                            std::string bytes,
                                            const TermLanguages& languages);

/// The terms of a TBX file, version 2 (martif) or 3 (tbx): those of a concept
/// in the one language go with all those in the other.  A status is that of
/// the target term: administrativeStatus or normativeAuthorization; deprecated
/// and superseded terms are forbidden.
std::expected<TermList, Problem> terms_from_tbx(const std::string& path,
                                                std::string bytes,
                                                const TermLanguages& languages);

/// The status that is called so in a table; none if nothing is.
std::optional<TermStatus> term_status_named(std::string_view name);

}  // namespace interlint
