#include "report/fingerprint.h"

#include <array>
#include <optional>
#include <unordered_map>

#include "model/language.h"
#include "report/sha256.h"
#include "text/fold.h"

namespace interlint {
namespace {

constexpr std::size_t shown_digits = 32;
constexpr std::string_view nul("\0", 1);

/// The first six fields, made ready and fed to the sum.
struct Begun {
  Sha256 sum;

  void add(std::string_view field) {
    sum.add(field);
    sum.add(nul);
  }

  std::string end(std::uint32_t earlier) const {
    Sha256 whole = sum;
    whole.add(std::to_string(earlier));
    return hexadecimal(whole.digest()).substr(0, shown_digits);
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

/// The texts of one unit, made ready once for all its findings.
struct UnitTexts {
  std::optional<std::uint32_t> unit;
  std::string source;
  std::string target;

  void turn_to(std::uint32_t next, const Bitext& bitext) {
    if (unit == next) return;
    unit = next;
    const Link& link = bitext.links[next];
    source =
        squeezed(joined(bitext.source, bitext.source_segments, link.source));
    target =
        squeezed(joined(bitext.target, bitext.target_segments, link.target));
  }
};

std::string_view in(const Document& document, std::optional<Span> span) {
  return span ? span->in(document.text) : std::string_view{};
}

/// What the finding points at: in the target, or else in the source.
std::string place_of(const Finding& finding, const Bitext& bitext) {
  const std::string target = squeezed(in(bitext.target, finding.target));
  return target.empty() ? squeezed(in(bitext.source, finding.source)) : target;
}

}  // namespace

std::string fingerprint(const FingerprintFields& fields) {
  Begun begun;
  begun.add(fields.code);
  begun.add(Language{std::string(fields.source_language)}.primary());
  begun.add(Language{std::string(fields.target_language)}.primary());
  begun.add(squeezed(fields.source));
  begun.add(squeezed(fields.target));
  begun.add(squeezed(fields.place));
  return begun.end(fields.earlier);
}

std::vector<std::string> fingerprints(const Checked& checked) {
  std::vector<std::string> all;
  if (!checked.bitext) return all;
  const Bitext& bitext = *checked.bitext;
  all.reserve(checked.findings.size());
  std::unordered_map<std::string, std::uint32_t> seen;
  UnitTexts texts;
  for (const Finding& finding : checked.findings) {
    if (finding.unit) texts.turn_to(*finding.unit, bitext);
    Begun begun;
    begun.add(finding.code);
    begun.add(bitext.source.language.primary());
    begun.add(bitext.target.language.primary());
    begun.add(finding.unit ? std::string_view(texts.source) : "");
    begun.add(finding.unit ? std::string_view(texts.target) : "");
    begun.add(place_of(finding, bitext));
    std::string first = begun.end(0);
    const std::uint32_t earlier = seen[first]++;
    all.push_back(earlier == 0 ? std::move(first) : begun.end(earlier));
  }
  return all;
}

}  // namespace interlint
