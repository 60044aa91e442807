#pragma once

/// How surely a quantity must appear on the other side, by its form.  Measured
/// on human translations, German and English.
namespace interlint::weight {

constexpr float digits = 1.0F;
constexpr float list_number = 0.45F;  ///< "3." that begins a text
constexpr float digit_fraction = 0.8F;
constexpr float lone_fraction_sign = 0.7F;
constexpr float decade_in_digits = 0.8F;
constexpr float phone = 0.8F;
constexpr float numeric_month = 0.8F;
constexpr float month_name = 0.7F;
constexpr float unproved_month = 0.0F;
constexpr float weekday = 0.55F;
constexpr float time_in_digits = 0.9F;
constexpr float time_in_words = 0.7F;
constexpr float identifier = 0.7F;
constexpr float behind_hyphen = 0.5F;  ///< COVID-19
constexpr float roman = 0.2F;

constexpr float word = 0.8F;  ///< a cardinal from four on
constexpr float two_or_three = 0.6F;
constexpr float part_of_a_word = 0.4F;  ///< three-part
constexpr float single_numeral = 0.3F;  ///< 三 alone
constexpr float zero = 0.3F;
constexpr float one = 0.05F;
constexpr float one_of_a_unit = 0.3F;    ///< einem Zentimeter
constexpr float bare_scale = 0.35F;      ///< hundert Leute
constexpr float scaled_fraction = 0.6F;  ///< half a million

constexpr float first = 0.05F;
constexpr float second = 0.2F;
constexpr float third = 0.35F;
constexpr float ordinal = 0.7F;
constexpr float share = 0.5F;  ///< zwei Drittel
constexpr float one_share = 0.35F;

}  // namespace interlint::weight
