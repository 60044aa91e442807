#include "segment/vetoes.h"

#include <algorithm>
#include <array>
#include <optional>

#include "data/table.h"

namespace interlint {
namespace {

struct NamedRole {
  std::string_view name;
  BreakRole role;
};

constexpr std::array named_roles = {
    NamedRole{"always", BreakRole::always},
    NamedRole{"number", BreakRole::number},
    NamedRole{"maybe", BreakRole::maybe},
    NamedRole{"follow", BreakRole::follow},
    NamedRole{"ordinal", BreakRole::ordinal},
    NamedRole{"article", BreakRole::article},
    NamedRole{"label", BreakRole::label},
    NamedRole{"word", BreakRole::word},
    NamedRole{"says", BreakRole::says},
};

std::optional<BreakRole> role_named(std::string_view name) {
  const auto* found = std::ranges::find(named_roles, name, &NamedRole::name);
  if (found == named_roles.end()) return std::nullopt;
  return found->role;
}

constexpr std::uint16_t bit(BreakRole role) {
  return static_cast<std::uint16_t>(role);
}

}  // namespace

std::expected<Vetoes, Problem> Vetoes::load(const std::filesystem::path& file) {
  const auto table = read_table(file, 2, 2);
  if (!table) return std::unexpected(table.error());
  Vetoes vetoes;
  for (const Row& row : table->rows) {
    const std::optional<BreakRole> role = role_named(row.cells[0]);
    if (!role)
      return std::unexpected(problem_in(
          *table, row, "“" + row.cells[0] + "” is no kind of veto."));
    if (row.cells[1].empty())
      return std::unexpected(problem_in(*table, row, "The entry is empty."));
    vetoes.add(*role, row.cells[1]);
  }
  return vetoes;
}

void Vetoes::add(BreakRole role, std::string_view entry) {
  std::string bare(entry);
  std::erase(bare, ' ');
  if (role == BreakRole::ordinal) has_ordinals_ = true;
  if (bare.starts_with('*')) {
    endings_.push_back({bare.substr(1), bit(role)});
    return;
  }
  const auto stops = static_cast<unsigned>(std::ranges::count(bare, '.'));
  longest_ = std::max(longest_, stops + 1);
  roles_[bare] |= bit(role);
  add_parts(bare);
}

/// Of "v.l.n.r": "v.l", "v.l.n" and the whole.
void Vetoes::add_parts(std::string_view entry) {
  for (std::size_t stop = entry.find('.'); stop != std::string_view::npos;) {
    stop = entry.find('.', stop + 1);
    roles_[std::string(entry.substr(0, stop))] |= bit(BreakRole::part);
  }
}

bool Vetoes::is(BreakRole role, std::string_view word) const {
  const auto found = roles_.find(word);
  return found != roles_.end() && (found->second & bit(role)) != 0;
}

bool Vetoes::is_abbreviation(std::string_view word) const {
  return ends_in(BreakRole::always, word) || ends_in(BreakRole::number, word) ||
         ends_in(BreakRole::maybe, word);
}

bool Vetoes::ends_in(BreakRole role, std::string_view word) const {
  return is(role, word) ||
         std::ranges::any_of(endings_, [&](const Ending& ending) {
           return (ending.roles & bit(role)) != 0 &&
                  word.ends_with(ending.text);
         });
}

}  // namespace interlint
