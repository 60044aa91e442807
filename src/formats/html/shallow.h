#pragma once

#include <string>
#include <string_view>

namespace interlint::formats::html {

/// `html` with every tag that would nest deeper than 512 elements blanked out,
/// so that all offsets stay.  (A parser looks through all open elements at
/// each new one, and takes its time for 100,000 <div>.)
std::string shallow(std::string_view html);

}  // namespace interlint::formats::html
