#include "report/fingerprint.h"

#include <optional>
#include <span>
#include <unordered_map>

#include "model/language.h"
#include "report/sha256.h"
#include "text/fold.h"

namespace interlint {
namespace {

constexpr std::size_t kept_bytes = 16;
constexpr std::string_view nul("\0", 1);

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

/// Fields, made ready and fed to the sum.
struct Begun {
  Sha256 sum;

  void add(std::string_view field) {
    sum.add(field);
    sum.add(nul);
  }

  [[nodiscard]] std::string end(std::uint32_t earlier) const {
    Sha256 whole = sum;
    whole.add(std::to_string(earlier));
    const Sha256::Digest digest = whole.digest();
    return hexadecimal(std::span(digest).first<kept_bytes>());
  }
};

std::string joined(const Document& document,
                   const std::vector<Segment>& segments, Range range) {
  std::string text;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin) text += ' ';
    text += segments[i].span.in(document.text);
  }
  return text;
}

/// The sums over code, languages and texts of one unit, each made once: a long
/// line may have very many findings of few rules.
class UnitSums {
 public:
  explicit UnitSums(const Bitext& bitext) : bitext_(bitext) {}

  const Begun& begun(const Finding& finding) {
    if (!turned_ || unit_ != finding.unit) turn_to(finding.unit);
    const auto [sum, is_new] = sums_.try_emplace(finding.code);
    if (is_new) {
      sum->second.add(finding.code);
      sum->second.add(bitext_.source.language.primary());
      sum->second.add(bitext_.target.language.primary());
      sum->second.add(source_);
      sum->second.add(target_);
    }
    return sum->second;
  }

 private:
  void turn_to(std::optional<std::uint32_t> unit) {
    turned_ = true;
    unit_ = unit;
    sums_.clear();
    source_.clear();
    target_.clear();
    if (!unit) return;
    const Link& link = bitext_.links[*unit];
    source_ =
        ready(joined(bitext_.source, bitext_.source_segments, link.source));
    target_ =
        ready(joined(bitext_.target, bitext_.target_segments, link.target));
  }

  const Bitext& bitext_;
  bool turned_ = false;
  std::optional<std::uint32_t> unit_;
  std::string source_;
  std::string target_;
  std::unordered_map<std::string_view, Begun> sums_;
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
  Begun begun;
  begun.add(fields.code);
  begun.add(primary(fields.source_language));
  begun.add(primary(fields.target_language));
  begun.add(ready(fields.source));
  begun.add(ready(fields.target));
  begun.add(ready(fields.place));
  return begun.end(fields.earlier);
}

std::vector<std::string> fingerprints(const Checked& checked) {
  std::vector<std::string> all;
  if (!checked.bitext) return all;
  const Bitext& bitext = *checked.bitext;
  all.reserve(checked.findings.size());
  std::unordered_map<std::string, std::uint32_t> seen;
  UnitSums sums(bitext);
  for (const Finding& finding : checked.findings) {
    Begun begun = sums.begun(finding);
    begun.add(place_of(finding, bitext));
    std::string first = begun.end(0);
    const std::uint32_t earlier = seen[first]++;
    all.push_back(earlier == 0 ? std::move(first) : begun.end(earlier));
  }
  return all;
}

}  // namespace interlint
