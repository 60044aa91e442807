#include "numbers/read/attached.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/fold.h"
#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::size_t longest_piece = 32;  // bytes of a number morpheme
constexpr std::size_t shortest_rest = 3;   // Zwei|rad
constexpr std::size_t shortest_front = 4;  // Liga|zweiter
constexpr std::size_t longest_word = 120;  // bytes; no number is longer

/// One word, cut from its beginning.
class Dissection {
 public:
  Dissection(const NumberLexicon& lexicon, std::string word, Composer number)
      : lexicon_(lexicon), word_(std::move(word)), number_(std::move(number)) {}

  std::optional<Attached> result() {
    while (at_ < word_.size()) {
      if (take_morpheme()) continue;
      if (at_ == 0) return std::nullopt;
      const Sense* tail = tail_at(at_);
      if (tail == nullptr) return std::nullopt;
      return Attached{number_, tail};
    }
    return Attached{number_, nullptr};
  }

 private:
  [[nodiscard]] NumberLexicon::Found found(std::size_t at,
                                           std::size_t length) const {
    return lexicon_.find(hash_of(std::string_view(word_).substr(at, length)));
  }

  /// An ordinal or a suffix that is all the rest of the word.
  [[nodiscard]] const Sense* tail_at(std::size_t at) const {
    const NumberLexicon::Found rest = found(at, word_.size() - at);
    if (const Sense* ordinal = rest.with(NumberRole::ordinal))
      if (number_.ends_in_scale()) return ordinal;
    return rest.with(NumberRole::part);
  }

  /// The longest cardinal, scale or link that may come next.  A suffix wins
  /// over a shorter number: "acht" + "el" never is.
  bool take_morpheme() {
    const std::size_t rest = word_.size() - at_;
    if (at_ > 0 && tail_at(at_) != nullptr) return false;
    for (std::size_t length = std::min(rest, longest_piece); length > 1;
         --length)
      if (takes(found(at_, length), length)) return true;
    return false;
  }

  bool takes(const NumberLexicon::Found& piece, std::size_t length) {
    for (const Sense& sense : piece) {
      if (!takes(sense, length)) continue;
      at_ += length;
      return true;
    }
    return false;
  }

  bool takes(const Sense& sense, std::size_t length) {
    if (sense.tokens != 1) return false;
    const int number = static_cast<int>(integer(sense.value).value_or(0));
    switch (sense.role) {
      case NumberRole::cardinal: return number_.take_cardinal(number);
      case NumberRole::scale:
        return number_.take_scale(number) || number_.take_bare_scale(number);
      case NumberRole::link:
        return number_.ends_in_scale() && at_ + length < word_.size();
      default: return false;
    }
  }

  const NumberLexicon& lexicon_;
  std::string word_;
  Composer number_;
  std::size_t at_ = 0;
};

bool may_hold_number(const Scan& scan, std::size_t i) {
  if (i >= scan.size()) return false;
  const NumberToken& token = scan[i];
  return scan.tables().attached && token.form == TokenForm::word &&
         token.span.size() <= longest_word &&
         may_grow_from_number(scan.text(i), token.casing,
                              scan.tables().lexicon);
}

std::string without_soft_hyphens(std::string word) {
  for (std::size_t soft = word.find("\u00AD"); soft != std::string::npos;
       soft = word.find("\u00AD"))
    word.erase(soft, 2);
  return word;
}

/// The word in its folded form without soft hyphens; empty where it can be no
/// number.
std::string candidate(const Scan& scan, std::size_t i) {
  if (!may_hold_number(scan, i)) return {};
  return without_soft_hyphens(folded(scan.text(i)));
}

std::optional<Value> number_in_front(const NumberLexicon& lexicon,
                                     std::string_view word) {
  if (!lexicon.may_begin(word)) return std::nullopt;
  const std::size_t longest =
      std::min(longest_piece, word.size() - shortest_rest);
  for (std::size_t length = longest; length > 2; --length) {
    const NumberLexicon::Found found =
        lexicon.find(hash_of(word.substr(0, length)));
    const Sense* front = found.with(NumberRole::prefix);
    if (front == nullptr) front = found.with(NumberRole::cardinal);
    if (front == nullptr || front->tokens != 1) continue;
    if (front->value == whole(1)) return std::nullopt;
    return front->value;
  }
  return std::nullopt;
}

std::optional<Value> ordinal_at_end(const NumberLexicon& lexicon,
                                    std::string_view word) {
  const std::size_t longest =
      std::min(longest_piece, word.size() - shortest_front);
  for (std::size_t length = longest; length > 5; --length) {
    const Sense* end = lexicon.find(hash_of(word.substr(word.size() - length)))
                           .with(NumberRole::ordinal);
    if (end != nullptr && end->value != whole(1)) return end->value;
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// Štyři, Élan: what such a letter folds to is not seen in its bytes.
bool is_large_beyond_ascii(std::string_view bytes, Casing casing) {
  return static_cast<unsigned char>(bytes.front()) >= 0x80 &&
         casing != Casing::lower;
}

}  // namespace

bool may_grow_from_number(std::string_view bytes, Casing casing,
                          const NumberLexicon& lexicon) {
  if (bytes.size() < 5) return false;
  std::array<char, 3> head{};
  for (std::size_t i = 0; i < head.size(); ++i) {
    const char c = bytes[i];
    head[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  if (is_large_beyond_ascii(bytes, casing)) return true;
  return lexicon.may_begin({head.data(), head.size()}) ||
         (casing == Casing::title && bytes.size() > 9 &&
          bytes.substr(bytes.size() - 3).find("te") != bytes.npos);
}

bool grows_from_number(std::string_view bytes, Casing casing,
                       const NumberLexicon& lexicon) {
  constexpr NumberRoles fronts =
      set_of(NumberRole::cardinal) | set_of(NumberRole::scale) |
      set_of(NumberRole::link) | set_of(NumberRole::prefix);
  const std::string word = without_soft_hyphens(folded(bytes));
  const std::size_t longest = std::min(longest_piece, word.size());
  for (std::size_t length = 2; length <= longest; ++length) {
    const std::string_view front = std::string_view(word).substr(0, length);
    if ((lexicon.find(hash_of(front)).roles & fronts) != 0) return true;
  }
  return casing == Casing::title && word.size() > shortest_front + 5 &&
         ordinal_at_end(lexicon, word).has_value();
}

std::optional<Attached> attached_number(const Scan& scan, std::size_t i,
                                        const Composer& before) {
  std::string word = candidate(scan, i);
  if (word.empty() || !scan.tables().lexicon.may_begin(word))
    return std::nullopt;
  return Dissection(scan.tables().lexicon, std::move(word), before).result();
}

std::optional<Value> embedded_number(const Scan& scan, std::size_t i) {
  const std::string word = candidate(scan, i);
  if (word.size() <= shortest_rest + 3) return std::nullopt;
  const NumberLexicon& lexicon = scan.tables().lexicon;
  if (const auto front = number_in_front(lexicon, word)) return front;
  // Tabellenvierter is a noun; "machte" and its like are small.
  if (scan[i].casing != Casing::title || word.size() <= shortest_front + 5)
    return std::nullopt;
  return ordinal_at_end(lexicon, word);
}

}  // namespace interlint
