#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace interlint {

/// Why something could not be read: a file, a setting, a dictionary.  A text
/// is never a problem.
struct Problem {
  enum class Kind : std::uint8_t { io, format, encoding, limit, internal };

  Kind kind = Kind::io;
  std::string path;          ///< as the user named it
  std::uint32_t line = 0;    ///< 1-based; 0 where there is none
  std::uint32_t column = 0;  ///< 1-based, in code points; 0 where none
  std::string message;       ///< a sentence a person can act on

  bool operator==(const Problem&) const = default;
};

/// The problem as a compiler prints it: "interlint.toml:7:3: no rule ...".
std::string shown(const Problem& problem);

/// A problem that came up where no caller can act on it, as in a dictionary
/// that is loaded at its first use.  Caught in `session`, and in `main`.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Problem problem)
      : std::runtime_error(shown(problem)), problem_(std::move(problem)) {}
  const Problem& problem() const { return problem_; }

 private:
  Problem problem_;
};

}  // namespace interlint
