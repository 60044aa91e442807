#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/markup/kept.h"
#include "model/document.h"

namespace interlint {

/// The two languages of an article: a link may lead to the page of either.
struct Tongues {
  std::string_view source;
  std::string_view target;
};

/// An address without what may differ between languages: scheme, "www.", a
/// final slash, a language in host, path or file name ("/de/", "k.en.png"),
/// letter case of the host.  With a language in it, the path is left out: the
/// page of another language has another name.
std::string neutral(std::string_view address, Tongues tongues);

/// Do two addresses lead to one host, one of them to a page of a language that
/// it names?  Such pages have names of their own.
bool are_of_one_site(std::string_view first, std::string_view second,
                     Tongues tongues);

/// The name of a picture's file, without a language in it.
std::string neutral_file(std::string_view address, Tongues tongues);

/// The links of a document to pages, in marks and in running text, furniture
/// and code left out.  Links within the page ("#top") are none.
std::vector<Kept> page_links(const Document& document, Tongues tongues);

/// Its e-mail addresses, telephone links and @handles, likewise.
std::vector<Kept> people_links(const Document& document, Tongues tongues);

}  // namespace interlint
