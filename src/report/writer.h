#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "model/checked.h"
#include "report/run.h"

namespace interlint {

/// Where a report goes, piece by piece.
using Sink = std::function<void(std::string_view)>;

/// The forms a report can have.
enum class Form : std::uint8_t {
  text,     ///< for people: findings with the lines they speak of
  concise,  ///< one line a finding
  xml,      ///< the master, urn:interlint:report:1
  json,     ///< its mirror
  jsonl,    ///< one finding a line, self-contained
  bench,    ///< one finding a line, spans in code points of the segment
};

/// "text", "concise", "xml", "json", "jsonl", "bench"; none for another word.
std::optional<Form> form_named(std::string_view name);
std::string_view name_of(Form form);

/// A report in the making.  What is said of the run is written when the writer
/// is made, each document when it is added; memory is bounded by one document.
class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer() = default;

  /// The next document, in the order of the input.
  virtual void add(const Checked& checked) = 0;

  /// To be called once, last: the report is whole only then.
  virtual void end() = 0;
};

/// A writer of that form.  Colours are taken by `text` and `concise` alone.
/// The codes of all findings must be among `run.rules` or known to
/// find_rule().
std::unique_ptr<Writer> writer(Form form, RunInfo run, Sink sink,
                               Colour colour = Colour::never);

}  // namespace interlint
