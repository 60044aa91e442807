#pragma once

#include <gumbo.h>

#include <memory>
#include <string_view>

namespace interlint {

/// A parsed HTML text, as deep as it may be.  The text must outlive it.
class Tree {
 public:
  explicit Tree(std::string_view html);
  Tree(Tree&&) noexcept;
  Tree& operator=(Tree&&) noexcept;
  ~Tree();

  const GumboNode& root() const;

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
  const GumboOutput* output_ = nullptr;
};

/// The value of an attribute, empty if the element has none.
std::string_view attribute(const GumboNode& element, const char* name);

/// The children of an element; none of a text.
const GumboVector& children(const GumboNode& node);

}  // namespace interlint
