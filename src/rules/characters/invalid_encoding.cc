#include <fmt/format.h>

#include <algorithm>

#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::invalid_encoding {
namespace {

// More places than this are one thing: the file has another encoding.
constexpr std::size_t most_places = 10;

std::string bytes_shown(std::string_view bytes) {
  std::string shown;
  for (const char c : bytes)
    shown += fmt::format("{}{:02X}", shown.empty() ? "" : " ",
                         static_cast<unsigned char>(c));
  return shown;
}

/// The malformed bytes of a document, those that touch taken together.
std::vector<Span> stretches(const Document& document) {
  std::vector<Span> found;
  for (const Span span : document.malformed) {
    if (!found.empty() && found.back().end == span.begin)
      found.back().end = span.end;
    else
      found.push_back(span);
  }
  return found;
}

std::string message(const Document& document, Span span, std::size_t count) {
  const std::string bytes = bytes_shown(
      document.origin.in_file(span).in(document.bytes).substr(0, 8));
  if (count > most_places) {
    return fmt::format(
        "The file is not UTF-8: {} places cannot be read, the first holds the "
        "byte {}.  Convert the file to UTF-8.",
        count, bytes);
  }
  return fmt::format("The bytes {} are no UTF-8.", bytes);
}

void check(const Article& article, Report& report) {
  const std::vector<Span> in_target = stretches(article.target());
  for (const Span span : in_target) {
    report.add({.target = span,
                .message = message(article.target(), span, in_target.size()),
                .confidence = 1});
    if (in_target.size() > most_places) break;
  }
  const std::vector<Span> in_source = stretches(article.source());
  for (const Span span : in_source) {
    report.add({.source = span,
                .message = "In the source: " +
                           message(article.source(), span, in_source.size()),
                .confidence = 1,
                .severity = Severity::info});
    if (in_source.size() > most_places) break;
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "CHR001",
                .name = "invalid-encoding",
                .title = "Bytes that are no text",
                .what = "The target file holds bytes that are no UTF-8.",
                .why = "Readers see a question mark or a box where a letter "
                       "should stand.",
                .cure = "Type the letter again, or convert the file to UTF-8.",
                .its = "characters",
                .mqm = "fluency/character-encoding",
                .severity = Severity::error,
                .target_only = TargetOnly::full,
                .reads = Reads::characters,
                .bad = {{"Herr Müller kam.", "Mr M[[\\xFC]]ller came."},
                        {"Herr M[[\\xFC]]ller kam.", "Mr Müller came."}},
                .good = {{"Herr Müller kam.", "Mr Müller came."}}},
      .check = check};
}

}  // namespace interlint::rules::invalid_encoding
