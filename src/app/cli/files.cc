#include "app/cli/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace interlint {
namespace {

constexpr std::size_t block = std::size_t{1} << 16;

}  // namespace

WholeFile::WholeFile(std::string path, std::string temporary, int descriptor)
    : path_(std::move(path)),
      temporary_(std::move(temporary)),
      descriptor_(descriptor) {}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      buffer_(std::move(other.buffer_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      error_(other.error_) {}

WholeFile::~WholeFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

Problem WholeFile::problem(int error) const {
  return {.path = path_,
          .message = fmt::format("cannot write this file: {}",
                                 std::generic_category().message(error))};
}

std::expected<WholeFile, Problem> WholeFile::create(std::string path) {
  std::string temporary = fmt::format("{}.{}.tmp", path, ::getpid());
  const int descriptor =
      ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  WholeFile file(std::move(path), std::move(temporary), descriptor);
  if (descriptor < 0) return std::unexpected(file.problem(errno));
  return file;
}

void WholeFile::write(std::string_view bytes) {
  buffer_ += bytes;
  if (buffer_.size() >= block) flush();
}

void WholeFile::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty() && error_ == 0) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written >= 0)
      rest.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      error_ = errno;
  }
  buffer_.clear();
}

std::expected<void, Problem> WholeFile::close() {
  flush();
  // A pipe or /dev/stdout cannot be synced, and need not be.
  if (error_ == 0 && ::fsync(descriptor_) != 0 && errno != EINVAL)
    error_ = errno;
  if (::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0)
    error_ = errno;
  if (error_ == 0 && ::rename(temporary_.c_str(), path_.c_str()) != 0)
    error_ = errno;
  if (error_ == 0) return {};
  ::unlink(temporary_.c_str());
  return std::unexpected(problem(error_));
}

}  // namespace interlint
