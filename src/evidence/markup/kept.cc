#include "evidence/markup/kept.h"

#include <algorithm>
#include <map>
#include <set>

#include "evidence/markup/marks.h"

namespace interlint {
namespace {

constexpr std::uint32_t nowhere = ~0U;

/// Which pair a place of a document is in.
class Map {
 public:
  Map(const Article& article, Side Pair::* side) {
    for (std::uint32_t i = 0; i < article.pairs.size(); ++i) {
      const Side& one = article.pairs[i].*side;
      if (!one.text.empty()) stretches_.push_back({place_of(one), i});
    }
  }

  std::uint32_t pair_at(Span span) const {
    const auto found = std::ranges::lower_bound(
        stretches_, span.begin, {},
        [](const Stretch& stretch) { return stretch.span.end; });
    if (found == stretches_.end() || found->span.begin > span.begin)
      return nowhere;
    return found->pair;
  }

 private:
  struct Stretch {
    Span span;
    std::uint32_t pair = 0;
  };
  std::vector<Stretch> stretches_;
};

/// A kept thing on its way to become a change.
struct Item {
  Kept kept;
  std::uint32_t pair = nowhere;
  bool is_odd = false;  ///< has no counterpart
};

std::vector<Item> items(const Article& article, Side Pair::* side,
                        std::vector<Kept> kept) {
  const Map map(article, side);
  std::vector<Item> all;
  for (Kept& one : kept) {
    const std::uint32_t pair = map.pair_at(one.span);
    all.push_back({std::move(one), pair});
  }
  return all;
}

/// How many of a key there are, in a pair or (nowhere) in the document.
using Tally = std::map<std::pair<std::string_view, std::uint32_t>, int>;

Tally tally(const std::vector<Item>& all) {
  Tally counts;
  for (const Item& item : all) {
    ++counts[{item.kept.key, nowhere}];
    if (item.pair != nowhere) ++counts[{item.kept.key, item.pair}];
  }
  return counts;
}

int surplus(const Tally& here, const Tally& there, const Item& item,
            std::uint32_t pair) {
  const auto count = [&](const Tally& counts) {
    const auto found = counts.find({item.kept.key, pair});
    return found == counts.end() ? 0 : found->second;
  };
  return count(here) - count(there);
}

/// How plainly an item is the one that lacks its counterpart.
enum class Proof : std::uint8_t {
  by_name,   ///< its pair lacks one, and the document one that is shown so
  by_pair,   ///< its pair lacks one
  by_count,  ///< the document lacks one
};

/// Is the item, by that proof, one that `here` has more of than `there`?
bool is_surplus(const Item& item, Proof proof, const Tally& here,
                const Tally& there,
                const std::set<std::string_view>& shown_there) {
  if (item.is_odd || surplus(here, there, item, nowhere) <= 0) return false;
  if (proof != Proof::by_count && item.pair != nowhere &&
      surplus(here, there, item, item.pair) <= 0)
    return false;
  return proof != Proof::by_name || !shown_there.contains(item.kept.shown);
}

/// Marks as many items as `here` has more of than `there`.
void mark_odd(std::vector<Item>& all, Tally here, const Tally& there,
              const std::set<std::string_view>& shown_there) {
  for (const Proof proof : {Proof::by_name, Proof::by_pair, Proof::by_count}) {
    for (Item& item : all) {
      if (!is_surplus(item, proof, here, there, shown_there)) continue;
      item.is_odd = true;
      --here[{item.kept.key, nowhere}];
      if (item.pair != nowhere) --here[{item.kept.key, item.pair}];
    }
  }
}

std::set<std::string_view> shown(const std::vector<Item>& all) {
  std::set<std::string_view> found;
  for (const Item& item : all) found.insert(item.kept.shown);
  return found;
}

std::vector<Item> odd(const std::vector<Item>& all) {
  std::vector<Item> found;
  std::ranges::copy_if(all, std::back_inserter(found), &Item::is_odd);
  return found;
}

bool are_in_one_pair(const Item& a, const Item& b) {
  return a.pair == b.pair && a.pair != nowhere;
}

bool are_near(const Item& a, const Item& b) {
  if (a.pair == nowhere || b.pair == nowhere) return true;
  return a.pair <= b.pair + 1 && b.pair <= a.pair + 1;
}

bool is_behind(const Item& a, const Item& b) {
  return a.pair != nowhere && b.pair != nowhere && a.pair > b.pair + 1;
}

/// Marries what was lost to what was gained where `fits` says so.  Both are in
/// order of their documents, so that a partner is never far.
void marry(std::vector<Item>& lost, std::vector<Item>& gained,
           bool (*fits)(const Item&, const Item&), std::vector<Change>& found) {
  std::size_t first = 0;
  for (Item& one : lost) {
    if (!one.is_odd) continue;
    while (first < gained.size() &&
           (!gained[first].is_odd || is_behind(one, gained[first])))
      ++first;
    for (std::size_t i = first; i < gained.size() && !is_behind(gained[i], one);
         ++i) {
      if (!gained[i].is_odd || !fits(one, gained[i])) continue;
      found.push_back({one.kept, gained[i].kept, std::nullopt});
      one.is_odd = gained[i].is_odd = false;
      break;
    }
  }
}

/// What was lost and has no partner, but for what went with its sentence.
void add_lost(const Article& article, const std::vector<Item>& lost,
              std::vector<Change>& found) {
  for (const Item& one : lost) {
    if (!one.is_odd) continue;
    if (one.pair == nowhere) {
      found.push_back({one.kept, std::nullopt, std::nullopt});
      continue;
    }
    const Side& side = article.pairs[one.pair].target;
    const std::uint32_t end = place_of(side).end;
    if (!side.text.empty())
      found.push_back({one.kept, std::nullopt, Span{end, end}});
  }
}

void add_gained(const Article& article, const std::vector<Item>& gained,
                std::vector<Change>& found) {
  for (const Item& one : gained) {
    if (!one.is_odd) continue;
    if (one.pair == nowhere || !article.pairs[one.pair].source.text.empty())
      found.push_back({std::nullopt, one.kept, std::nullopt});
  }
}

}  // namespace

bool has_same_markup(const Article& article) {
  return article.source().format == article.target().format;
}

std::vector<Change> changes(const Article& article, std::vector<Kept> source,
                            std::vector<Kept> target) {
  std::vector<Item> here = items(article, &Pair::source, std::move(source));
  std::vector<Item> there = items(article, &Pair::target, std::move(target));
  const Tally in_source = tally(here);
  const Tally in_target = tally(there);
  mark_odd(here, in_source, in_target, shown(there));
  mark_odd(there, in_target, in_source, shown(here));
  std::vector<Item> lost = odd(here);
  std::vector<Item> gained = odd(there);
  std::vector<Change> found;
  marry(lost, gained, are_in_one_pair, found);
  marry(lost, gained, are_near, found);
  add_lost(article, lost, found);
  add_gained(article, gained, found);
  return found;
}

}  // namespace interlint
