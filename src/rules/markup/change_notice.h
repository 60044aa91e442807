#pragma once

#include <string>

#include "evidence/markup/kept.h"
#include "rules/rule.h"

namespace interlint {

/// Places and confidence of a change; the message is the caller's.
Notice notice_of(const Change& change, std::string message);

}  // namespace interlint
