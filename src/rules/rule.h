#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "evidence/pair.h"
#include "model/finding.h"

namespace interlint {

/// Two segments to show and to test with.  [[double brackets]] mark exactly
/// what the rule points at; [[]] is a place where something is missing; a good
/// example has none.  In an article " ¶ " stands for an empty line and " ⏎ "
/// for a line end; \xFC is a byte and \u{200B} a code point that cannot be
/// shown. A rule of one text is shown with an empty source.
struct Example {
  std::string_view source;
  std::string_view target;
};

/// What is left of a rule when there is no source (`--target-only`).
enum class Alone : std::uint8_t {
  silent,  ///< it compares: it does not run
  weaker,  ///< confidence at most 0.7, errors become warnings
  able,    ///< the target alone is enough
};

/// What a rule says about itself.  `explain`, the rule list, the manual, the
/// XML report and the example tests are made from this and nothing else.
struct About {
  std::string_view family{};  ///< the folder it lies in: "numbers"
  std::string_view code;      ///< three letters, three digits; never reused
  std::string_view name;      ///< reads well after "allow": "doubled-word"
  std::string_view title;     ///< a headline: "Word written twice"
  std::string_view what;      ///< what it flags, one sentence
  std::string_view why;       ///< what a reader of the translation would suffer
  std::string_view cure;      ///< how to put it right, one sentence
  std::string_view its;       ///< ITS 2.0 locQualityIssueType
  std::string_view mqm;       ///< MQM-Core path, "none" for notices
  Severity severity = Severity::warning;
  Alone alone = Alone::silent;
  bool on = true;  ///< in profile `editorial`
  std::vector<Example> bad;
  std::vector<Example> good;
};

/// A noticed thing on its way into the report, in the spans of its pair.
struct Notice {
  std::optional<Span> source;
  std::optional<Span> target;
  std::string message;
  float confidence = 0.9F;
  std::optional<Severity> severity{};  ///< none: that of the rule
  std::vector<Fact> facts{};
  std::vector<Edit> edits{};
};

/// Where a rule puts what it noticed.  It knows which rule speaks, and moves
/// spans from the texts of a pair to those of the documents.
class Report {
 public:
  Report(const About& about, std::vector<Finding>& findings)
      : about_(about), findings_(findings) {}

  /// For spans that count from the beginning of the texts of `pair`.
  void add(const Pair& pair, Notice notice);

  /// For spans that count from the beginning of `target`.
  void add(const Side& target, Notice notice);

  /// For spans of the two documents.
  void add(Notice notice);

 private:
  const About& about_;
  std::vector<Finding>& findings_;
};

using PairCheck = std::function<void(const Pair&, Report&)>;
using SideCheck = std::function<void(const Side& target, Report&)>;
using ArticleCheck = std::function<void(const Article&, Report&)>;

/// A rule is a value: what it says about itself, and a function of one pair,
/// of one target text, or of a whole article.
struct Rule {
  About about;
  std::variant<PairCheck, SideCheck, ArticleCheck> check;
};

/// Every rule there is, in the order of their codes.  The table is generated
/// from the names of files: rules/repetition/doubled_word.cc must define
/// `Rule interlint::rules::doubled_word::rule()`.
const std::vector<Rule>& all_rules();

/// The rule of that code or name; null if there is none.
const Rule* find_rule(std::string_view code_or_name);

}  // namespace interlint
