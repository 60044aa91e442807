#include "check/check.h"
#include "fuzz/sound.h"
#include "read/read.h"

namespace interlint {
namespace {

/// All rules but those that spell: reading Hunspell's dictionaries is not
/// what is tested here, and takes a second under the sanitizers.
Settings all_settings() {
  Settings settings;
  for (const Rule& rule : all_rules())
    if (!rule.about.code.starts_with("SPL")) settings.rules.push_back(&rule);
  return settings;
}

Document document(std::string_view bytes, std::string_view tag) {
  Document made = document_from("a", std::string(bytes), Format::markdown);
  made.language.tag = tag;
  return made;
}

void require_within(const std::optional<Span>& span, const Document& there) {
  if (!span) return;
  require_that(span->begin <= span->end && span->end <= there.text.size());
  require_that(is_valid_utf8(span->in(there.text)));
}

}  // namespace
}  // namespace interlint

/// Source and target, parted by the first line of "====".
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  static const Resources known = std::move(
      resources({.dictionaries = SOURCE_DIR "/dictionaries"}, "de", "en")
          .value());
  static const Settings settings = all_settings();
  const std::string_view both = text_of(bytes, size);
  const std::size_t border = std::min(both.find("====\n"), both.size());
  const std::string_view target =
      both.substr(std::min(border + 5, both.size()));
  const Checked checked = check(bitext(document(both.substr(0, border), "de"),
                                       document(target, "en"), known),
                                known, settings);
  for (const Finding& finding : checked.findings) {
    require_within(finding.source, checked.bitext->source);
    require_within(finding.target, checked.bitext->target);
    require_that(is_valid_utf8(finding.message));
  }
  return 0;
}
