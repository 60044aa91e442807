#include "session/session.h"

#include <utility>

#include "engine/check.h"

namespace interlint {
namespace {

std::vector<const Rule*> rules_of(const RuleSet& chosen) {
  std::vector<const Rule*> rules;
  rules.reserve(chosen.rules.size());
  for (const ChosenRule& one : chosen.rules) rules.push_back(one.rule);
  return rules;
}

std::expected<Bitext, Problem> bitext_of(Bitext pairs, const Library&) {
  return pairs;
}

std::expected<Bitext, Problem> bitext_of(Document target,
                                         const Library& library) {
  const auto known = library.between("", target.language.tag);
  if (!known) return std::unexpected(known.error());
  return bitext(std::move(target), **known);
}

std::expected<Bitext, Problem> bitext_of(TwoDocuments both,
                                         const Library& library) {
  const auto known =
      library.between(both.source.language.tag, both.target.language.tag);
  if (!known) return std::unexpected(known.error());
  return bitext(std::move(both.source), std::move(both.target), **known);
}

/// A dictionary that proves damaged in the middle of the work is a problem, as
/// one that is so at the beginning.
template <typename Work>
auto without_failure(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const Failure& failure) {
    return std::unexpected(failure.problem());
  }
}

}  // namespace

Session::Session(Library library, RuleSet rules, unsigned workers)
    : library_(std::move(library)),
      rules_(std::move(rules)),
      workers_(workers) {}

std::expected<Bitext, Problem> Session::aligned(Task task) const {
  return without_failure([&] {
    return std::visit(
        [&](auto& what) { return bitext_of(std::move(what), library_); }, task);
  });
}

std::expected<Checked, Problem> Session::judged(Bitext bitext) const {
  return without_failure([&]() -> std::expected<Checked, Problem> {
    const auto known =
        library_.between(bitext.has_source ? bitext.source.language.tag : "",
                         bitext.target.language.tag);
    if (!known) return std::unexpected(known.error());
    return interlint::check(std::move(bitext), **known,
                            {.rules = rules_of(rules_), .workers = workers_});
  });
}

std::expected<Checked, Problem> Session::check(Task task) const {
  auto both = aligned(std::move(task));
  if (!both) return std::unexpected(both.error());
  return judged(std::move(*both));
}

}  // namespace interlint
