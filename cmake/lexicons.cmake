# Word translations are made of Debian's word lists, which have licences of
# their own (trans-de-en: GPL-2+, wordnet-base: WordNet): they are imported when
# building, beside the program, and are no part of it.  A list that is not
# installed is left out; the checks that want it are silent then.
find_file(INTERLINT_DING de-en PATHS /usr/share/trans NO_DEFAULT_PATH)
find_path(INTERLINT_WORDNET index.noun PATHS /usr/share/wordnet NO_DEFAULT_PATH)

# lexicon(NAME KIND FROM PACKAGE)
function(lexicon name kind from package)
  if(NOT from)
    message(STATUS "lexicon ${name}: not built, install ${package}")
    return()
  endif()
  set(pack ${PROJECT_BINARY_DIR}/lexicons/${name}.ilx)
  file(GLOB lists CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/dictionaries/*/placeholders.txt
    ${PROJECT_SOURCE_DIR}/dictionaries/*/function-words.txt)
  file(GLOB_RECURSE importers CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/src/lexicon/import/* ${PROJECT_SOURCE_DIR}/src/lexicon/pack*)
  add_custom_command(OUTPUT ${pack}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/lexicons
    COMMAND interlint lexicon import ${kind} ${from} -o ${pack}
    DEPENDS ${from} ${lists} ${importers}
    COMMENT "Importing the lexicon ${name}" VERBATIM)
  add_custom_target(lexicon-${name} ALL DEPENDS ${pack})
  add_dependencies(lexicon-${name} interlint)
endfunction()

lexicon(de-en ding "${INTERLINT_DING}" trans-de-en)
lexicon(en wordnet "${INTERLINT_WORDNET}" wordnet-base)
