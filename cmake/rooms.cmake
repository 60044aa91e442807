# -Wrestrict of g++ 12 cries wolf at every "x" + std::string (GCC bug 105651).
set(interlint_warnings -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
  -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# room(NAME [ON room...] [USES library...] [SOURCES file...])
# A library of all files below src/NAME, which sees the rooms it stands on.
function(room name)
  cmake_parse_arguments(room "" "" "ON;USES;SOURCES" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cc)
  list(APPEND files ${room_SOURCES})
  list(TRANSFORM room_ON PREPEND interlint-)
  if(files)
    add_library(interlint-${name} STATIC ${files})
    set(kind PUBLIC)
    target_compile_options(interlint-${name} PRIVATE ${interlint_warnings})
  else()
    add_library(interlint-${name} INTERFACE)
    set(kind INTERFACE)
  endif()
  target_include_directories(interlint-${name} ${kind} ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(interlint-${name} ${kind} ${room_ON} ${room_USES} fmt::fmt)
endfunction()
