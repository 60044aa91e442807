#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/bitext.h"
#include "model/finding.h"
#include "model/problem.h"

namespace interlint {

/// How many of what a document holds.
struct Counts {
  std::uint64_t units = 0;
  std::uint64_t source_words = 0;
  std::uint64_t target_words = 0;
  std::uint64_t error = 0;
  std::uint64_t warning = 0;
  std::uint64_t info = 0;
  std::uint64_t suppressed = 0;
};

/// A file as it was asked for; it need not exist.
struct File {
  std::string path;
  Language language;
  std::string format;  ///< as Document::format
};

/// One pair of files, checked, or the reason why it could not be.
struct Checked {
  enum class Status : std::uint8_t {
    checked,
    partial,  ///< a limit was met; the rest was checked
    failed,
  };
  Status status = Status::checked;
  std::vector<Problem> problems;
  /// Null only if the status is `failed`.
  std::unique_ptr<const Bitext> bitext;
  /// Findings of units first, in order of the units, in each by target span,
  /// source span and code; then those of the document.
  std::vector<Finding> findings;
  std::uint64_t hidden = 0;  ///< findings left out by --min-severity and such
  Counts counts;
  /// What was asked for; needed only where there is no bitext to say it.
  std::optional<File> source;
  std::optional<File> target;
};

}  // namespace interlint
