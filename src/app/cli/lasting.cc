#include "app/cli/lasting.h"

#include <utility>

namespace interlint {

const Session& lasting(Session session) {
  // The pointer stays reachable to the end: no leak in the eyes of a sanitizer.
  static const Session* const kept = new Session(std::move(session));
  return *kept;
}

}  // namespace interlint
