#include <string>

#include "numbers/read/number.h"
#include "text/hash.h"
#include "text/utf8.h"

namespace interlint {
namespace {

constexpr std::size_t most_digits = 40;  // longer runs are names
constexpr std::size_t most_groups = 24;

/// Digits and the marks between them: "1", '.', "234", ',', "5".
struct Run {
  std::vector<std::string> groups;
  std::vector<char32_t> marks;    ///< between groups: one fewer than these
  std::vector<std::size_t> ends;  ///< the token behind each group

  [[nodiscard]] bool all_marks(char32_t mark) const {
    for (const char32_t m : marks)
      if (m != mark) return false;
    return true;
  }
  /// Do the groups from `from` to before `to` all have three digits?
  [[nodiscard]] bool threes(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
      if (groups[i].size() != 3) return false;
    return true;
  }
  /// 2,06,737: groups of two and a last one of three.
  [[nodiscard]] bool indian(std::size_t to) const {
    if (to < 3 || groups[0].size() > 2 || groups[to - 1].size() != 3)
      return false;
    for (std::size_t i = 1; i + 1 < to; ++i)
      if (groups[i].size() != 2) return false;
    return true;
  }
  [[nodiscard]] bool leads_groups() const {
    return groups[0].size() <= 3 && groups[0] != "0";
  }
  [[nodiscard]] std::string joined(std::size_t from, std::size_t to) const {
    std::string all;
    for (std::size_t i = from; i < to; ++i) all += groups[i];
    return all;
  }
  void cut(std::size_t count) {
    groups.resize(count);
    marks.resize(count - 1);
    ends.resize(count);
  }
};

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'\u2019';
}
bool is_point(char32_t c) {
  return c == U'.' || c == U',' || c == U'\u066B' || c == U'\u066C' ||
         c == U'\uFF0E' || c == U'\uFF0C' || c == U'\u30FB';
}

/// Marks that part groups of three and nothing else.  The wide comma parts
/// clauses as well, and no blank follows it.
bool groups_only(char32_t c) {
  return is_apostrophe(c) || c == U'\uFF0C';
}

char32_t plain_mark(char32_t c) {
  // Japanese papers write 1・5 for 1.5.
  if (c == U'\u066B' || c == U'\uFF0E' || c == U'\u30FB') return U'.';
  if (c == U'\u066C' || c == U'\uFF0C') return U',';
  return is_apostrophe(c) ? U'\'' : c;
}

/// One blank between digits can only part groups of three.
bool blank_groups(const Scan& scan, const Run& run, std::size_t space) {
  const std::string_view blank = scan.text(space);
  if (code_point_at(blank, 0).end != blank.size() || blank == "\n" ||
      blank == "\t")
    return false;
  return run.leads_groups() && run.all_marks(U' ') &&
         scan.is_digits(space + 1, 3, 3) &&
         !scan.is(space + 2, TokenForm::word);
}

/// "25 .000": a typing slip, where the language groups by that mark.
bool stray_blank(const Scan& scan, const Run& run, std::size_t space) {
  return scan.is(space, TokenForm::space) &&
         scan.is_mark(space + 1, scan.tables().grouping) &&
         is_point(scan.tables().grouping) && scan.is_digits(space + 2, 3, 3) &&
         run.groups.size() == 1 && run.leads_groups();
}

Run run_at(const Scan& scan, std::size_t i) {
  Run run{{scan.ascii(i)}, {}, {i + 1}};
  while (run.groups.size() < most_groups) {
    const std::size_t mark = run.ends.back();
    if (stray_blank(scan, run, mark)) {
      run.marks.push_back(plain_mark(scan[mark + 1].mark));
      run.groups.push_back(scan.ascii(mark + 2));
      run.ends.push_back(mark + 3);
      continue;
    }
    if (!scan.is(mark + 1, TokenForm::digits)) break;
    char32_t c = scan[mark].mark;
    if (scan.is(mark, TokenForm::space) && blank_groups(scan, run, mark))
      c = U' ';
    else if (groups_only(c) ? !scan.is_digits(mark + 1, 3, 3) : !is_point(c))
      break;
    run.marks.push_back(plain_mark(c));
    run.groups.push_back(scan.ascii(mark + 1));
    run.ends.push_back(mark + 2);
  }
  return run;
}

/// Digits that are no amount are compared by their look; what is too long for
/// a value has one that is the same for the same digits.
Value look_of(const std::string& digits) {
  if (const auto value = decimal(digits); value && digits.size() <= 18)
    return *value;
  return whole(static_cast<std::int64_t>(hash_of(digits) >> 2U));
}

void set_identifier(Number& number, const std::string& digits) {
  number.quality = Quality::identifier;
  number.value = look_of(digits);
  number.others.clear();
  number.plain = false;
}

void set_identifier(Number& number, const Run& run) {
  set_identifier(number, run.joined(0, run.groups.size()));
}

void set_value(Number& number, const Run& run, const std::string& text) {
  if (const auto value = decimal(text))
    number.value = *value;
  else
    set_identifier(number, run);
}

/// One mark, "1.234" or "12,5".
void read_pair(Number& number, const Run& run, char32_t decimal_mark) {
  const std::string& whole_part = run.groups[0];
  const std::string& rest = run.groups[1];
  const std::string with_point = whole_part + "." + rest;
  if (rest.size() != 3 || !run.leads_groups()) {
    set_value(number, run, with_point);
    return;
  }
  const bool is_decimal = run.marks[0] == decimal_mark;
  const auto grouped_value = decimal(whole_part + rest);
  const auto decimal_value = decimal(with_point);
  if (!grouped_value || !decimal_value) return;
  number.value = is_decimal ? *decimal_value : *grouped_value;
  const Value& other = is_decimal ? *grouped_value : *decimal_value;
  number.others = {{other, Why::separator}};
}

/// Is the last mark a decimal one and are the others groups?
bool ends_in_fraction(const Run& run) {
  const std::size_t last = run.groups.size() - 1;
  const char32_t group_mark = run.marks.front();
  if (run.marks.back() == group_mark || !is_point(run.marks.back()))
    return false;
  for (std::size_t i = 0; i + 1 < last; ++i)
    if (run.marks[i] != group_mark) return false;
  return run.leads_groups() && (run.threes(1, last) || run.indian(last));
}

/// Several marks: groups, groups and a fraction, a version, or a list.
void read_many(Number& number, Run& run) {
  const std::size_t count = run.groups.size();
  const char32_t mark = run.marks.front();
  if (run.all_marks(mark) && run.leads_groups() &&
      (run.threes(1, count) || (mark == U',' && run.indian(count)))) {
    set_value(number, run, run.joined(0, count));
    return;
  }
  if (ends_in_fraction(run)) {
    set_value(number, run, run.joined(0, count - 1) + "." + run.groups.back());
    return;
  }
  if (run.all_marks(U'.')) {
    set_identifier(number, run);
    return;
  }
  // "22,24,26" without blanks is a list: one number at a time.
  run.cut(1);
  set_value(number, run, run.groups[0]);
}

/// Is the number before joined by a comma without a blank?  22,24,26
bool follows_in_list(const Scan& scan, std::size_t i) {
  return i > 1 && scan.is_mark(i - 1, U',') &&
         scan.is(i - 2, TokenForm::digits);
}

bool is_name_like(const std::string& digits) {
  return digits.size() > 15 || (digits.size() > 1 && digits[0] == '0');
}

/// May the digits go on behind a mark or a blank?
bool may_go_on(const Scan& scan, std::size_t i) {
  if (scan.is(i + 1, TokenForm::space))
    return scan.is(i + 2, TokenForm::digits) || scan.is(i + 2, TokenForm::mark);
  return scan.is(i + 1, TokenForm::mark) && scan.is(i + 2, TokenForm::digits);
}

/// Digits that stand alone, as most do.
Number lone_number(const Scan& scan, std::size_t i) {
  Number number{.first = i, .end = i + 1, .weight = 1, .digits = true};
  const std::string digits = scan.ascii(i);
  const auto value = is_name_like(digits) ? std::nullopt : decimal(digits);
  if (value)
    number.value = *value;
  else
    set_identifier(number, digits);
  return number;
}

/// Directly behind a character of a script that does not part its words.
bool follows_unspaced(const Scan& scan, std::size_t i) {
  return i > 0 && scan.is(i - 1, TokenForm::word) && scan[i - 1].mark != 0;
}

}  // namespace

bool begins_with_point(const Scan& scan, std::size_t i) {
  if (!scan.is(i + 1, TokenForm::digits)) return false;
  // Japanese papers write a batting average so: 打率・252.  Before fewer digits
  // the dot parts the members of a list.
  if (scan.is_mark(i, U'\u30FB'))
    return follows_unspaced(scan, i) && scan.is_digits(i + 1, 3, 3);
  return scan.is_mark(i, scan.tables().decimal) &&
         (i == 0 || scan.is(i - 1, TokenForm::space) ||
          scan.senses(i - 1).with(NumberRole::unit) ||
          follows_unspaced(scan, i));
}

/// “.5”: the digits behind a decimal sign.
std::optional<Number> number_from_point(const Scan& scan, std::size_t i) {
  Number number{.first = i, .weight = 1, .digits = true};
  const std::string digits = scan.ascii(i + 1);
  if (digits.size() > most_digits) return std::nullopt;
  const auto value = decimal("0." + digits);
  if (!value) return std::nullopt;
  number.value = *value;
  number.end = i + 2;
  number.marks = true;
  return number;
}

std::optional<Number> digit_number(const Scan& scan, std::size_t i) {
  if (begins_with_point(scan, i)) return number_from_point(scan, i);
  Number number{.first = i, .weight = 1, .digits = true};
  if (!scan.is(i, TokenForm::digits)) return std::nullopt;
  if (!may_go_on(scan, i)) return lone_number(scan, i);
  Run run = scan[i].span.size() > most_digits * 4
                ? Run{{scan.ascii(i)}, {}, {i + 1}}
                : run_at(scan, i);
  if (follows_in_list(scan, i)) run.cut(1);
  const std::size_t count = run.groups.size();
  if (count == 1)
    set_value(number, run, run.groups[0]);
  else if (count == 2 && is_point(run.marks[0]))
    read_pair(number, run, scan.tables().decimal);
  else if (count == 2)
    set_value(number, run, run.joined(0, 2));
  else
    read_many(number, run);
  if (run.groups.size() == 1 && is_name_like(run.groups[0]))
    set_identifier(number, run);
  number.end = run.ends.back();
  number.marks = run.groups.size() > 1;
  return number;
}

std::optional<Value> fraction_sign(char32_t c) {
  switch (c) {
    case U'¼': return ratio(1, 4);
    case U'½': return ratio(1, 2);
    case U'¾': return ratio(3, 4);
    case U'⅐': return ratio(1, 7);
    case U'⅑': return ratio(1, 9);
    case U'⅒': return ratio(1, 10);
    case U'⅓': return ratio(1, 3);
    case U'⅔': return ratio(2, 3);
    case U'⅕': return ratio(1, 5);
    case U'⅖': return ratio(2, 5);
    case U'⅗': return ratio(3, 5);
    case U'⅘': return ratio(4, 5);
    case U'⅙': return ratio(1, 6);
    case U'⅚': return ratio(5, 6);
    case U'⅛': return ratio(1, 8);
    case U'⅜': return ratio(3, 8);
    case U'⅝': return ratio(5, 8);
    case U'⅞': return ratio(7, 8);
    default: return std::nullopt;
  }
}

}  // namespace interlint
