#include "translations/pack.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "translations/pack_layout.h"

namespace interlint {
namespace {

Problem damaged(const std::string& path, std::string message) {
  return {.kind = Problem::Kind::format,
          .path = path,
          .message = std::move(message)};
}

template <typename T>
T read_at(const char* bytes, std::size_t offset) {
  T value;
  std::memcpy(&value, bytes + offset, sizeof value);
  return value;
}

PackTable table_at(const char* bytes, std::uint64_t i) {
  return read_at<PackTable>(bytes, sizeof(PackHeader) + i * sizeof(PackTable));
}

std::string_view name_in(const PackTable& table) {
  return {table.name.data(), ::strnlen(table.name.data(), table.name.size())};
}

/// Do `count` things of `size` bytes lie inside the file, aligned?
bool fits(std::uint64_t offset, std::uint64_t count, std::size_t size,
          std::size_t file) {
  return offset % 8 == 0 && offset <= file && count <= (file - offset) / size;
}

bool is_sound(const PackTable& table, std::size_t file) {
  return (table.slot_count == 0 || std::has_single_bit(table.slot_count)) &&
         fits(table.slots, table.slot_count, sizeof(Associations::Slot),
              file) &&
         fits(table.postings, table.posting_count, sizeof(Association), file);
}

bool is_sound(const char* bytes, std::size_t size) {
  if (size < sizeof(PackHeader)) return false;
  const auto header = read_at<PackHeader>(bytes, 0);
  if (header.magic != pack_magic || header.order != pack_order ||
      header.size != size || header.description > size ||
      header.tables > (size - sizeof(PackHeader)) / sizeof(PackTable))
    return false;
  for (std::uint64_t i = 0; i < header.tables; ++i)
    if (!is_sound(table_at(bytes, i), size)) return false;
  return true;
}

}  // namespace

const Associations::Slot* Associations::slot_of(std::uint64_t hash) const {
  if (slots_.empty()) return nullptr;
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  // A damaged table could be full: the walk ends where it began.
  for (std::size_t step = 0; step < slots_.size(); ++step) {
    const Slot& slot = slots_[at];
    if (slot.key == hash && hash != 0) return &slot;
    if (slot.key == 0) return nullptr;
    at = (at + 1) & mask;
  }
  return nullptr;
}

std::span<const Association> Associations::find(std::uint64_t hash) const {
  const Slot* slot = slot_of(hash);
  if (slot == nullptr || slot->begin > postings_.size() ||
      slot->count > postings_.size() - slot->begin)
    return {};
  return postings_.subspan(slot->begin, slot->count);
}

std::size_t Associations::words() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      slots_, [](const Slot& slot) { return slot.key != 0; }));
}

bool AssociationTables::knows(std::uint64_t hash) const {
  return std::ranges::any_of(
      tables_, [&](const Associations& table) { return table.knows(hash); });
}

Pack::Pack(std::string path, const char* bytes, std::size_t size)
    : path_(std::move(path)), bytes_(bytes), size_(size) {}

Pack::Pack(Pack&& other) noexcept
    : path_(std::move(other.path_)),
      own_(std::move(other.own_)),
      bytes_(std::exchange(other.bytes_, nullptr)),
      size_(std::exchange(other.size_, 0)) {}

Pack::~Pack() {
  if (bytes_ != nullptr && own_ == nullptr)
    ::munmap(const_cast<char*>(bytes_), size_);
}

std::expected<Pack, Problem> Pack::sound(Pack pack) {
  if (is_sound(pack.bytes_, pack.size_)) return pack;
  return std::unexpected(
      damaged(pack.path_,
              "this lexicon is damaged or of another version; "
              "make it again with interlint lexicon"));
}

std::expected<Pack, Problem> Pack::of(std::string bytes) {
  auto own = std::make_unique<std::string>(std::move(bytes));
  Pack pack("", own->data(), own->size());
  pack.own_ = std::move(own);
  return sound(std::move(pack));
}

std::expected<Pack, Problem> Pack::open(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status{};
  if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
    if (descriptor >= 0) ::close(descriptor);
    return std::unexpected(
        Problem{.path = file.string(), .message = "cannot read this lexicon"});
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  void* mapped =
      size == 0 ? MAP_FAILED
                : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  ::close(descriptor);
  if (mapped == MAP_FAILED)
    return std::unexpected(damaged(file.string(), "this is no lexicon"));
  return sound(Pack(file.string(), static_cast<const char*>(mapped), size));
}

std::vector<std::string> Pack::tables() const {
  std::vector<std::string> names;
  const auto header = read_at<PackHeader>(bytes_, 0);
  for (std::uint64_t i = 0; i < header.tables; ++i) {
    const PackTable table = table_at(bytes_, i);
    names.emplace_back(name_in(table));
  }
  return names;
}

Associations Pack::table(std::string_view name) const {
  const auto header = read_at<PackHeader>(bytes_, 0);
  for (std::uint64_t i = 0; i < header.tables; ++i) {
    const PackTable table = table_at(bytes_, i);
    if (name_in(table) != name) continue;
    return {{reinterpret_cast<const Associations::Slot*>(bytes_ + table.slots),
             table.slot_count},
            {reinterpret_cast<const Association*>(bytes_ + table.postings),
             table.posting_count}};
  }
  return {};
}

std::string_view Pack::description() const {
  const auto header = read_at<PackHeader>(bytes_, 0);
  return {bytes_ + header.description, size_ - header.description};
}

}  // namespace interlint
