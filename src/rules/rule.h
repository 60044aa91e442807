#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "evidence/pair.h"
#include "evidence/statistics.h"
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
enum class TargetOnly : std::uint8_t {
  off,      ///< it compares: it does not run
  reduced,  ///< confidence at most 0.7, errors become warnings
  full,     ///< the target alone is enough
};

/// What a rule cannot do without; where it is missing, the rule does not run.
enum class Need : std::uint8_t {
  lexicon,   ///< translations of words between the two languages
  glossary,  ///< terms to keep to
};

/// What a rule judges.  It decides where the rule is silent: a command is no
/// word of a language, and its signs are no punctuation.
enum class Reads : std::uint8_t {
  content,     ///< what is said: silent nowhere
  words,       ///< silent in code, marked as such or evident ("--no-pager")
  figures,     ///< silent in marked code
  marks,       ///< punctuation and spaces: silent in marked code
  characters,  ///< wrong wherever they stand, whatever is said of the text
  structure,   ///< headings, links, code itself: silent nowhere
  language,    ///< which language it is: silent nowhere
};

/// How much of the words of a finding must be code for its rule to be silent.
enum class Share : std::uint8_t { all, most, any };

/// Which words of a finding the glossary may approve; then it is dropped.
enum class Approval : std::uint8_t {
  counts_not,
  of_target,  ///< a word of the target that the glossary approves
  of_source,  ///< a term of the source that was rendered as it wants
};

/// What a rule does with a source that stands in the target word by word: a
/// quotation, a name, or text that was never translated.
enum class CopiedText : std::uint8_t { skipped, judged };

/// Of which pairs a rule of pairs is asked.
enum class Pairs : std::uint8_t {
  compared,  ///< those whose sides can be held against each other
  all,       ///< weak links, omissions, code, copied text as well
};

/// How far the silence reaches that a finding of one rule lays on another.
enum class Reach : std::uint8_t {
  none,
  inside,    ///< on what its span covers and is smaller
  span,      ///< on what its span covers
  touch,     ///< on what shares a character with its span
  unit,      ///< on its pair
  document,  ///< on all
};

/// A rule yields to another where a finding of that one reaches.
struct Yield {
  std::string_view to;  ///< the name of a rule, or of a family
  Reach reach = Reach::span;
};

/// What becomes of the edits of a rule.
enum class Fixes : std::uint8_t {
  never,   ///< it has none
  shown,   ///< a proposal
  unsafe,  ///< probably right
  safe,    ///< cannot change the meaning
};

enum class Status : std::uint8_t { stable, preview };

/// What a rule says about itself.  `explain`, the rule list, the manual, the
/// XML report, the example tests and the engine go by this and nothing else.
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
  TargetOnly target_only = TargetOnly::off;
  bool on = true;       ///< in profile `editorial`
  bool spells = false;  ///< it asks a spelling dictionary; not in `corpus`
  bool asks_readings = false;  ///< Pair::readings
  std::vector<Need> needs{};
  Reads reads = Reads::content;
  Share in_code = Share::all;
  Approval approval = Approval::counts_not;
  CopiedText copied_text = CopiedText::skipped;
  /// Rules and families to which it yields.
  std::vector<Yield> yields_to{};
  /// How far it silences all others: but for rules that read characters, and
  /// for those that say they speak `despite` it.
  Reach silences = Reach::none;
  std::vector<std::string_view> despite{};  ///< names of rules
  Fixes fixes = Fixes::never;
  /// The kinds of planted errors that it looks for, as tests/bench names them.
  std::vector<std::string_view> plants{};
  Pairs pairs = Pairs::compared;
  std::vector<const AnyStatistic*> statistics{};  ///< of the document
  Status status = Status::stable;
  std::string_view since = "0.1";  ///< the first version that has it
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

using PairCheck =
    std::function<void(const Pair&, const DocumentStatistics&, Report&)>;
using SideCheck = std::function<void(const Side& target, Report&)>;
using ArticleCheck = std::function<void(const Article&, Report&)>;

/// A rule is a value: what it says about itself, and a function of one pair,
/// of one target text, or of a whole article.
struct Rule {
  About about;
  std::variant<PairCheck, SideCheck, ArticleCheck> check;
  /// What a rule of pairs looks for outside of all pairs; most have none.
  ArticleCheck outside_pairs{};
};

/// Every rule there is, in the order of their codes.  The table is generated
/// from the names of files: rules/repetition/doubled_word.cc must define
/// `Rule interlint::rules::doubled_word::rule()`.
const std::vector<Rule>& all_rules();

/// The rule of that code or name; null if there is none.
const Rule* find_rule(std::string_view code_or_name);

/// The position of a rule of that code in all_rules(); there must be one.
std::size_t index_of_rule(std::string_view code);

}  // namespace interlint
