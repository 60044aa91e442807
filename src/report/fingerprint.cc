#include "report/fingerprint.h"

#include <fmt/format.h>

#include <optional>
#include <unordered_map>

#include "model/language.h"
#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

/// A letter of the Latin-1 block, or one of the dashes, quotes and dots from
/// U+2010 to U+2027: in NFC and no white space, whatever stands beside.
std::size_t plain_letter_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xC3 && byte(1) >= 0x80 && byte(1) < 0xC0) return 2;
  const bool is_punctuation =
      byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA7;
  return is_punctuation ? 3 : 0;
}

/// Is `text` surely what squeezed() would make of it?  Saves the work for most
/// texts of Western Europe.
bool is_squeezed(std::string_view text) {
  bool after_blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' && after_blank) return false;
    after_blank = c == ' ';
    const bool is_plain = c >= ' ' && c < 0x7F;
    const std::size_t size = is_plain ? 1 : plain_letter_at(text, at);
    if (size == 0) return false;
    at += size;
  }
  return text.empty() || !after_blank;
}

std::string ready(std::string_view text) {
  return is_squeezed(text) ? std::string(text) : squeezed(text);
}

/// A text that many findings share, by its hash: a line may have very many.
std::string hashed(std::string_view text) {
  return long_hash_of(ready(text));
}

/// The fields but for the last, ready and with the texts hashed.
std::string begun(std::string_view code, std::string_view source_language,
                  std::string_view target_language, std::string_view source,
                  std::string_view target, std::string_view place) {
  using namespace std::string_view_literals;
  return fmt::format("{}\0{}\0{}\0{}\0{}\0{}\0"sv, code, source_language,
                     target_language, source, target, place);
}

std::string ended(const std::string& begun, std::uint32_t earlier) {
  return long_hash_of(begun + std::to_string(earlier));
}

std::string joined(const Document& document,
                   const std::vector<Segment>& segments, Range range) {
  std::string text;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin) text += ' ';
    text += segments[i].span.in(document.text);
  }
  return text;
}

/// The hashes of the texts of one unit, made once for all its findings.
class UnitHashes {
 public:
  explicit UnitHashes(const Bitext& bitext) : bitext_(bitext) {}

  void turn_to(std::optional<std::uint32_t> unit) {
    if (turned_ && unit_ == unit) return;
    turned_ = true;
    unit_ = unit;
    const Link link = unit ? bitext_.links[*unit] : Link{};
    source =
        hashed(joined(bitext_.source, bitext_.source_segments, link.source));
    target =
        hashed(joined(bitext_.target, bitext_.target_segments, link.target));
  }

  std::string source;
  std::string target;

 private:
  const Bitext& bitext_;
  bool turned_ = false;
  std::optional<std::uint32_t> unit_;
};

std::string_view in(const Document& document, std::optional<Span> span) {
  return span ? span->in(document.text) : std::string_view{};
}

/// What the finding points at: in the target, or else in the source.
std::string place_of(const Finding& finding, const Bitext& bitext) {
  const std::string target = ready(in(bitext.target, finding.target));
  return target.empty() ? ready(in(bitext.source, finding.source)) : target;
}

}  // namespace

std::string fingerprint(const FingerprintFields& fields) {
  return ended(begun(fields.code, primary(fields.source_language),
                     primary(fields.target_language), hashed(fields.source),
                     hashed(fields.target), ready(fields.place)),
               fields.earlier);
}

std::vector<std::string> fingerprints(const Checked& checked) {
  std::vector<std::string> all;
  if (!checked.bitext) return all;
  const Bitext& bitext = *checked.bitext;
  all.reserve(checked.findings.size());
  std::unordered_map<std::string, std::uint32_t> seen;
  UnitHashes unit(bitext);
  for (const Finding& finding : checked.findings) {
    unit.turn_to(finding.unit);
    const std::string fields =
        begun(finding.code, bitext.source.language.primary(),
              bitext.target.language.primary(), unit.source, unit.target,
              place_of(finding, bitext));
    std::string first = ended(fields, 0);
    const std::uint32_t earlier = seen[first]++;
    all.push_back(earlier == 0 ? std::move(first) : ended(fields, earlier));
  }
  return all;
}

}  // namespace interlint
