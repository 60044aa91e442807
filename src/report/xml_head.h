#pragma once

#include "report/run.h"
#include "report/xml_stream.h"

namespace interlint {

/// Opens the report and writes what is known before any document: the ITS
/// rules, where the report comes from, every enabled rule.
void open_report(XmlStream& xml, const RunInfo& run);

}  // namespace interlint
