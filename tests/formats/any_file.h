#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace interlint {

/// Sentences a mean file could be made of.
inline std::string random_file(std::mt19937& dice) {
  const std::vector<std::string> parts = {"Wort",
                                          " ",
                                          "\n",
                                          "\r\n",
                                          "\n\n",
                                          "# ",
                                          "- ",
                                          "1. ",
                                          "> ",
                                          "*",
                                          "**",
                                          "`",
                                          "```\n",
                                          "[a](b)",
                                          "![a](b)",
                                          "[^1]",
                                          "[",
                                          "](",
                                          "&uuml;",
                                          "&amp",
                                          "&#0;",
                                          "<p>",
                                          "</p>",
                                          "<br>",
                                          "<b>",
                                          "</b>",
                                          "<table>",
                                          "<td>",
                                          "<pre>",
                                          "<!--",
                                          "-->",
                                          "|",
                                          "|---|\n",
                                          "\t",
                                          "\\",
                                          "ä",
                                          "😀",
                                          "\xFC",
                                          "\xC3",
                                          "\xE2\x80",
                                          std::string(1, '\0'),
                                          "\xEF\xBB\xBF",
                                          "---\n",
                                          "(",
                                          ")",
                                          "=====\n",
                                          "~~",
                                          "<a href=x>",
                                          "</a>",
                                          "<li>",
                                          "<nav>",
                                          "<sup>",
                                          "http://a.b/c",
                                          "&notit;",
                                          "</x>",
                                          "<",
                                          ">",
                                          "\x01",
                                          "    ",
                                          "\r"};
  std::string file;
  const std::size_t count = dice() % 40;
  for (std::size_t i = 0; i < count; ++i) file += parts[dice() % parts.size()];
  return file;
}

}  // namespace interlint
