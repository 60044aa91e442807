#include "formats/tree.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace interlint {

/// Gumbo frees its tree by recursion, which a deep one would not survive; so
/// the tree lives in blocks of memory that go all at once.
struct Tree::Arena {
  static constexpr std::size_t largest_block = std::size_t{1} << 18;

  std::vector<std::unique_ptr<std::byte[]>> blocks;
  std::byte* next = nullptr;
  std::size_t left = 0;
  std::size_t block_size = 4096;

  void* allocate(std::size_t size) {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    size = (size + alignment - 1) / alignment * alignment;
    if (size > block_size / 4) {
      blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
      return blocks.back().get();
    }
    if (size > left) {
      blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(block_size));
      next = blocks.back().get();
      left = block_size;
      block_size = std::min(block_size * 2, largest_block);
    }
    std::byte* const given = next;
    next += size;
    left -= size;
    return given;
  }
};

Tree::Tree(std::string_view html) : arena_(std::make_unique<Arena>()) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* arena, std::size_t size) {
    return static_cast<Arena*>(arena)->allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  options.userdata = arena_.get();
  options.max_errors = 0;
  output_ = gumbo_parse_with_options(&options, html.data(), html.size());
}

Tree::Tree(Tree&&) noexcept = default;
Tree& Tree::operator=(Tree&&) noexcept = default;
Tree::~Tree() = default;

const GumboNode& Tree::root() const {
  return *output_->root;
}

std::string_view attribute(const GumboNode& element, const char* name) {
  if (element.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* const found =
      gumbo_get_attribute(&element.v.element.attributes, name);
  return found == nullptr ? std::string_view{} : found->value;
}

const GumboVector& children(const GumboNode& node) {
  static constexpr GumboVector none{nullptr, 0, 0};
  return node.type == GUMBO_NODE_ELEMENT ? node.v.element.children : none;
}

}  // namespace interlint
