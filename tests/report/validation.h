#pragma once

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace interlint::sample {

/// Does xmllint, which knows nothing of us, find `file` valid?
inline bool is_valid(const std::string& file) {
  const std::string command = "xmllint --noout --nonet --schema '" SOURCE_DIR
                              "/src/report/interlint-report-1.xsd' '" +
                              file + "' >/dev/null 2>&1";
  return std::system(command.c_str()) == 0;
}

inline bool is_valid_text(const std::string& xml) {
  const std::string file =
      testing::TempDir() + "report-" + std::to_string(getpid()) + ".xml";
  std::ofstream(file, std::ios::binary) << xml;
  const bool valid = is_valid(file);
  std::remove(file.c_str());
  return valid;
}

inline bool can_validate() {
  return std::system("xmllint --version >/dev/null 2>&1") == 0;
}

}  // namespace interlint::sample
