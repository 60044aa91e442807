#include "numbers/read/page.h"
#include "numbers/read/weights.h"

namespace interlint {
namespace {

/// a:bb or a:bb:cc, a time or a score.
struct Colons {
  std::size_t end = 0;
  int a = 0;
  int b = 0;
  int seconds = -1;
  bool time_like = false;
};

bool touches_more(const Scan& scan, std::size_t i) {
  return i < scan.size() &&
         (scan.is_mark(i, U':') || scan.is_mark(i, U'.') ||
          scan.is_mark(i, U',')) &&
         scan.is(i + 1, TokenForm::digits);
}

std::optional<Colons> colons_at(const Scan& scan, std::size_t i) {
  if (!scan.is_digits(i, 1, 3) || !scan.is_mark(i + 1, U':') ||
      !scan.is_digits(i + 2, 1, 3))
    return std::nullopt;
  const bool goes_before =
      i > 1 && scan.is(i - 2, TokenForm::digits) &&
      (scan.is_mark(i - 1, U':') || scan.is_mark(i - 1, U'.') ||
       scan.is_mark(i - 1, U','));
  if (goes_before) return std::nullopt;
  Colons found{.end = i + 3, .a = scan.small(i), .b = scan.small(i + 2)};
  if (scan.is_mark(i + 3, U':') && scan.is_digits(i + 4, 2, 2)) {
    found.seconds = scan.small(i + 4);
    found.end = i + 5;
  }
  if (touches_more(scan, found.end)) return std::nullopt;
  found.time_like = scan.is_digits(i + 2, 2, 2) && found.a < 25 && found.b < 60;
  return found;
}

void add_colons(Page& page, std::size_t i, const Colons& found) {
  if (found.time_like) {
    Item item = item_of(page.scan, i, found.end, Quality::clock,
                        whole(found.a * 60 + found.b), weight::digits);
    item.quantity.parts = {static_cast<std::int16_t>(found.a),
                           static_cast<std::int16_t>(found.b),
                           static_cast<std::int16_t>(found.seconds)};
    page.add(std::move(item));
    return;
  }
  page.add(item_of(page.scan, i, i + 1, Quality::amount, whole(found.a),
                   weight::digits));
  page.add(item_of(page.scan, i + 2, i + 3, Quality::amount, whole(found.b),
                   weight::digits));
}

}  // namespace

void read_clocks(Page& page) {
  if (!page.scan.has_digits()) return;
  for (std::size_t i = 0; i < page.scan.size(); ++i) {
    if (!page.scan.is(i, TokenForm::digits)) continue;
    const auto found = colons_at(page.scan, i);
    if (!found || !page.scan.is_free(i, found->end)) continue;
    add_colons(page, i, *found);
    i = found->end - 1;
  }
}

}  // namespace interlint
