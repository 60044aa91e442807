#pragma once

#include <span>
#include <string_view>

namespace interlint {

/// The 27 issue types of ITS 2.0, Localization Quality Issue.
std::span<const std::string_view> its_types();

/// The paths of MQM-Core that rules may use, and "none" for notices.
/// "fluency" is MQM's mnemonic for linguistic conventions, "design" for design
/// and markup.
std::span<const std::string_view> mqm_paths();

}  // namespace interlint
