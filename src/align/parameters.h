#pragma once

namespace interlint {

/// What each sort of evidence is worth to the aligner.  Natural logarithms of
/// odds, but for those said to be otherwise.
struct Parameters {
  // Words: a bead gets alpha for the weight that finds a partner in it, and
  // pays beta for all weight.  A word weighs clamp(ln((N+1)/n), .05, rarity)
  // ^ power, where n of the N sentences of its side have it.
  float alpha;
  float beta;
  float rarity;
  float power;
  // Length: -2 length ln(1 + z^2/4), where z is the difference of the lengths
  // in characters over its standard deviation, variance `spread` a character.
  float length;
  float spread;
  // Beads of so many sentences on one side and on the other.
  float bead12;
  float bead13;
  float bead14;
  float bead22;
  float bead23;
  float bead33;
  // A sentence without a partner; and a hundred of its characters.
  float alone;
  float alone_length;
  // How strong a pair of words is, by what makes it one.
  float cognate;
  float identical;
  float number;
  float learned;     // times its strength
  float dictionary;  // times its strength
  // Structure: a block border inside a bead; a bead where one side alone
  // begins a block.
  float border_inside;
  float border_lone;
};

/// With nothing but the two documents, or a lexicon that knows little.  Found
/// by coordinate ascent on strict F1 + .3 lax F1 of one hand-aligned
/// German-French document (Text+Berg dev), with FreeDict and without, and 54
/// generated German-English ones (Debian handbook, hard, seed 2) without.
inline constexpr Parameters small_lexicon = {.alpha = .8F,
                                             .beta = .18F,
                                             .rarity = .3F,
                                             .power = .35F,
                                             .length = .6F,
                                             .spread = 1.44F,
                                             .bead12 = -1.8F,
                                             .bead13 = -3.24F,
                                             .bead14 = -4.8F,
                                             .bead22 = -3.456F,
                                             .bead23 = -5,
                                             .bead33 = -6.4F,
                                             .alone = -2.66F,
                                             .alone_length = .2F,
                                             .cognate = .8F,
                                             .identical = 1.2F,
                                             .number = 6.5F,
                                             .learned = 1.3F,
                                             .dictionary = .55F,
                                             .border_inside = -4.032F,
                                             .border_lone = -.36F};

/// With a lexicon that has several translations of most words.  Found in the
/// same way on 108 generated German-English documents (Debian handbook, hard
/// and light, seed 2) with Ding.
inline constexpr Parameters large_lexicon = {.alpha = .8F,
                                             .beta = .42F,
                                             .rarity = .22F,
                                             .power = .36F,
                                             .length = .462F,
                                             .spread = .8225F,
                                             .bead12 = -2,
                                             .bead13 = -3.78F,
                                             .bead14 = -7.02F,
                                             .bead22 = -3.78F,
                                             .bead23 = -6.48F,
                                             .bead33 = -9.95F,
                                             .alone = -2.4F,
                                             .alone_length = .2F,
                                             .cognate = 1.008F,
                                             .identical = 1,
                                             .number = 3.918F,
                                             .learned = 1.44F,
                                             .dictionary = 1,
                                             .border_inside = -3.6F,
                                             .border_lone = -.36F};

}  // namespace interlint
