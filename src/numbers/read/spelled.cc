#include <string>

#include "numbers/read/attached.h"
#include "numbers/read/composer.h"
#include "numbers/read/number.h"
#include "numbers/read/weights.h"

namespace interlint {
namespace {

/// Reads words from a token on, as long as they make one number.
class Speller {
 public:
  Speller(const Scan& scan, std::size_t first)
      : scan_(scan), composer_(scan.tables().year_pairs) {
    number_.first = first;
    number_.end = first;
    number_.words = true;
  }

  std::optional<Number> result() {
    std::size_t at = number_.first;
    while (at < scan_.size() && scan_.is_free(at) && take(at)) {
      if (finished_) break;
      at = next_word();
    }
    if (number_.end == number_.first) return std::nullopt;
    if (!finished_ && !close()) return std::nullopt;
    return number_;
  }

 private:
  /// The word that may go on with the number, a link skipped.
  [[nodiscard]] std::size_t next_word() const {
    std::size_t next = scan_.skipped(number_.end);
    if (next == number_.end && !is_unspaced(next)) return scan_.size();
    if (composer_.room() == 1 && is_lone_hyphen(next)) next += 2;
    if (!composer_.ends_in_scale() && composer_.room() < 2) return next;
    const auto link = scan_.phrase(next, NumberRole::link);
    if (!link) return next;
    const std::size_t behind = scan_.skipped(link->end);
    if (is_share(behind)) return scan_.size();
    return scan_.phrase(behind, NumberRole::cardinal) ||
                   scan_.phrase(behind, NumberRole::ordinal) ||
                   attached_number(scan_, behind, composer_)
               ? behind
               : next;
  }

  /// two million and | one half: the fraction is added later.
  [[nodiscard]] bool is_share(std::size_t at) const {
    const auto count = scan_.phrase(at, NumberRole::cardinal);
    if (!count) return false;
    const std::size_t next = scan_.skipped(count->end);
    if (next == count->end) return false;
    if (const auto share = scan_.phrase(next, NumberRole::denominator)) {
      const auto part = product(count->sense->value, share->sense->value);
      return part && compare(*part, whole(1)) < 0;
    }
    return count->sense->value == whole(1) &&
           scan_.phrase(next, NumberRole::ordinal).has_value();
  }

  /// fifty - two, as some programs print it
  [[nodiscard]] bool is_lone_hyphen(std::size_t i) const {
    return i < scan_.size() && is_hyphen(scan_[i].mark) &&
           scan_.is(i + 1, TokenForm::space);
  }

  [[nodiscard]] bool is_unspaced(std::size_t i) const {
    return scan_.is(i, TokenForm::word) && scan_[i].mark != 0;
  }

  bool take(std::size_t at) {
    return take_cardinal(at) || take_scale(at) || take_ordinal(at) ||
           take_attached(at) || take_article(at);
  }

  bool take_cardinal(std::size_t at) {
    const auto hit = scan_.phrase(at, NumberRole::cardinal);
    if (!hit) return false;
    const bool alone = composer_.empty();
    if (!composer_.take_cardinal(integer(hit->sense->value).value_or(0)))
      return false;
    own_weight_ = alone ? hit->sense->weight : -1;
    // A single numeral is a part of many words and names: 九州.
    if (alone && own_weight_ < 0 && is_unspaced(at) && hit->end == at + 1)
      own_weight_ = weight::single_numeral;
    number_.end = hit->end;
    return true;
  }

  bool take_scale(std::size_t at) {
    const auto hit = scan_.phrase(at, NumberRole::scale);
    if (!hit) return false;
    const int power = static_cast<int>(integer(hit->sense->value).value_or(0));
    if (!composer_.take_scale(power)) {
      const bool may_be_bare =
          composer_.empty()
              ? scan_.tables().bare_scale && (power == 2 || power == 3)
              : is_unspaced(at);
      if (!may_be_bare || !composer_.take_bare_scale(power)) return false;
      bare_ = number_.end == number_.first;
    } else {
      bare_ = false;
      number_.scaled = number_.scaled || power >= 3;
      number_.power = power;
    }
    own_weight_ = -1;
    number_.end = hit->end;
    return true;
  }

  /// "a" before a scale is one: a hundred.
  bool take_article(std::size_t at) {
    if (!composer_.empty()) return false;
    const auto article = scan_.phrase(at, NumberRole::article);
    if (!article) return false;
    const std::size_t next = scan_.skipped(article->end);
    const auto scale = scan_.phrase(next, NumberRole::scale);
    if (!scale || next == article->end) return false;
    const auto power = integer(scale->sense->value).value_or(0);
    composer_.take_cardinal(1);
    composer_.take_scale(static_cast<int>(power));
    number_.scaled = power >= 3;
    number_.end = scale->end;
    return true;
  }

  bool take_ordinal(std::size_t at) {
    const auto hit = scan_.phrase(at, NumberRole::ordinal);
    if (!hit) return false;
    return finish_as_ordinal(*hit->sense, hit->end);
  }

  /// "hundredth" multiplies a group before it, "third" is added.
  bool finish_as_ordinal(const Sense& sense, std::size_t end) {
    const auto number = integer(sense.value);
    if (!number) return false;
    std::optional<Value> value;
    const bool round = sense.value.digits == 1 && sense.value.exponent >= 2;
    Composer with = composer_;
    const bool fits = round && !composer_.empty()
                          ? with.take_scale(sense.value.exponent) ||
                                with.take_cardinal(*number)
                          : with.take_cardinal(*number);
    if (fits) value = with.value();
    if (!value) return false;
    number_.value = *value;
    number_.quality = Quality::ordinal;
    number_.weight = composer_.empty() && sense.weight >= 0
                         ? sense.weight
                         : weight_of_ordinal(*value);
    number_.plain = false;
    number_.end = end;
    finished_ = true;
    return true;
  }

  bool take_attached(std::size_t at) {
    // What the language explains by itself, as "zweimal", stays one word.
    if (!scan_.is(at, TokenForm::word) ||
        scan_.phrase(at, NumberRole::quantity))
      return false;
    auto word = attached_number(scan_, at, composer_);
    if (!word) return false;
    const bool alone = composer_.empty();
    if (word->tail != nullptr && word->tail->role == NumberRole::ordinal) {
      composer_ = word->number;
      return finish_as_ordinal(*word->tail, at + 1);
    }
    if (word->tail != nullptr && !alone && !composer_.ends_in_scale())
      return false;
    composer_ = word->number;
    number_.end = at + 1;
    own_weight_ = -1;
    bare_ = false;
    number_.scaled = number_.scaled || composer_.has_scale();
    if (word->tail != nullptr) return finish_as_part(*word->tail);
    return true;
  }

  bool finish_as_part(const Sense& tail) {
    const auto n = composer_.value();
    const Pattern& pattern = scan_.tables().patterns[tail.index];
    if (!n) return false;
    const auto value = evaluated(pattern.values.front(), {{"n", *n}});
    if (!value) return false;
    number_.value = *value;
    number_.quality = tail.quality;
    number_.unit = scan_.unit(tail);
    number_.weight = tail.weight >= 0 ? tail.weight : weight::share;
    number_.plain =
        tail.quality == Quality::amount || tail.quality == Quality::fraction;
    finished_ = true;
    return true;
  }

  bool close() {
    const auto value = composer_.value();
    if (!value) return false;
    number_.value = *value;
    number_.weight = own_weight_ >= 0 ? own_weight_
                     : bare_          ? weight::bare_scale
                                      : weight_of_cardinal(*value);
    return true;
  }

  const Scan& scan_;
  Composer composer_;
  Number number_;
  float own_weight_ = -1;  ///< that the only word has
  bool bare_ = false;      ///< "hundert" without a number before it
  bool finished_ = false;
};
}  // namespace

float weight_of_cardinal(const Value& value) {
  if (value == whole(0)) return weight::zero;
  if (value == whole(1)) return weight::one;
  if (value == whole(2) || value == whole(3)) return weight::two_or_three;
  return weight::word;
}

float weight_of_ordinal(const Value& value) {
  if (value == whole(1)) return weight::first;
  if (value == whole(2)) return weight::second;
  if (value == whole(3)) return weight::third;
  return weight::ordinal;
}

std::optional<Number> spelled_number(const Scan& scan, std::size_t i) {
  return Speller(scan, i).result();
}
}  // namespace interlint
