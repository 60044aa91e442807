#include "app/terminal.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace interlint {
namespace {

std::string_view environment(const char* name) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing here sets the environment
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

void say(std::string_view text) {
  std::string line = "interlint: ";
  line += text;
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void say_verbose(const Common& common, std::string_view text) {
  if (common.loudness == Loudness::verbose) say(text);
}

int fail(const Problem& problem) {
  return fail(shown(problem));
}

int fail(std::string_view sentence) {
  std::fflush(stdout);
  say(sentence);
  return 2;
}

Colour colour_of_stdout(ColorWhen when) {
  if (when != ColorWhen::automatic)
    return when == ColorWhen::always ? Colour::always : Colour::never;
  if (!environment("NO_COLOR").empty()) return Colour::never;
  const std::string_view force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return Colour::always;
  const bool able =
      ::isatty(STDOUT_FILENO) == 1 && environment("TERM") != "dumb";
  return able ? Colour::always : Colour::never;
}

bool printed_whole() {
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

}  // namespace interlint
