#pragma once

#include <expected>
#include <variant>

#include "model/bitext.h"
#include "model/checked.h"
#include "model/document.h"
#include "model/problem.h"
#include "session/library.h"
#include "session/rule_set.h"

namespace interlint {

/// A text and its translation, still to be aligned.
struct TwoDocuments {
  Document source;
  Document target;
};

/// What there is to check: two documents, pairs that came aligned, or a target
/// that has no source.  Each document says its language.
using Task = std::variant<TwoDocuments, Bitext, Document>;

/// Checks any number of documents by the same rules, with what a library knows
/// of their languages.  One document leaves no trace in the answer about the
/// next.  Prints nothing, writes nothing; safe to share among threads.
///
///   const Session session(*Library::open(folders), *rule_set({}));
///   const auto checked = session.check(TwoDocuments{source, target});
class Session {
 public:
  /// `workers` threads judge one document; the answer is the same for any.
  Session(Library library, RuleSet rules, unsigned workers = 1);

  const Library& library() const { return library_; }
  const RuleSet& rules() const { return rules_; }

  /// What the rules notice.  Problems: a dictionary, a lexicon or a glossary
  /// that cannot be read; never a text.
  std::expected<Checked, Problem> check(Task task) const;

  /// The first half of `check`: sentences, and which belong together.
  std::expected<Bitext, Problem> aligned(Task task) const;

  /// The second half of `check`.
  std::expected<Checked, Problem> judged(Bitext bitext) const;

 private:
  Library library_;
  RuleSet rules_;
  unsigned workers_;
};

}  // namespace interlint
