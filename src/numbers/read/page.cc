#include "numbers/read/page.h"

namespace interlint {

Item item_of(const Scan& scan, std::size_t first, std::size_t end,
             Quality quality, const Value& value, float heavy) {
  const Span span = scan.span(first, end);
  Item item{.first = first, .end = end};
  item.quantity.span = span;
  item.quantity.number = span;
  item.quantity.quality = quality;
  item.quantity.value = value;
  item.quantity.weight = heavy;
  return item;
}

void Page::add(Item item) {
  scan.claim(item.first, item.end);
  items.push_back(std::move(item));
}

void Page::add_beside(Item item) {
  items.push_back(std::move(item));
}
}  // namespace interlint
