#include "text/icu.h"

#include <stdexcept>

namespace interlint {

void require(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

}  // namespace interlint
