#include "segment/segmenter.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <string>
#include <utility>

#include "segment/joint.h"
#include "segment/vetoes.h"
#include "text/fold.h"
#include "text/icu.h"
#include "text/utf8.h"

namespace interlint {

/// ICU's breaks of the language, and the words that veto them.  The iterator
/// is only ever cloned: clones share its rules.
struct Segmenter::Knowledge {
  Vetoes words;
  std::unique_ptr<const icu::BreakIterator> breaks;
};

namespace {

constexpr std::string_view ellipsis = "…";

/// ICU breaks at line ends; to us they are blanks.  Of the same size in bytes.
std::string in_one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(
      line, [](char c) { return c >= '\n' && c <= '\r'; }, ' ');
  const auto put = [&](std::string_view from, std::string_view to) {
    for (std::size_t at = line.find(from); at != std::string::npos;
         at = line.find(from, at + to.size()))
      line.replace(at, from.size(), to);
  };
  put("\xC2\x85", "\xC2\xA0");          // NEL
  put("\xE2\x80\xA8", "\xE2\x80\x83");  // LINE SEPARATOR
  put("\xE2\x80\xA9", "\xE2\x80\x83");  // PARAGRAPH SEPARATOR
  return line;
}

std::uint32_t without_blanks_before(std::string_view text, std::uint32_t at) {
  while (at > 0 && is_space(code_point_before(text, at)))
    at = start_before(text, at);
  return at;
}

std::uint32_t behind_blanks(std::string_view text, std::uint32_t at) {
  while (at < text.size() && is_space(code_point_at(text, at).value))
    at = code_point_at(text, at).end;
  return at;
}

/// The end of a quotation mark that closes behind a space, as in French
/// « Tu viens ? »; `at` itself where there is none.
std::uint32_t behind_late_quote(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return at;
  const CodePoint mark = code_point_at(text, at);
  if (mark.value != U'»' && mark.value != U'›') return at;
  if (mark.end == text.size()) return mark.end;
  const char32_t after = code_point_at(text, mark.end).value;
  return is_letter_or_digit(after) ? at : mark.end;
}

/// Where a break that ICU offers at `at` lies.  ICU takes a bracket that opens
/// right behind a full stop, ".(", for one that closes.
Joint joint_at(std::string_view text, std::uint32_t at) {
  const std::uint32_t next = behind_blanks(text, at);
  const std::uint32_t end = without_blanks_before(text, at);
  if (const std::uint32_t quote = behind_late_quote(text, next); quote > next)
    return {quote, behind_blanks(text, quote)};
  if (end == at && end > 1 && text[end - 1] == '(') return {end - 1, end - 1};
  return {end, next};
}

void add_breaks_of_icu(std::string_view text, icu::BreakIterator& breaks,
                       std::vector<Joint>& joints) {
  UErrorCode status = U_ZERO_ERROR;
  UText line = UTEXT_INITIALIZER;
  utext_openUTF8(&line, text.data(), static_cast<int64_t>(text.size()),
                 &status);
  require(status);
  breaks.setText(&line, status);
  require(status);
  for (int32_t at = breaks.first(); at != icu::BreakIterator::DONE;
       at = breaks.next())
    joints.push_back(joint_at(text, static_cast<std::uint32_t>(at)));
  utext_close(&line);
}

/// "Er zögerte … Dann sprang er.": a break ICU never offers.
void add_ellipses(std::string_view text, std::vector<Joint>& joints) {
  for (std::size_t at = text.find(ellipsis); at != std::string_view::npos;
       at = text.find(ellipsis, at + 1)) {
    auto end = static_cast<std::uint32_t>(at + ellipsis.size());
    while (end < text.size() && closes(code_point_at(text, end).value))
      end = code_point_at(text, end).end;
    const std::uint32_t next = behind_blanks(text, end);
    std::uint32_t first = next;
    while (first < text.size() && opens(code_point_at(text, first).value))
      first = code_point_at(text, first).end;
    if (next > end && first < text.size() &&
        is_upper(code_point_at(text, first).value))
      joints.push_back({end, next});
  }
}

/// ". bzip2": another break ICU never offers.
void add_small_beginnings(std::string_view text, std::vector<Joint>& joints) {
  for (std::size_t at = text.find('.'); at != std::string_view::npos;
       at = text.find('.', at + 1)) {
    auto end = static_cast<std::uint32_t>(at + 1);
    if (end < text.size() && text[end] == ')') ++end;
    const std::uint32_t next = behind_blanks(text, end);
    if (next > end && next < text.size() &&
        is_lower(code_point_at(text, next).value))
      joints.push_back({end, next});
  }
}

std::vector<Joint> joints_of(std::string_view text,
                             icu::BreakIterator& breaks) {
  std::vector<Joint> joints;
  add_breaks_of_icu(text, breaks, joints);
  add_ellipses(text, joints);
  add_small_beginnings(text, joints);
  std::ranges::sort(joints, {}, &Joint::next);
  return joints;
}

std::vector<Span> cut(std::string_view lines, const Vetoes& words,
                      icu::BreakIterator& breaks) {
  const std::string text = in_one_line(lines);
  const auto size = static_cast<std::uint32_t>(text.size());
  std::vector<Span> sentences;
  std::uint32_t start = behind_blanks(text, 0);
  const auto add = [&](std::uint32_t end) {
    if (start < end) sentences.push_back({start, end});
  };
  for (const Joint joint : joints_of(text, breaks)) {
    if (joint.end <= start || joint.next >= size) continue;
    if (goes_on(text, start, joint, words)) continue;
    add(joint.end);
    start = joint.next;
  }
  add(without_blanks_before(text, size));
  return sentences;
}

bool is_one_segment(const Document& document, const Block& block) {
  return document.is_cut || block.kind == Kind::heading ||
         block.kind == Kind::cell || block.kind == Kind::code;
}

Span trimmed_span(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::uint32_t begin = behind_blanks(text, 0);
  return {begin, std::max(begin, without_blanks_before(text, size))};
}

}  // namespace

Segmenter::Segmenter(std::unique_ptr<const Knowledge> knowledge)
    : knowledge_(std::move(knowledge)) {}
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;
Segmenter::~Segmenter() = default;

std::expected<Segmenter, Problem> Segmenter::load(
    const std::filesystem::path& dictionaries, std::string_view tag) {
  const Language language{std::string(tag)};
  const auto file = dictionaries / language.primary() / "segment.tsv";
  auto known = std::make_unique<Knowledge>();
  if (std::filesystem::exists(file)) {
    auto words = Vetoes::load(file);
    if (!words) return std::unexpected(words.error());
    known->words = std::move(*words);
  }
  UErrorCode status = U_ZERO_ERROR;
  known->breaks.reset(icu::BreakIterator::createSentenceInstance(
      icu::Locale(language.tag.c_str()), status));
  require(status);
  return Segmenter(std::move(known));
}

std::vector<Span> Segmenter::sentences(std::string_view text) const {
  const std::unique_ptr<icu::BreakIterator> breaks(knowledge_->breaks->clone());
  return cut(text, knowledge_->words, *breaks);
}

std::vector<Segment> Segmenter::segments(const Document& document) const {
  const std::unique_ptr<icu::BreakIterator> breaks(knowledge_->breaks->clone());
  std::vector<Segment> segments;
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    const std::string_view text = block.span.in(document.text);
    if (is_one_segment(document, block)) {
      const Span all = trimmed_span(text);
      if (!all.empty()) segments.push_back({all.shifted(block.span.begin), i});
      continue;
    }
    for (const Span sentence : cut(text, knowledge_->words, *breaks))
      segments.push_back({sentence.shifted(block.span.begin), i});
  }
  return segments;
}

}  // namespace interlint
