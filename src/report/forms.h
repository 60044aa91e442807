#pragma once

#include <memory>

#include "report/writer.h"

namespace interlint {

/// The makers of the forms that writer() chooses from.
std::unique_ptr<Writer> xml_writer(RunInfo run, Sink sink);
std::unique_ptr<Writer> json_writer(RunInfo run, Sink sink);
std::unique_ptr<Writer> jsonl_writer(RunInfo run, Sink sink);
std::unique_ptr<Writer> bench_writer(Sink sink);
std::unique_ptr<Writer> text_writer(RunInfo run, Sink sink, Colour colour);
std::unique_ptr<Writer> concise_writer(RunInfo run, Sink sink, Colour colour);

}  // namespace interlint
