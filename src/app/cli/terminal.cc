#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
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
  const bool able = stdout_is_terminal() && environment("TERM") != "dumb";
  return able ? Colour::always : Colour::never;
}

bool stdout_is_terminal() {
  return ::isatty(STDOUT_FILENO) == 1;
}

std::uint32_t width_of_stdout() {
  constexpr std::uint32_t usual = 100;
  const std::string_view given = environment("COLUMNS");
  std::uint32_t width = 0;
  const auto read =
      std::from_chars(given.data(), given.data() + given.size(), width);
  if (read.ec == std::errc() && width > 0) return width;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return usual;
}

bool printed_whole() {
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

}  // namespace interlint
