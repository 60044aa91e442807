#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "evidence/pair.h"

namespace interlint {

/// Something that is counted over a whole document before its pairs are judged,
/// without its type.
struct AnyStatistic {
  std::string_view name;  ///< "names": how `explain` calls it
  std::shared_ptr<const void> (*work_out)(const Article&) = nullptr;
};

/// The same with its type: a name and a function of the article.  A rule that
/// asks for one declares it (About::statistics).
template <typename Result>
struct Statistic : AnyStatistic {};

/// The statistic that `work_out` makes:
/// `inline constexpr auto habits = statistic<habits_of>("habits");`
template <auto work_out>
constexpr auto statistic(std::string_view name) {
  using Result = decltype(work_out(std::declval<const Article&>()));
  return Statistic<Result>{
      {name, [](const Article& article) -> std::shared_ptr<const void> {
         return std::make_shared<const Result>(work_out(article));
       }}};
}

/// What the check of one pair may know of the rest of its document: what was
/// counted over it, and the pairs close by.  Immutable, shared by all threads.
class DocumentStatistics {
 public:
  /// `article` must outlive it; `wanted` may hold one twice.
  DocumentStatistics(const Article& article,
                     const std::vector<const AnyStatistic*>& wanted);

  const Document& source() const { return article_.source(); }
  const Document& target() const { return article_.target(); }
  bool has_source() const { return article_.has_source(); }
  /// Did the aligner link the sentences, of one text then?  Lines that came as
  /// pairs need not be one.
  bool is_one_text() const { return article_.bitext->aligned; }
  const Bitext& bitext() const { return *article_.bitext; }

  /// May the lexicon be trusted in this document?
  bool lexicon_fits() const { return lexicon_fits_; }

  /// The pair and those at most `reach` away from it, in order.
  std::span<const Pair> near(const Pair& pair, std::uint32_t reach) const;

  /// Throws std::logic_error if it is not among the wanted.
  template <typename Result>
  const Result& operator[](const Statistic<Result>& wanted) const {
    return *static_cast<const Result*>(found(wanted));
  }

 private:
  const void* found(const AnyStatistic& wanted) const;

  const Article& article_;
  bool lexicon_fits_;
  std::vector<std::pair<std::string_view, std::shared_ptr<const void>>> known_;
};

}  // namespace interlint
