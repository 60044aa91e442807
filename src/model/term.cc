#include "model/term.h"

namespace interlint {

std::string_view name_of(TermStatus status) {
  switch (status) {
    case TermStatus::preferred: return "preferred";
    case TermStatus::admitted: return "admitted";
    case TermStatus::forbidden: return "forbidden";
    case TermStatus::verbatim: break;
  }
  return "do-not-translate";
}

}  // namespace interlint
