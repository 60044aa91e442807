#include "align/profile.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/fold.h"
#include "text/utf8.h"

namespace interlint {
namespace {

/// Scripts that write no spaces: every character is a word of its own.
bool stands_alone(char32_t c) {
  return (c >= 0x0E00 && c < 0x0E80) || (c >= 0x3040 && c < 0x3100) ||
         (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) ||
         (c >= 0x20000 && c < 0x32000);
}

bool joins_digits(char32_t c) {
  return c == U'.' || c == U',' || c == U'\'' || c == 0x2019 || c == 0xA0 ||
         c == 0x202F;
}

/// Cuts lower-case text into tokens.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  /// The next token into `token`; false at the end.
  bool next(std::string& token, Token& sort) {
    token.clear();
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (is_digit(c.value)) {
        sort = Token::number;
        read_number(token);
        return true;
      }
      if (is_letter(c.value)) {
        sort = Token::word;
        read_word(token);
        return true;
      }
      at_ = c.end;
    }
    return false;
  }

 private:
  void take(std::string& token, CodePoint c) {
    token.append(text_, at_, c.end - at_);
    at_ = c.end;
  }

  void read_number(std::string& token) {
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (is_digit(c.value)) {
        take(token, c);
        continue;
      }
      if (!joins_digits(c.value) || c.end >= text_.size() ||
          !is_digit(code_point_at(text_, c.end).value))
        return;
      at_ = c.end;
    }
  }

  void read_word(std::string& token) {
    const CodePoint first = code_point_at(text_, at_);
    take(token, first);
    if (stands_alone(first.value)) return;
    while (at_ < text_.size()) {
      const CodePoint c = code_point_at(text_, at_);
      if (!is_letter(c.value) || stands_alone(c.value)) return;
      take(token, c);
    }
  }

  std::string_view text_;
  std::uint32_t at_ = 0;
};

/// In a file of one sentence a line, blocks are sentences and mean nothing.
bool has_blocks(const Document& document) {
  return !document.is_cut;
}

/// Builds a profile sentence by sentence; weights are counts at first.
class Builder {
 public:
  explicit Builder(std::size_t sentences) {
    made_.first_use.reserve(sentences + 1);
    made_.first_use.push_back(0);
  }

  void add(const Document& document, const Segment& segment) {
    const std::string_view text = segment.span.in(document.text);
    const Block& block = document.blocks[segment.block];
    made_.characters.push_back(static_cast<float>(code_points(text)));
    const bool is_first = made_.first_use.size() == 1;
    const bool is_new = segment.block != last_block_ && has_blocks(document);
    made_.begins_block.push_back(is_first || is_new ? 1 : 0);
    made_.kinds.push_back(block.kind);
    made_.levels.push_back(block.level);
    last_block_ = segment.block;
    if (block.kind == Kind::code) {
      use(std::string(text), Token::verbatim);
    } else {
      const std::string small = lower_case(text);
      Tokens tokens(small);
      std::string token;
      for (Token sort{}; tokens.next(token, sort);) use(token, sort);
    }
    close_sentence();
  }

  Profile take() { return std::move(made_); }

 private:
  void use(const std::string& token, Token sort) {
    auto& index = index_[static_cast<std::size_t>(sort)];
    const auto [found, is_new] = index.try_emplace(
        token, static_cast<std::uint32_t>(made_.types.size()));
    if (is_new) {
      made_.types.push_back(token);
      made_.tokens.push_back(sort);
      made_.frequency.push_back(0);
    }
    made_.uses.push_back({found->second, 1});
  }

  void close_sentence() {
    const auto begin = made_.uses.begin() + made_.first_use.back();
    std::sort(begin, made_.uses.end(),
              [](Use a, Use b) { return a.type < b.type; });
    auto last = begin;
    for (auto use = begin; use != made_.uses.end(); ++use) {
      if (last != begin && (last - 1)->type == use->type) {
        (last - 1)->weight += 1;
      } else {
        *last++ = *use;
        ++made_.frequency[use->type];
      }
    }
    made_.uses.erase(last, made_.uses.end());
    made_.first_use.push_back(static_cast<std::uint32_t>(made_.uses.size()));
  }

  Profile made_;
  std::array<TypeIndex, 3> index_;
  std::uint32_t last_block_ = 0;
};

void weigh(Profile& made, const Parameters& parameters) {
  const auto all = static_cast<float>(made.size() + 1);
  std::vector<float> weights(made.types.size());
  for (std::size_t type = 0; type < weights.size(); ++type) {
    const auto bearers = static_cast<float>(made.frequency[type]);
    const float rarity =
        std::min(parameters.rarity, std::max(.05F, std::log(all / bearers)));
    weights[type] = std::pow(rarity, parameters.power);
  }
  for (Use& use : made.uses) use.weight *= weights[use.type];
}

}  // namespace

Profile profile(Sentences sentences, const Parameters& parameters) {
  Builder builder(sentences.segments.size());
  for (const Segment& segment : sentences.segments)
    builder.add(sentences.document, segment);
  Profile made = builder.take();
  weigh(made, parameters);
  return made;
}

TypeIndex index_of(const Profile& profile, Token token) {
  TypeIndex index;
  for (std::uint32_t type = 0; type < profile.types.size(); ++type)
    if (profile.tokens[type] == token) index.emplace(profile.types[type], type);
  return index;
}

}  // namespace interlint
