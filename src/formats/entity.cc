#include "formats/entity.h"

#include "formats/tree.h"

namespace interlint {

std::string entity(std::string_view reference) {
  const Tree tree(reference);
  const GumboNode* node = &tree.root();
  while (node->type == GUMBO_NODE_ELEMENT) {
    const GumboVector& below = children(*node);
    if (below.length == 0) return std::string(reference);
    node = static_cast<const GumboNode*>(below.data[below.length - 1]);
  }
  return node->v.text.text;
}

}  // namespace interlint
