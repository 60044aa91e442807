#pragma once

#include <string_view>
#include <vector>

#include "evidence/pair.h"
#include "text/span.h"

namespace interlint {

/// The letters of `before` that `after` does not have, as places in `before`.
std::vector<Span> words_lost(std::string_view before, std::string_view after);

/// Is all that two pieces of code differ in marked as a thing to fill in, as
/// in <code>show <em>paket</em></code>?  The spans are of the two documents.
bool differ_in_placeholders(const Article& article, Span before, Span after);

/// Do words of `after` render all that `before` has besides, so that "show
/// Paket" became "show package"?  False where no lexicon says so.
bool is_translated(const Article& article, std::string_view before,
                   std::string_view after);

}  // namespace interlint
