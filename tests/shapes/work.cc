// Is not instrumented: it is what the instruments call.
#include "work.h"

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstddef>

namespace {

/// One thread does the work, so that no count is lost without a lock.
class Count {
 public:
  void add(std::uint64_t more) {
    count_.store(value() + more, std::memory_order_relaxed);
  }
  void raise_to(std::uint64_t least) {
    if (least > value()) count_.store(least, std::memory_order_relaxed);
  }
  void set(std::uint64_t count) {
    count_.store(count, std::memory_order_relaxed);
  }
  std::uint64_t value() const { return count_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> count_ = 0;
};

constinit Count steps;
constinit Count allocated;
constinit Count peak;

void count_bytes(std::size_t bytes) {
  steps.add(1 + bytes / 16);
}

void* counted(void* block) {
  allocated.add(malloc_usable_size(block));
  peak.raise_to(allocated.value());
  return block;
}

void uncount(void* block) {
  allocated.set(allocated.value() - malloc_usable_size(block));
}

}  // namespace

namespace interlint {

Work work_so_far() {
  return {.steps = steps.value(),
          .peak = peak.value(),
          .allocated = allocated.value()};
}

void reset_peak() {
  peak.set(allocated.value());
}

}  // namespace interlint

// What the compiler puts into every basic block (-fsanitize-coverage=trace-pc),
// and what the C library lets a program put in place of its own: all libraries
// of the program call these.
extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);

void __sanitizer_cov_trace_pc() {
  steps.add(1);
}

void* malloc(std::size_t size) {
  return counted(__libc_malloc(size));
}

void* calloc(std::size_t count, std::size_t size) {
  return counted(__libc_calloc(count, size));
}

void* realloc(void* block, std::size_t size) {
  uncount(block);
  return counted(__libc_realloc(block, size));
}

void* memalign(std::size_t alignment, std::size_t size) {
  return counted(__libc_memalign(alignment, size));
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return memalign(alignment, size);
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
  *block = memalign(alignment, size);
  return *block == nullptr ? ENOMEM : 0;
}

void free(void* block) {
  uncount(block);
  __libc_free(block);
}

int memcmp(const void* one, const void* other, std::size_t size) {
  const auto* a = static_cast<const unsigned char*>(one);
  const auto* b = static_cast<const unsigned char*>(other);
  std::size_t i = 0;
  while (i < size && a[i] == b[i]) ++i;
  count_bytes(i);
  return i == size ? 0 : a[i] - b[i];
}

void* memchr(const void* text, int wanted, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(text);
  std::size_t i = 0;
  while (i < size && bytes[i] != static_cast<unsigned char>(wanted)) ++i;
  count_bytes(i);
  return i == size ? nullptr : const_cast<unsigned char*>(bytes + i);
}

void* memcpy(void* to, const void* from, std::size_t size) {
  auto* target = static_cast<unsigned char*>(to);
  const auto* source = static_cast<const unsigned char*>(from);
  for (std::size_t i = 0; i < size; ++i) target[i] = source[i];
  count_bytes(size);
  return to;
}

void* memmove(void* to, const void* from, std::size_t size) {
  if (to <= from) return memcpy(to, from, size);
  auto* target = static_cast<unsigned char*>(to);
  const auto* source = static_cast<const unsigned char*>(from);
  for (std::size_t i = size; i > 0; --i) target[i - 1] = source[i - 1];
  count_bytes(size);
  return to;
}

void* memset(void* to, int value, std::size_t size) {
  auto* target = static_cast<unsigned char*>(to);
  for (std::size_t i = 0; i < size; ++i)
    target[i] = static_cast<unsigned char>(value);
  count_bytes(size);
  return to;
}

}  // extern "C"
