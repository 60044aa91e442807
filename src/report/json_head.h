#pragma once

#include "report/json_stream.h"
#include "report/run.h"

namespace interlint {

/// The members of the report that are known before any document: its format,
/// where it comes from, every enabled rule.
void write_head(JsonStream& json, const RunInfo& run);

}  // namespace interlint
