#include "shapes.h"

#include <cstdint>

namespace interlint {
namespace {

/// A word that no dictionary has, another for every number and salt.
std::string made_up_word(std::size_t number, std::size_t salt) {
  constexpr std::string_view onsets = "bdfgklmnprstvwz";
  constexpr std::string_view vowels = "aeiou";
  std::string word;
  for (std::size_t rest = number * 2048 + salt + 1; rest != 0; rest /= 75) {
    word += onsets[rest % 15];
    word += vowels[rest / 15 % 5];
  }
  word += "rn";
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

/// `piece`, with what its marks stand for: ~ the number of the repetition, $ a
/// made-up word, one for each number.
std::string written(std::string_view piece, std::size_t number,
                    std::size_t salt) {
  std::string text;
  for (const char c : piece) {
    if (c == '~')
      text += std::to_string(1000 + number);
    else if (c == '$')
      text += made_up_word(number, salt);
    else
      text += c;
  }
  return text;
}

/// As many pieces as there is room for, and at least one.
std::size_t times(std::string_view piece, Amount amount) {
  return 1 + amount.bytes / (written(piece, 100, 0).size() + 1);
}

std::string repeated(std::string_view piece, std::size_t count,
                     std::size_t salt) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += written(piece, i, salt);
  return text;
}

std::string noise(std::size_t size) {
  std::string bytes;
  std::uint32_t state = 88'172'645;
  while (bytes.size() < size) {
    state ^= state << 13U;
    state ^= state >> 17U;
    state ^= state << 5U;
    bytes += static_cast<char>(state >> 24U);
  }
  return bytes;
}

TwoTexts random_bytes(Amount amount) {
  return {noise(amount.bytes), noise(amount.bytes)};
}

TwoTexts random_bytes_against_a_sentence(Amount amount) {
  return {"Es regnet seit gestern.\n", noise(amount.bytes)};
}

TwoTexts around(std::string_view before, std::string_view source,
                std::string_view target, std::string_view after,
                Amount amount) {
  const std::size_t count = times(source, amount);
  return {std::string(before) + repeated(source, count, amount.salt) +
              std::string(after),
          std::string(before) + repeated(target, count, amount.salt) +
              std::string(after)};
}

TwoTexts code_block(Amount amount) {
  return around("```\n", "i = i + 1;\n", "i = i + 1;\n", "```\n", amount);
}

TwoTexts front_matter(Amount amount) {
  return around("---\n", "key~: ja\n", "key~: yes\n", "---\n\nEs regnet.\n",
                amount);
}

TwoTexts long_table(Amount amount) {
  return around("|a|b|\n|-|-|\n", "|Haus|Baum|\n", "|house|tree|\n", "",
                amount);
}

TwoTexts wide_table(Amount amount) {
  const std::size_t columns = amount.bytes / 6;
  const auto row = [&](std::string_view cell) {
    return "|" + repeated(cell, columns, amount.salt) + "\n";
  };
  return {row("a|") + row("-|") + row("Haus|"),
          row("a|") + row("-|") + row("house|")};
}

TwoTexts attributes(Amount amount) {
  return around("<p ", "a~=1 ", "a~=1 ", ">Haus</p>\n", amount);
}

TwoTexts deep_list(Amount amount) {
  std::string text;
  for (std::string indent; text.size() < amount.bytes; indent += "  ")
    text += indent + "- Haus\n";
  return {text, text};
}

/// The same sentences, the last first.
TwoTexts reversed(Amount amount) {
  const std::size_t count = times("Am Montag kam $ nach Hause.\n\n", amount);
  TwoTexts texts;
  for (std::size_t i = 0; i < count; ++i) {
    texts.source += written("Am Montag kam $ nach Hause.\n\n", i, amount.salt);
    texts.target +=
        written("On Monday $ came home.\n\n", count - 1 - i, amount.salt);
  }
  return texts;
}

TwoTexts other_names(Amount amount) {
  const std::size_t count = times("Dort stand $.\n\n", amount);
  TwoTexts texts;
  for (std::size_t i = 0; i < count; ++i) {
    texts.source += written("Dort stand $.\n\n", i, amount.salt);
    texts.target += written("There stood $.\n\n", count + i, amount.salt);
  }
  return texts;
}

TwoTexts one_against_many(Amount amount) {
  return {"Es regnet.\n", repeated("It rains. ", amount.bytes / 10, 0)};
}

constexpr std::string_view markdown = "markdown";
constexpr std::string_view html = "html";
constexpr std::string_view tsv = "tsv";

/// By what repeats: letters and marks, words, numbers, lines, markup, pairs.
const std::vector<Shape> all = {
    {.name = "one_letter", .source = "a"},
    {.name = "letters_with_accents", .source = "a\u0301"},
    {.name = "cjk", .source = "木"},
    {.name = "thai", .source = "ก"},
    {.name = "emoji", .source = "😀"},
    {.name = "blanks", .source = " "},
    {.name = "no_break_spaces", .source = "\u00A0"},
    {.name = "nuls", .source = std::string_view("\0", 1)},
    {.name = "controls", .source = "\u0001"},
    {.name = "replacement_marks", .source = "\uFFFD"},
    {.name = "soft_hyphens", .source = "ab\u00AD"},
    {.name = "mojibake", .source = "Ã¤ "},
    {.name = "straight_quotes", .source = "\""},
    {.name = "apostrophes", .source = "'"},
    {.name = "opening_quotes", .source = "„", .target = "“"},
    {.name = "quoted_letters", .source = "\"a\" "},
    {.name = "quoted_sentences",
     .source = "„Er kam.“ ",
     .target = "“He came.” "},
    {.name = "open_brackets", .source = "("},
    {.name = "bracket_pairs", .source = "() "},
    {.name = "commas", .source = ", "},
    {.name = "dots", .source = "."},
    {.name = "dashes", .source = "– "},
    {.name = "hyphenated", .source = "ab-"},
    {.name = "single_letters_hyphenated", .source = "a-"},

    {.name = "hyphenated_triples", .source = "a-a-a "},
    {.name = "arabic", .source = "كتاب "},
    {.name = "articles", .source = "der ", .target = "the "},
    {.name = "one_noun", .source = "Haus ", .target = "house "},
    {.name = "one_noun_alike", .source = "Haus "},
    {.name = "acronyms", .source = "ABC "},
    {.name = "roman_numerals", .source = "XIV "},
    {.name = "addresses", .source = "https://a.de/b "},
    {.name = "mails", .source = "a@b.de "},
    {.name = "mails_of_words", .source = "eva@haus.de "},
    {.name = "entities", .source = "&amp; "},
    {.name = "placeholders", .source = "{a} "},
    {.name = "made_up_names", .source = "$ "},

    {.name = "one_digit", .source = "1"},
    {.name = "ones", .source = "1 "},
    {.name = "ones_by_comma", .source = "1,"},
    {.name = "ones_by_dot", .source = "1."},
    {.name = "ones_by_hyphen", .source = "1-"},
    {.name = "ones_by_slash", .source = "1/"},
    {.name = "ones_by_colon", .source = "1:"},
    {.name = "letters_and_digits", .source = "x1"},
    {.name = "thousands", .source = "12.345 ", .target = "12,345 "},
    {.name = "percents", .source = "5 % ", .target = "5% "},
    {.name = "units", .source = "5 km "},
    {.name = "euros", .source = "5 € ", .target = "€5 "},
    {.name = "dates", .source = "1.2.2020 ", .target = "1/2/2020 "},
    {.name = "times_of_day", .source = "10:30 "},
    {.name = "number_words", .source = "zwei ", .target = "two "},
    {.name = "versions", .source = "1.2.3 "},
    {.name = "changed_numbers", .source = "~ ", .target = "2~ "},

    {.name = "short_sentences",
     .source = "Es regnet. ",
     .target = "It rains. "},
    {.name = "one_word_lines", .source = "Haus\n\n", .target = "House\n\n"},
    {.name = "made_up_lines", .source = "$\n\n"},
    {.name = "same_sentence",
     .source = "Der Hund schläft unter dem Tisch.\n\n",
     .target = "The dog sleeps under the table.\n\n"},
    {.name = "sentences_with_names",
     .source = "Dort stand $.\n\n",
     .target = "There stood $.\n\n"},
    {.name = "sentences_with_changed_numbers",
     .source = "Das dauert ~ Tage.\n\n",
     .target = "That takes 2~ days.\n\n"},
    {.name = "sentences_with_other_names", .make = other_names},
    {.name = "reversed_sentences", .make = reversed},
    {.name = "one_sentence_against_many", .make = one_against_many},
    {.name = "random_bytes", .make = random_bytes},
    {.name = "random_bytes_against_a_sentence",
     .make = random_bytes_against_a_sentence},

    {.name = "md_links", .format = markdown, .source = "[a](b) "},
    {.name = "md_emphasis",
     .format = markdown,
     .source = "**Haus** *Baum* ",
     .target = "**house** *tree* "},
    {.name = "md_open_brackets", .format = markdown, .source = "["},
    {.name = "md_quotes", .format = markdown, .source = "> "},
    {.name = "md_backticks", .format = markdown, .source = "`"},
    {.name = "md_bars", .format = markdown, .source = "|"},
    {.name = "md_stars", .format = markdown, .source = "*a "},
    {.name = "md_inline_code",
     .format = markdown,
     .source = "`a~` ",
     .target = "`b~` "},
    {.name = "md_list",
     .format = markdown,
     .source = "- Haus\n",
     .target = "- house\n"},
    {.name = "md_deep_list", .format = markdown, .make = deep_list},
    {.name = "md_reference_links",
     .format = markdown,
     .source = "[a][~]\n\n[~]: b\n\n"},
    {.name = "md_headings",
     .format = markdown,
     .source = "# Haus\n\n",
     .target = "# House\n\n"},
    {.name = "md_footnotes",
     .format = markdown,
     .source = "Haus[^~].\n\n[^~]: Baum.\n\n",
     .target = "House[^~].\n\n[^~]: Tree.\n\n"},
    {.name = "md_code_block", .format = markdown, .make = code_block},
    {.name = "md_front_matter", .format = markdown, .make = front_matter},
    {.name = "md_long_table", .format = markdown, .make = long_table},
    {.name = "md_wide_table", .format = markdown, .make = wide_table},
    {.name = "html_deep", .format = html, .source = "<div>"},
    {.name = "html_paragraphs",
     .format = html,
     .source = "<p>Haus",
     .target = "<p>house"},
    {.name = "html_links", .format = html, .source = "<a href=x>a</a> "},
    {.name = "html_attributes", .format = html, .make = attributes},
    {.name = "html_rows",
     .format = html,
     .source = "<tr><td>Haus</td></tr>\n",
     .target = "<tr><td>house</td></tr>\n"},
    {.name = "html_comments", .format = html, .source = "<!-- Haus -->a "},
    {.name = "html_ampersands", .format = html, .source = "&"},
    {.name = "html_open", .format = html, .source = "<"},

    {.name = "tsv_same_source",
     .format = tsv,
     .source = "Der Hund schläft.\tThe dog sleeps near $.\n"},
    {.name = "tsv_same_pair",
     .format = tsv,
     .source = "Der Hund schläft.\tThe dog sleeps.\n"},
    {.name = "tsv_empty_targets",
     .format = tsv,
     .source = "Der Hund von $ schläft.\t\n"},
    {.name = "tsv_errors",
     .format = tsv,
     .source = "Im Jahr 2020 kamen ~ Leute.\tIn 2021, 2~ people came  ..\n"},
};

}  // namespace

const std::vector<Shape>& shapes() {
  return all;
}

TwoTexts texts_of(const Shape& shape, Amount amount) {
  if (shape.make != nullptr) return shape.make(amount);
  const std::size_t count = times(shape.source, amount);
  const auto side = [&](std::string_view piece) {
    return repeated(piece, count, amount.salt) + "\n";
  };
  return {side(shape.source),
          side(shape.target.empty() ? shape.source : shape.target)};
}

}  // namespace interlint
