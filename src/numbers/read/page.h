#pragma once

#include <cstddef>
#include <vector>

#include "numbers/read/number.h"
#include "numbers/read/scan.h"

namespace interlint {

/// A quantity and the tokens it was read from.
struct Item {
  std::size_t first = 0;
  std::size_t end = 0;
  Quantity quantity;
  int power = 0;      ///< of its scale word
  bool list = false;  ///< a mere digit or word, which a range may retype
};

/// A text and what has been read from it so far.
struct Page {
  Scan scan;
  std::vector<Item> items;

  /// Adds a quantity; its tokens belong to nobody else from now on.
  void add(Item item);
  /// Adds one that shares its tokens with the one before.
  void add_beside(Item item);
};

/// The scanners, in the order in which they may claim tokens.
void mask_phrases(Page& page);        ///< unter vier Augen
void mask_addresses(Page& page);      ///< https://..., @name, {0}
void read_phones(Page& page);         ///< +49 30 1234567
void read_patterns(Page& page);       ///< halb drei, half a {scale}
void read_numeric_dates(Page& page);  ///< 1.2.2020, 2020-02-01
void read_clocks(Page& page);         ///< 18:30, 3:1
void read_months(Page& page);         ///< 3. Mai, May 3-9
void read_numbers(Page& page);        ///< everything else
void join_ranges(Page& page);         ///< 3 bis 5 Millionen
void add_bounds(Page& page);          ///< mehr als, up to

/// Takes the unit behind the number, or the currency before it, into `item`.
void add_unit(const Scan& scan, Item& item);

/// The minus before a number, and the words behind it that are one.
void add_sign(const Scan& scan, Item& item);
void add_words_of_minus(const Scan& scan, Item& item);

/// II to XXXIX, and XIVe siècle.  A lone letter is more often a letter.
bool read_roman(Page& page, std::size_t i);

/// A quantity of the tokens from `first` to before `end`.
Item item_of(const Scan& scan, std::size_t first, std::size_t end,
             Quality quality, const Value& value, float weight);

}  // namespace interlint
