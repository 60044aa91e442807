#include "session/lexicon_description.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "model/language.h"
#include "report/sha256.h"
#include "session/languages.h"

namespace interlint {
namespace {

using Json = nlohmann::ordered_json;

void set(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

void set(Json& json, const char* key, std::uint64_t count) {
  if (count != 0) json[key] = count;
}

std::string text_in(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>()
                                                   : "";
}

std::uint64_t count_in(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number_unsigned()
             ? found->get<std::uint64_t>()
             : 0;
}

double share_in(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number() ? found->get<double>() : 0;
}

/// Four decimals: more would say nothing.
double rounded(double share) {
  return static_cast<double>(std::lround(share * 10000)) / 10000;
}

bool differs(const std::string& tag, std::string_view wanted) {
  const Language one{tag};
  const Language other{std::string(wanted)};
  return !tag.empty() && one.primary() != other.primary();
}

}  // namespace

std::string json_of(const LexiconDescription& description) {
  Json json;
  set(json, "made-by", description.made_by);
  set(json, "kind", description.kind);
  set(json, "source", description.source);
  set(json, "target", description.target);
  set(json, "licence", description.licence);
  for (const LexiconSource& source : description.made_of)
    json["made-of"].push_back(
        {{"name", source.name}, {"sha256", source.sha256}});
  set(json, "pairs", description.pairs);
  set(json, "doubles", description.doubles);
  set(json, "unfit", description.unfit);
  if (const auto& measured = description.held_out) {
    json["held-out"] = {{"pairs", measured->pairs},
                        {"coverage", rounded(measured->coverage)},
                        {"chance", rounded(measured->chance)}};
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

LexiconDescription description_of(const Pack& pack) {
  const Json json = Json::parse(pack.description(), nullptr, false);
  if (!json.is_object()) return {};
  LexiconDescription made{.made_by = text_in(json, "made-by"),
                          .kind = text_in(json, "kind"),
                          .source = text_in(json, "source"),
                          .target = text_in(json, "target"),
                          .licence = text_in(json, "licence"),
                          .pairs = count_in(json, "pairs"),
                          .doubles = count_in(json, "doubles"),
                          .unfit = count_in(json, "unfit")};
  if (const auto files = json.find("made-of");
      files != json.end() && files->is_array()) {
    for (const Json& file : *files) {
      if (!file.is_object()) continue;
      made.made_of.push_back({text_in(file, "name"), text_in(file, "sha256")});
    }
  }
  if (const auto measured = json.find("held-out");
      measured != json.end() && measured->is_object()) {
    made.held_out = {count_in(*measured, "pairs"),
                     share_in(*measured, "coverage"),
                     share_in(*measured, "chance")};
  }
  return made;
}

std::vector<LexiconSource> lexicon_sources(
    const std::vector<std::string>& files) {
  std::vector<LexiconSource> sources;
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    sources.push_back(
        {std::filesystem::path(file).filename().string(), sha256_of(bytes)});
  }
  return sources;
}

std::string shown(const HeldOut& measured) {
  return fmt::format("coverage {:.2f} (chance {:.2f}) on {} held-out pair{}",
                     measured.coverage, measured.chance, measured.pairs,
                     measured.pairs == 1 ? "" : "s");
}

std::expected<void, Problem> translate_between(
    const std::vector<std::string>& packs, std::string_view source,
    std::string_view target) {
  for (const std::string& file : packs) {
    const auto pack = Pack::open(file);
    if (!pack) return std::unexpected(pack.error());
    const LexiconDescription says = description_of(*pack);
    if (!differs(says.source, source) && !differs(says.target, target))
      continue;
    return std::unexpected(Problem{
        .kind = Problem::Kind::format,
        .path = file,
        .message = fmt::format(
            "this lexicon leads from {} to {}, not from {} to {}",
            name_of_language(says.source), name_of_language(says.target),
            name_of_language(source), name_of_language(target))});
  }
  return {};
}

}  // namespace interlint
