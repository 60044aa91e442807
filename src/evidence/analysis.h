#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace interlint {

/// What has been worked out of a pair or a side, by the analysis that did it.
/// One thread at a time asks about a pair.  A copy begins with nothing: what it
/// is of may become another.
class Results {
 public:
  Results() = default;
  Results(const Results&) {}
  Results& operator=(const Results&) {
    clear();
    return *this;
  }
  ~Results() = default;

  /// The result that is kept under `key`, made if there is none yet.
  template <typename Result, typename Make>
  const Result& get(const void* key, Make make) const {
    for (const Kept& kept : all_)
      if (kept.key == key) return *static_cast<const Result*>(kept.value.get());
    auto made = std::make_shared<const Result>(make());
    const Result& result = *made;
    all_.push_back({key, std::move(made)});
    return result;
  }

  void clear() const { all_.clear(); }

 private:
  struct Kept {
    const void* key = nullptr;
    std::shared_ptr<const void> value;
  };
  mutable std::vector<Kept> all_;
};

/// A function of a pair or a side that is worked out once for all rules that
/// ask: `denial(pair)`.  Its result lives as long as those of the pair.
template <typename Of, typename Result>
class Analysis {
 public:
  constexpr explicit Analysis(Result (*work)(const Of&)) : work_(work) {}
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;
  ~Analysis() = default;

  const Result& operator()(const Of& of) const {
    return of.results.template get<Result>(this, [&] { return work_(of); });
  }

 private:
  Result (*work_)(const Of&);
};

}  // namespace interlint
