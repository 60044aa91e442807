#pragma once

#include "app/cli/arguments.h"

namespace interlint {

/// Each command prints what it has to say and returns the exit status: 0 clean,
/// 1 findings, 2 could not do it.
int run(const Common& common, const Answer& answer);
int run(const Common& common, const CheckArguments& arguments);
int run(const Common& common, const AlignArguments& arguments);
int run(const Common& common, const SegmentCommand& arguments);
int run(const Common& common, const QuantitiesCommand& arguments);
int run(const Common& common, const ExplainArguments& arguments);
int run(const Common& common, const RulesArguments& arguments);
int run(const Common& common, const SchemaArguments& arguments);
int run(const Common& common, const LexiconImport& arguments);
int run(const Common& common, const LexiconTrain& arguments);
int run(const Common& common, const LexiconInfo& arguments);

}  // namespace interlint
