#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "model/problem.h"

namespace interlint {

/// A file that appears whole or not at all: it is written under a temporary
/// name, synced and renamed by `close`.  Without `close` nothing is left.
class WholeFile {
 public:
  static std::expected<WholeFile, Problem> create(std::string path);

  WholeFile(WholeFile&& other) noexcept;
  WholeFile& operator=(WholeFile&&) = delete;
  ~WholeFile();

  /// Failures are kept for `close`.
  void write(std::string_view bytes);
  std::expected<void, Problem> close();

 private:
  WholeFile(std::string path, std::string temporary, int descriptor);
  void flush();
  Problem problem(int error) const;

  std::string path_;
  std::string temporary_;
  std::string buffer_;
  int descriptor_ = -1;
  int error_ = 0;
};

}  // namespace interlint
