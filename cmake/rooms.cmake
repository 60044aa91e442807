# -Wrestrict of g++ 12 cries wolf at every "x" + std::string (GCC bug 105651).
set(interlint_warnings -Wall -Wextra -Wpedantic -Wconversion -Werror
  -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# Four fifths of the time of a compiler goes into headers, so files are compiled
# many at a time, over one precompiled header.  The preset `single` compiles each
# by itself.
option(INTERLINT_JUMBO "Compile many files at a time" ON)

# The helpers of one file are no globals of the next, its types are not seen by
# another program text; and g++ 12 sees bounds broken where much is inlined.
if(INTERLINT_JUMBO AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  list(APPEND interlint_warnings -Wshadow=local -Wno-subobject-linkage -Wno-array-bounds
    -Wno-stringop-overflow -Wno-stringop-overread)
elseif(NOT INTERLINT_JUMBO)
  list(APPEND interlint_warnings -Wshadow)
endif()

# compile_quickly(TARGET): the files of a folder at a time.
function(compile_quickly target)
  if(NOT INTERLINT_JUMBO)
    return()
  endif()
  get_target_property(files ${target} SOURCES)
  foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    set_source_files_properties(${file} PROPERTIES UNITY_GROUP "${folder}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  target_precompile_headers(${target} REUSE_FROM interlint-precompiled)
endfunction()

if(INTERLINT_JUMBO)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cc CONTENT "")
  add_library(interlint-precompiled STATIC ${PROJECT_BINARY_DIR}/precompiled.cc)
  target_compile_options(interlint-precompiled PRIVATE ${interlint_warnings})
  target_link_libraries(interlint-precompiled PRIVATE fmt::fmt Threads::Threads)
  target_precompile_headers(interlint-precompiled PRIVATE <algorithm> <array> <cstdint>
    <expected> <filesystem> <fstream> <functional> <map> <memory> <optional> <ranges>
    <set> <span> <string> <string_view> <tuple> <unordered_map> <utility> <variant>
    <vector> <fmt/format.h>)
endif()

# room(NAME [ON room...] [USES library...] [SOURCES file...])
# A library of all files below src/NAME, which sees the rooms it stands on.  What
# it may include is written to rooms.tsv, which the test of the layers reads.
file(WRITE ${PROJECT_BINARY_DIR}/rooms.tsv "")
function(room name)
  cmake_parse_arguments(room "" "" "ON;USES;SOURCES" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cc)
  file(APPEND ${PROJECT_BINARY_DIR}/rooms.tsv "${name}\t${room_ON}\n")
  list(APPEND files ${room_SOURCES})
  list(TRANSFORM room_ON REPLACE "/" "-")
  list(TRANSFORM room_ON PREPEND interlint-)
  string(REPLACE "/" "-" target interlint-${name})
  if(files)
    add_library(${target} STATIC ${files})
    set(kind PUBLIC)
    target_compile_options(${target} PRIVATE ${interlint_warnings})
    compile_quickly(${target})
  else()
    add_library(${target} INTERFACE)
    set(kind INTERFACE)
  endif()
  target_include_directories(${target} ${kind} ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(${target} ${kind} ${room_ON} ${room_USES} fmt::fmt)
endfunction()
