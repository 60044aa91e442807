#include "rules/markup/change_notice.h"

namespace interlint {

Notice notice_of(const Change& change, std::string message) {
  Notice notice{.message = std::move(message), .confidence = 0.9F};
  if (change.lost) notice.source = change.lost->span;
  notice.target =
      change.gained ? std::optional(change.gained->span) : change.place;
  return notice;
}

}  // namespace interlint
