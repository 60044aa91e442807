#include <exception>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"

namespace {

using namespace interlint;

int run_request(const std::vector<std::string>& words) {
  const auto wanted = request(words);
  if (!wanted) return fail(wanted.error());
  const int status = std::visit(
      [&](const auto& command) { return run(wanted->common, command); },
      wanted->command);
  if (!printed_whole()) return fail("cannot write to standard output");
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run_request({argv + 1, argv + argc});
  } catch (const Failure& failure) {
    return fail(failure.problem());
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
