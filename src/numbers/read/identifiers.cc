#include <string>

#include "numbers/read/page.h"
#include "numbers/read/weights.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::size_t longest_placeholder = 12;  // tokens

std::size_t next_space(const Scan& scan, std::size_t i) {
  while (i < scan.size() && !scan.is(i, TokenForm::space)) ++i;
  return i;
}

std::size_t run_start(const Scan& scan, std::size_t i) {
  while (i > 0 && !scan.is(i - 1, TokenForm::space)) --i;
  return i;
}

bool begins_address(const Scan& scan, std::size_t i) {
  if (!scan.is(i, TokenForm::word)) return false;
  const std::string_view word = scan.text(i);
  if (word.starts_with("www.")) return true;
  return (word == "http" || word == "https" || word == "ftp") &&
         scan.is_mark(i + 1, U':') && scan.is_mark(i + 2, U'/');
}

/// {name}, {0}, ${price}: what a program fills in.
std::size_t placeholder_end(const Scan& scan, std::size_t i) {
  for (std::size_t j = i + 1; j < scan.size() && j < i + longest_placeholder;
       ++j) {
    if (scan.is_mark(j, U'}')) return j + 1;
    if (scan.is(j, TokenForm::space)) break;
  }
  return i;
}

/// #tag, #tag2024, #NUMBER#
std::size_t tag_end(const Scan& scan, std::size_t i) {
  std::size_t end = i + 1;
  while (end < scan.size() &&
         (scan.is(end, TokenForm::word) || scan.is(end, TokenForm::digits) ||
          scan.is_mark(end, U'_')))
    ++end;
  return scan.is_mark(end, U'#') ? end + 1 : end;
}

/// printf(3): the section of a manual, which is part of the name.
std::size_t section_end(const Scan& scan, std::size_t i) {
  const bool is_section =
      scan.is(i, TokenForm::word) && scan.is_mark(i + 1, U'(') &&
      scan.is_digits(i + 2, 1, 1) && scan.is_mark(i + 3, U')');
  return is_section ? i + 4 : i;
}

/// The token behind the address, the tag or the placeholder at `i`; `i` where
/// there is none.
std::size_t masked_end(const Scan& scan, std::size_t i) {
  if (begins_address(scan, i) || scan.is_mark(i, U'@'))
    return next_space(scan, i);
  if (scan.is_mark(i, U'#') && scan.is(i + 1, TokenForm::word))
    return tag_end(scan, i);
  if (const std::size_t end = section_end(scan, i); end != i) return end;
  return scan.is_mark(i, U'{') ? placeholder_end(scan, i) : i;
}

/// Most texts hold none of the characters that addresses are made of.
bool may_hold_address(std::string_view text) {
  return text.contains('@') || text.contains('#') || text.contains('{') ||
         text.contains('(') || text.find("://") != text.npos ||
         text.find("www.") != text.npos;
}

bool is_phone_mark(const Scan& scan, std::size_t i) {
  if (i >= scan.size()) return false;
  if (scan.is(i, TokenForm::space)) return scan[i].span.size() <= 2;
  const char32_t c = scan[i].mark;
  return is_hyphen(c) || c == U'/' || c == U'(' || c == U')' || c == U'\uFF0D';
}

/// Groups of digits and the blanks between them, all of one phone number.
struct Phone {
  std::string digits;
  std::size_t groups = 0;
  std::size_t end = 0;
};

Phone phone_from(const Scan& scan, std::size_t i) {
  Phone phone{.end = i};
  while (scan.is_digits(i, 1, 12) && phone.digits.size() < 20) {
    phone.digits += scan.ascii(i);
    ++phone.groups;
    phone.end = ++i;
    for (int marks = 0; marks < 3 && is_phone_mark(scan, i); ++marks) ++i;
    if (i == phone.end) break;
  }
  return phone;
}

/// "11 091 341": a group of one long number.
bool continues_digits(const Scan& scan, std::size_t i) {
  return i > 1 && scan.is(i - 1, TokenForm::space) &&
         scan.is(i - 2, TokenForm::digits);
}

/// Is there a blank before, or what stands for one where words are not parted:
/// 電話090-1234-5678?
bool may_begin_phone(const Scan& scan, std::size_t i) {
  if (i == 0 || scan.is(i - 1, TokenForm::space)) return true;
  const bool unspaced =
      scan.is(i - 1, TokenForm::word) && scan[i - 1].mark != 0;
  return unspaced || scan.is_mark(i - 1, U'(') || scan.is_mark(i - 1, U':');
}

/// +49 30 123456, or a leading zero and two groups at least.
std::optional<Phone> phone_at(const Scan& scan, std::size_t i) {
  const bool plus = scan.is_mark(i, U'+');
  std::size_t first = plus ? i + 1 : i;
  if (scan.is_mark(first, U'(')) ++first;
  if (!scan.is(first, TokenForm::digits) || !may_begin_phone(scan, i))
    return std::nullopt;
  const std::string head =
      scan.text(first).size() < 12 ? scan.ascii(first) : "";
  if (!plus && (head.size() < 3 || head.size() > 6 || head[0] != '0' ||
                continues_digits(scan, first)))
    return std::nullopt;
  Phone phone = phone_from(scan, first);
  const bool enough = phone.digits.size() >= 7 && phone.digits.size() <= 18 &&
                      (plus || phone.groups >= 2);
  const bool goes_on =
      scan.is(phone.end, TokenForm::word) && scan[phone.end].mark == 0;
  if (!enough || goes_on) return std::nullopt;
  return phone;
}

}  // namespace

void mask_addresses(Page& page) {
  Scan& scan = page.scan;
  if (!may_hold_address(scan.text())) return;
  for (std::size_t i = 0; i < scan.size(); ++i) {
    const std::size_t first = scan.is_mark(i, U'@') ? run_start(scan, i) : i;
    const std::size_t end = masked_end(scan, i);
    if (end == i) continue;
    scan.claim(first, end);
    i = end - 1;
  }
}

void read_phones(Page& page) {
  if (!page.scan.has_digits()) return;
  for (std::size_t i = 0; i < page.scan.size(); ++i) {
    if (!page.scan.is_mark(i, U'+') && !page.scan.is_mark(i, U'(') &&
        !page.scan.is(i, TokenForm::digits))
      continue;
    const auto phone = phone_at(page.scan, i);
    if (!phone || !page.scan.is_free(i, phone->end)) continue;
    const Value value =
        decimal(phone->digits)
            .value_or(
                whole(static_cast<std::int64_t>(hash_of(phone->digits) >> 2U)));
    page.add(item_of(page.scan, i, phone->end, Quality::phone, value,
                     weight::phone));
    i = phone->end - 1;
  }
}

}  // namespace interlint
