#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace interlint {

/// A folder that is there as long as the object.
class Scratch {
 public:
  Scratch() {
    std::string name =
        (std::filesystem::temp_directory_path() / "interlint-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { std::filesystem::remove_all(path_); }

  std::string operator/(std::string_view name) const {
    return (path_ / name).string();
  }
  /// The path of a new file with these bytes.
  std::string file(std::string_view name, std::string_view bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return *this / name;
  }

 private:
  std::filesystem::path path_;
};

inline std::string contents_of_file(const std::filesystem::path& file) {
  std::ostringstream contents;
  contents << std::ifstream(file, std::ios::binary).rdbuf();
  return contents.str();
}

/// How a run of the program ended and what it printed.
struct Outcome {
  int status = 0;
  std::string out;
  std::string err;
};

/// Runs the program in `folder` with these shell words, under no terminal and
/// with an environment that does not depend on who runs the tests.
inline Outcome run_program(const std::string& words,
                           const std::string& folder = SOURCE_DIR) {
  const Scratch scratch;
  const std::string command =
      "cd '" + folder +
      "' && { env -u NO_COLOR -u CLICOLOR_FORCE -u COLUMNS "
      "-u INTERLINT_DATA " +
      INTERLINT_PROGRAM + " " + words + "; } >'" + (scratch / "out") + "' 2>'" +
      (scratch / "err") + "' </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
          contents_of_file(scratch / "out"), contents_of_file(scratch / "err")};
}

}  // namespace interlint
