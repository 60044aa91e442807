#pragma once

#include "report/json_stream.h"
#include "report/located.h"
#include "report/run.h"

namespace interlint {

/// What `json` and `jsonl` write alike.  All of them write members into an
/// object that is open.
enum class JudgementNames : std::uint8_t {
  shown,  ///< the rule's name, where no list of rules stands beside
  left_out,
};

/// Rule, severity, type, score, confidence, fingerprint, state and message.
void write_judgement(JsonStream& json, const Entry& entry,
                     JudgementNames names);
void write_range(JsonStream& json, const Extent& extent);
/// Offset, length, line and column: what a list of segments says of a place.
void write_place(JsonStream& json, const Extent& extent);
void write_facts(JsonStream& json, const Finding& finding, UnitsShown units);
void write_suggestions(JsonStream& json, const Finding& finding,
                       const Located& located, UnitsShown units);
void write_acceptance(JsonStream& json, const Finding& finding,
                      UnitsShown units);

}  // namespace interlint
