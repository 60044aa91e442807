#pragma once

#include <unicode/utypes.h>

namespace interlint {

/// Throws std::runtime_error with ICU's own word for the failure.  ICU fails
/// here only when memory or its data are gone, never because of a text.
void require(UErrorCode status);

}  // namespace interlint
