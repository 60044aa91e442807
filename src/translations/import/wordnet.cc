#include "translations/import/wordnet.h"

#include <array>
#include <charconv>
#include <fstream>
#include <vector>

namespace interlint {
namespace {

constexpr std::array parts_of_speech = {"noun", "verb", "adj", "adv"};

using Tables = std::map<std::string, TableBuilder>;

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  while (!line.empty()) {
    const std::size_t blank = line.find(' ');
    if (blank != 0) fields.push_back(line.substr(0, blank));
    if (blank == std::string_view::npos) break;
    line.remove_prefix(blank + 1);
  }
  return fields;
}

/// "big(a)" is the word "big" with a remark on its use.
std::string_view bare(std::string_view member) {
  return member.substr(0, member.find('('));
}

bool is_one_word(std::string_view member) {
  return member.find('_') == std::string_view::npos;
}

std::size_t number_in(std::string_view digits, int base) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  return number;
}

/// The members of a line of data.*: offset, file, type, count (hexadecimal),
/// then word and number of each (wndb(5WN)).
std::vector<std::string_view> members_of(
    const std::vector<std::string_view>& fields) {
  std::vector<std::string_view> members;
  const std::size_t count = fields.size() > 3 ? number_in(fields[3], 16) : 0;
  for (std::size_t i = 0; i < count && 4 + 2 * i < fields.size(); ++i)
    members.push_back(bare(fields[4 + 2 * i]));
  return members;
}

/// A pointer "!" to the word `target` of another line, of a word here.
struct Opposite {
  std::string word;
  std::string line;        ///< offset of the other line
  std::size_t target = 0;  ///< 1-based
};

std::vector<Opposite> opposites_in(
    const std::vector<std::string_view>& fields,
    const std::vector<std::string_view>& members) {
  std::vector<Opposite> found;
  for (std::size_t i = 5 + 2 * members.size(); i + 3 < fields.size(); ++i) {
    if (fields[i] != "!" || fields[i + 3].size() != 4) continue;
    const std::size_t from = number_in(fields[i + 3].substr(0, 2), 16);
    const std::size_t to = number_in(fields[i + 3].substr(2), 16);
    if (from == 0 || from > members.size()) continue;
    found.push_back(
        {std::string(members[from - 1]), std::string(fields[i + 1]), to});
  }
  return found;
}

void add_synonyms(Tables& tables, const std::vector<std::string_view>& words) {
  for (const std::string_view one : words) {
    for (const std::string_view other : words) {
      if (one != other && is_one_word(one) && is_one_word(other))
        tables["synonyms"].add(one, other, 1);
    }
  }
}

void add_data(Tables& tables, std::istream& data) {
  std::map<std::string, std::vector<std::string>, std::less<>> lines;
  std::vector<Opposite> opposites;
  for (std::string line; std::getline(data, line);) {
    if (line.starts_with(' ')) continue;
    const auto fields =
        fields_of(std::string_view(line).substr(0, line.find(" | ")));
    const auto members = members_of(fields);
    add_synonyms(tables, members);
    if (!fields.empty())
      lines[std::string(fields[0])] = {members.begin(), members.end()};
    for (Opposite& opposite : opposites_in(fields, members))
      opposites.push_back(std::move(opposite));
  }
  for (const Opposite& opposite : opposites) {
    const auto line = lines.find(opposite.line);
    if (line == lines.end() || opposite.target == 0 ||
        opposite.target > line->second.size())
      continue;
    tables["antonyms"].add(opposite.word, line->second[opposite.target - 1], 1);
  }
}

void add_index(Tables& tables, std::istream& index) {
  for (std::string line; std::getline(index, line);) {
    if (line.starts_with(' ')) continue;
    const std::string_view lemma =
        std::string_view(line).substr(0, line.find(' '));
    if (is_one_word(lemma)) tables["lemmas"].add(lemma);
  }
}

void add_exceptions(Tables& tables, std::istream& exceptions) {
  for (std::string line; std::getline(exceptions, line);) {
    const auto fields = fields_of(line);
    for (std::size_t i = 1; i < fields.size(); ++i)
      tables["irregular"].add(fields[0], fields[i], 1);
  }
}

}  // namespace

std::expected<Tables, Problem> wordnet_tables(
    const std::filesystem::path& folder) {
  Tables tables;
  for (const std::string part : parts_of_speech) {
    std::ifstream index(folder / ("index." + part));
    std::ifstream data(folder / ("data." + part));
    std::ifstream exceptions(folder / (part + ".exc"));
    if (!index || !data || !exceptions) {
      return std::unexpected(
          Problem{.path = folder.string(),
                  .message = "this folder does not hold WordNet's files "
                             "(Debian's package wordnet-base has them)"});
    }
    add_index(tables, index);
    add_data(tables, data);
    add_exceptions(tables, exceptions);
  }
  return tables;
}

}  // namespace interlint
