#include "formats/contents.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

namespace interlint {
namespace {

namespace fs = std::filesystem;

Problem problem(const std::string& path, std::string message) {
  return {
      .kind = Problem::Kind::io, .path = path, .message = std::move(message)};
}

Problem too_large(const std::string& path, std::uint64_t limit) {
  return {.kind = Problem::Kind::limit,
          .path = path,
          .message = fmt::format(
              "the file is larger than {} bytes; split it, or raise the limit.",
              limit)};
}

std::expected<std::string, Problem> all_of(std::istream& in,
                                           const std::string& path,
                                           std::uint64_t limit) {
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
    bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > limit) return std::unexpected(too_large(path, limit));
  }
  if (in.bad())
    return std::unexpected(problem(path, "reading broke off half-way."));
  return bytes;
}

Problem not_opened(const std::string& path, int error) {
  if (error == EACCES || error == EPERM)
    return problem(path, "you have no permission to read the file.");
  return problem(path, fmt::format("the file could not be opened: {}.",
                                   std::generic_category().message(error)));
}

}  // namespace

std::expected<std::string, Problem> contents_of(const std::string& path,
                                                std::uint64_t limit) {
  if (path == "-") return all_of(std::cin, path, limit);
  std::error_code failure;
  const fs::file_status status = fs::status(path, failure);
  if (status.type() == fs::file_type::not_found)
    return std::unexpected(problem(path, "there is no such file."));
  if (status.type() == fs::file_type::directory)
    return std::unexpected(
        problem(path, "this is a folder; name a file in it."));
  if (failure) return std::unexpected(not_opened(path, failure.value()));
  if (fs::is_regular_file(status)) {
    const std::uintmax_t size = fs::file_size(path, failure);
    if (!failure && size > limit)
      return std::unexpected(too_large(path, limit));
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::unexpected(not_opened(path, errno));
  return all_of(file, path, limit);
}

}  // namespace interlint
