# A format is one folder.  Its name is the whole of its registration: the file
# src/formats/markdown/format.cc must define
# `Format interlint::formats::markdown::format()`.
file(GLOB format_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/formats/*/format.cc)
set(declarations "")
set(calls "")
foreach(file IN LISTS format_files)
  cmake_path(GET file PARENT_PATH folder)
  cmake_path(GET folder FILENAME format)
  string(APPEND declarations "namespace formats::${format} { Format format(); }\n")
  string(APPEND calls "      named(\"${format}\", formats::${format}::format()),\n")
endforeach()
set(format_table ${PROJECT_BINARY_DIR}/format_table.cc)
file(CONFIGURE OUTPUT ${format_table} @ONLY CONTENT [[
#include "formats/format.h"

namespace interlint {

@declarations@
namespace {

Format named(std::string_view name, Format format) {
  format.name = name;
  return format;
}

}  // namespace

const std::vector<Format>& all_formats() {
  static const std::vector<Format> formats{
@calls@  };
  return formats;
}

}  // namespace interlint
]])
