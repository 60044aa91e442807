#pragma once

#include <string>
#include <string_view>

namespace interlint {

/// `text` in small Latin letters without accents, by ICU's rules: "мулине" is
/// "muline", "ポトロ" is "potoro", "Étude" is "etude".
std::string romanised(std::string_view text);

}  // namespace interlint
