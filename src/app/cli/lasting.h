#pragma once

#include "session/session.h"

namespace interlint {

/// The session of this process, which has but one.  It lasts until the process
/// ends and is left to the system then: to free every word of the dictionaries
/// would take a quarter of the time of a short check, and serve nobody.
const Session& lasting(Session session);

}  // namespace interlint
