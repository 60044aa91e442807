#include <fmt/format.h>

#include <algorithm>

#include "rules/rule.h"
#include "text/utf8.h"

namespace interlint::rules::placeholder_lost {
namespace {

bool is_name_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-';
}

/// How many bytes from `at` on are of a name.
std::size_t name_size(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_name_byte(text[end])) ++end;
  return end - at;
}

/// "{name}", "{{ name }}", "{0}": how long it is at the brace, 0 if it is none.
std::size_t braced(std::string_view text) {
  const bool is_double = text.starts_with("{{");
  std::size_t at = is_double ? 2 : 1;
  while (at < text.size() && is_double && text[at] == ' ') ++at;
  const std::size_t size = name_size(text, at);
  if (size == 0) return 0;
  at += size;
  while (at < text.size() && is_double && text[at] == ' ') ++at;
  const std::string_view close = is_double ? "}}" : "}";
  return text.substr(at).starts_with(close) ? at + close.size() : 0;
}

/// "{n, plural" of a message of ICU, whose branches are translated; 0 if it is
/// none.
std::size_t branched(std::string_view text) {
  const std::size_t size = name_size(text, 1);
  const std::string_view behind = text.substr(size + 1);
  for (const std::string_view kind : {", plural", ", select"})
    if (size > 0 && behind.starts_with(kind)) return size + 1 + kind.size();
  return 0;
}

/// The bytes from a brace to the one that closes it, or to the end.
std::size_t balanced(std::string_view text) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at + 1;
  }
  return text.size();
}

/// "%s", "%1$s", "%(name)s", "%@", "%{name}" of printf and its heirs.
std::size_t percented(std::string_view text) {
  std::size_t at = 1;
  if (text.substr(at).starts_with('{')) {
    const std::size_t size = braced(text.substr(at));
    return size == 0 ? 0 : size + 1;
  }
  if (text.substr(at).starts_with('(')) {
    const std::size_t size = name_size(text, at + 1);
    at += size + 1;
    if (size == 0 || !text.substr(at).starts_with(')')) return 0;
    ++at;
  } else {
    const std::size_t digits =
        std::min(text.find_first_not_of("0123456789", at), text.size()) - at;
    if (digits > 0 && text.substr(at + digits).starts_with('$'))
      at += digits + 1;
  }
  if (at >= text.size() || !std::string_view("sdifu@").contains(text[at]))
    return 0;
  return at + 1;
}

/// "${name}", "$NAME".
std::size_t dollared(std::string_view text) {
  if (text.substr(1).starts_with('{')) {
    const std::size_t size = braced(text.substr(1));
    return size == 0 ? 0 : size + 1;
  }
  std::size_t end = 1;
  bool has_line = false;
  for (; end < text.size() &&
         ((text[end] >= 'A' && text[end] <= 'Z') || text[end] == '_');
       ++end)
    has_line = has_line || text[end] == '_';
  return has_line && end > 3 ? end : 0;
}

/// A placeholder: how long it is, and how much of the text belongs to it.
struct Found {
  std::size_t size = 0;
  std::size_t reach = 1;
};

Found placeholder_at(std::string_view text) {
  std::size_t size = 0;
  if (text.front() == '{') {
    size = branched(text);
    if (size > 0) return {size, balanced(text)};
    size = braced(text);
  } else {
    size = text.front() == '%' ? percented(text) : dollared(text);
  }
  return {size, std::max<std::size_t>(size, 1)};
}

/// "5 % des", "100%ig": the percent sign of a figure, or of a word.
bool is_of_prose(std::string_view text, std::size_t begin, std::size_t end) {
  if (text[begin] != '%') return false;
  const std::size_t before = text.find_last_not_of(' ', begin - 1);
  if (begin > 0 && before != std::string_view::npos &&
      is_digit(static_cast<unsigned char>(text[before])))
    return true;
  return end < text.size() &&
         is_letter(code_point_at(text, static_cast<std::uint32_t>(end)).value);
}

std::vector<Span> placeholders(std::string_view text) {
  std::vector<Span> found;
  // Most texts hold none of these; to look for one at a time is quick.
  if (!text.contains('{') && !text.contains('%') && !text.contains('$'))
    return found;
  for (std::size_t at = text.find_first_of("{%$"); at != std::string_view::npos;
       at = text.find_first_of("{%$", at)) {
    const auto [size, reach] = placeholder_at(text.substr(at));
    if (size > 0 && !is_of_prose(text, at, at + size)) {
      const auto begin = static_cast<std::uint32_t>(at);
      found.push_back({begin, begin + static_cast<std::uint32_t>(size)});
    }
    at += reach;
  }
  return found;
}

/// The spans of `here` whose text `there` lacks, a twin for a twin.
std::vector<Span> missing(const Side& here, const std::vector<Span>& in_here,
                          const Side& there, std::vector<Span> in_there) {
  std::vector<Span> left;
  for (const Span span : in_here) {
    const auto twin = std::ranges::find_if(
        in_there, [&](Span other) { return there[other] == here[span]; });
    if (twin == in_there.end())
      left.push_back(span);
    else
      in_there.erase(twin);
  }
  return left;
}

void report_changed(const Pair& pair, Span lost, Span gained, Report& report) {
  report.add(pair,
             {.source = lost,
              .target = gained,
              .message = fmt::format("The placeholder “{}” became “{}”.",
                                     pair.source[lost], pair.target[gained])});
}

void check(const Pair& pair, const DocumentStatistics&, Report& report) {
  const std::vector<Span> there = placeholders(pair.source.text);
  const std::vector<Span> here = placeholders(pair.target.text);
  if (there.empty() && here.empty()) return;
  const std::vector<Span> lost = missing(pair.source, there, pair.target, here);
  const std::vector<Span> gained =
      missing(pair.target, here, pair.source, there);
  const std::size_t both = std::min(lost.size(), gained.size());
  for (std::size_t i = 0; i < both; ++i)
    report_changed(pair, lost[i], gained[i], report);
  const auto end = static_cast<std::uint32_t>(pair.target.text.size());
  for (std::size_t i = both; i < lost.size(); ++i) {
    report.add(pair, {.source = lost[i],
                      .target = Span{end, end},
                      .message = fmt::format("The placeholder “{}” is missing.",
                                             pair.source[lost[i]])});
  }
  for (std::size_t i = both; i < gained.size(); ++i) {
    report.add(pair,
               {.target = gained[i],
                .message = fmt::format(
                    "The placeholder “{}” is not in the source, or stands "
                    "there less often.",
                    pair.target[gained[i]])});
  }
}

}  // namespace

Rule rule() {
  return {
      .about = {.code = "FMT003",
                .name = "placeholder-lost",
                .title = "Placeholder changed or lost",
                .what =
                    "A placeholder of the source, {name} or %s, is missing, "
                    "doubled or renamed in the target.",
                .why = "The program shows the wrong value, or stops.",
                .cure = "Copy the placeholder from the source.",
                .its = "markup",
                .mqm = "design/markup",
                .severity = Severity::error,
                .reads = Reads::structure,
                .yields_to = {{"block-added"}, {"block-omitted"}},
                .despite = {"wrong-document-language"},
                .bad = {{"Hallo [[{name}]], guten Tag.",
                         "Hello [[{Name}]], good day."},
                        {"Noch [[%d]] Dateien.", "A few more files.[[]]"}},
                .good = {{"Hallo {name}.", "Hello {name}."},
                         {"Es sind 5 % des Preises.",
                          "That is 5 % of the price."}}},
      .check = check};
}

}  // namespace interlint::rules::placeholder_lost
