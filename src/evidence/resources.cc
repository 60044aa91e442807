#include "evidence/resources.h"

namespace interlint {

Lease Resources::lease() const {
  const auto for_each_part = [&](auto act) {
    act(*target->vocabulary);
    if (source != nullptr) act(*source->vocabulary);
    if (lexicon != nullptr) act(*lexicon);
  };
  const auto is_full = [&] {
    bool full = false;
    for_each_part([&](const auto& part) { full |= part.is_full(); });
    return full;
  };
  return leases->lease(
      is_full, [&] { for_each_part([](const auto& part) { part.forget(); }); });
}

}  // namespace interlint
