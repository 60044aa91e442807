# Word translations are made of Debian's word lists, which have licences of
# their own (trans-de-en: GPL-2+, wordnet-base: WordNet, dict-freedict-*: see
# each): they are imported when building, beside the program, and are no part of it.  A list that is not
# installed is left out; the checks that want it are silent then.
find_file(INTERLINT_DING de-en PATHS /usr/share/trans NO_DEFAULT_PATH)
find_path(INTERLINT_WORDNET index.noun PATHS /usr/share/wordnet NO_DEFAULT_PATH)

# lexicon(NAME KIND FROM PACKAGE)
function(lexicon name kind from package)  # further arguments: for the importer
  if(NOT from)
    message(STATUS "lexicon ${name}: not built, install ${package}")
    return()
  endif()
  set(pack ${PROJECT_BINARY_DIR}/lexicons/${name}.ilx)
  file(GLOB lists CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/dictionaries/*/placeholders.txt
    ${PROJECT_SOURCE_DIR}/dictionaries/*/function-words.txt)
  file(GLOB_RECURSE importers CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/src/translations/import/* ${PROJECT_SOURCE_DIR}/src/translations/pack*)
  add_custom_command(OUTPUT ${pack}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/lexicons
    COMMAND interlint lexicon import ${kind} ${from} ${ARGN} -o ${pack}
    DEPENDS ${from} ${lists} ${importers}
    COMMENT "Importing the lexicon ${name}" VERBATIM)
  add_custom_target(lexicon-${name} ALL DEPENDS ${pack})
  add_dependencies(lexicon-${name} interlint)
endfunction()

lexicon(de-en ding "${INTERLINT_DING}" trans-de-en)
# freedict(SOURCE TARGET CODE-CODE): a pack of dict-freedict-CODE-CODE, and of
# the dictionary of the other direction if it is there too.
function(freedict source target codes)
  set(folder /usr/share/dictd)
  string(REGEX REPLACE "(.*)-(.*)" "\\2-\\1" back ${codes})
  if(NOT EXISTS ${folder}/freedict-${codes}.index)
    return()
  endif()
  set(reversed)
  if(EXISTS ${folder}/freedict-${back}.index)
    set(reversed --reversed ${folder}/freedict-${back}.index)
  endif()
  lexicon(${source}-${target} freedict ${folder}/freedict-${codes}.index
    dict-freedict-${codes} ${reversed})
endfunction()

freedict(de fr deu-fra)
freedict(de it deu-ita)
freedict(de es deu-spa)
freedict(de pt deu-por)
freedict(de nl deu-nld)
freedict(de pl deu-pol)
freedict(de sv deu-swe)
freedict(de ru deu-rus)
freedict(en de eng-deu)
freedict(en es eng-spa)
freedict(en fr eng-fra)
lexicon(en wordnet "${INTERLINT_WORDNET}" wordnet-base)
