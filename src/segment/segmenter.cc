#include "segment/segmenter.h"

namespace interlint {

struct Segmenter::Vetoes {};

Segmenter::Segmenter(std::unique_ptr<const Vetoes> v) : vetoes_(std::move(v)) {}
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;
Segmenter::~Segmenter() = default;

std::expected<Segmenter, Problem> Segmenter::load(const std::filesystem::path&,
                                                  std::string_view) {
  return Segmenter(nullptr);
}

std::vector<Span> Segmenter::sentences(std::string_view text) const {
  return {{0, static_cast<std::uint32_t>(text.size())}};
}

std::vector<Segment> Segmenter::segments(const Document& d) const {
  std::vector<Segment> all;
  for (std::uint32_t i = 0; i < d.blocks.size(); ++i)
    all.push_back({d.blocks[i].span, i});
  return all;
}

}  // namespace interlint
