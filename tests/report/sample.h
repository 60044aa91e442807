#pragma once

#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "model/checked.h"
#include "report/run.h"
#include "report/writer.h"
#include "text/utf8.h"

namespace interlint::sample {

inline const About number_scale{.code = "NUM002",
                                .name = "number-scale",
                                .title = "Amount changed by a power of ten",
                                .what = "An amount is off by a power of ten.",
                                .why = "Readers act on amounts.",
                                .cure = "Take the scale of the source.",
                                .its = "numbers",
                                .mqm = "accuracy/mistranslation",
                                .severity = Severity::error};
inline const About doubled_word{.code = "DUP001",
                                .name = "doubled-word",
                                .title = "Word written twice",
                                .what = "A word stands twice in a row.",
                                .why = "It reads as a slip.",
                                .cure = "Delete one of the two.",
                                .its = "duplication",
                                .mqm = "fluency/grammar",
                                .target_only = TargetOnly::reduced};
inline const About control_character{.code = "CHR002",
                                     .name = "control-character",
                                     .title = "Control character in the text",
                                     .what = "A control stands in the text.",
                                     .why = "It cannot be printed.",
                                     .cure = "Delete it.",
                                     .its = "characters",
                                     .mqm = "fluency/character-encoding",
                                     .severity = Severity::error,
                                     .target_only = TargetOnly::full};
inline const About segment_omitted{.code = "OMI001",
                                   .name = "segment-omitted",
                                   .title = "Segment has no translation",
                                   .what = "A segment has no translation.",
                                   .why = "Readers miss what it says.",
                                   .cure = "Translate it.",
                                   .its = "omission",
                                   .mqm = "accuracy/omission",
                                   .severity = Severity::error};
inline const About name_inconsistent{.code = "NAM002",
                                     .name = "name-inconsistent",
                                     .title = "Name written in two ways",
                                     .what = "A name is written in two ways.",
                                     .why = "It looks like two people.",
                                     .cure = "Write it in one way.",
                                     .its = "inconsistent-entities",
                                     .mqm = "terminology/term-inconsistency"};

/// A run like one of long ago, with all the rules above.
inline RunInfo run() {
  RunInfo run{.version = "0.1.0",
              .revision = "1a2b3c4",
              .config_path = "interlint.toml",
              .settings_sha256 = std::string(64, '1'),
              .started = "2026-11-23T07:30:00Z",
              .duration_ms = 42};
  run.resources = {{.kind = "dictionary",
                    .name = "en_US",
                    .version = "2020.12.07",
                    .sha256 = std::string(64, '6')}};
  for (const About* about :
       {&control_character, &doubled_word, &name_inconsistent, &number_scale,
        &segment_omitted})
    run.rules.push_back({about, about->severity});
  return run;
}

/// A document whose text is its file, but for a byte order mark and malformed
/// bytes, as the text reader has it.
inline Document document(std::string path, std::string bytes,
                         std::string language) {
  Document made{.path = std::move(path),
                .format = "text",
                .language = {std::move(language)},
                .bytes = std::move(bytes)};
  const std::string& file = made.bytes;
  std::vector<Piece> pieces;
  for (std::uint32_t at = file.starts_with("\xEF\xBB\xBF") ? 3 : 0;
       at < file.size();) {
    const CodePoint c = code_point_at(file, at);
    const auto begin = static_cast<std::uint32_t>(made.text.size());
    made.text += c.malformed ? "\uFFFD" : file.substr(at, c.end - at);
    const Span text{begin, static_cast<std::uint32_t>(made.text.size())};
    const Span there{at, c.end};
    at = c.end;
    const bool goes_on = !pieces.empty() && !c.malformed &&
                         pieces.back().text.size() == pieces.back().file.size();
    if (goes_on) {
      pieces.back().text.end = text.end;
      pieces.back().file.end = there.end;
    } else {
      pieces.push_back({text, there});
    }
  }
  made.blocks = {{.span = {0, static_cast<std::uint32_t>(made.text.size())}}};
  made.origin = SourceMap(std::move(pieces));
  return made;
}

/// The first place of `words` in `text`.
inline Span place(std::string_view text, std::string_view words,
                  std::size_t from = 0) {
  const auto at = static_cast<std::uint32_t>(text.find(words, from));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

/// `words` one after the other in the text of `document`.
inline std::vector<Segment> segments(const Document& document,
                                     const std::vector<std::string>& words) {
  std::vector<Segment> made;
  std::size_t from = 0;
  for (const std::string& word : words) {
    made.push_back({place(document.text, word, from)});
    from = made.back().span.end;
  }
  return made;
}

/// A document of two sentences with a finding in each.
inline Checked article() {
  auto bitext = std::make_unique<Bitext>();
  bitext->source = document("input/artikel.de.txt",
                            "Die Stadt investiert 3,5 Millionen Euro in zwölf "
                            "Schulen. Der Umbau beginnt im März 2027.\n",
                            "de");
  bitext->target = document("input/article.en.txt",
                            "The city is investing 3.5 billion euros in twelve "
                            "schools. The work begins in in March 2027.\n",
                            "en-US");
  const std::string& source = bitext->source.text;
  const std::string& target = bitext->target.text;
  bitext->source_segments =
      segments(bitext->source,
               {"Die Stadt investiert 3,5 Millionen Euro in zwölf Schulen.",
                "Der Umbau beginnt im März 2027."});
  bitext->target_segments =
      segments(bitext->target,
               {"The city is investing 3.5 billion euros in twelve schools.",
                "The work begins in in March 2027."});
  bitext->links = {{{0, 1}, {0, 1}, 0.94F}, {{1, 2}, {1, 2}, 0.81F}};
  Checked checked;
  checked.findings = {
      {.code = "NUM002",
       .severity = Severity::error,
       .confidence = 0.98F,
       .source = place(source, "3,5 Millionen"),
       .target = place(target, "3.5 billion"),
       .message = "“3,5 Millionen” (3,500,000) became “3.5 billion” "
                  "(3,500,000,000).",
       .facts = {{"source-value", "3500000"}, {"target-value", "3500000000"}},
       .edits = {{place(target, "billion"), "million"}},
       .unit = 0},
      {.code = "DUP001",
       .confidence = 1,
       .target = place(target, "in in"),
       .message = "“in” stands twice.",
       .edits = {{place(target, "in ", target.find("in in")), "",
                  Edit::Applicability::safe}},
       .unit = 1}};
  checked.counts = {.units = 2,
                    .source_words = 14,
                    .target_words = 17,
                    .error = 1,
                    .warning = 1};
  checked.bitext = std::move(bitext);
  return checked;
}

/// A byte order mark, CRLF, an emoji, a control, an omission, a finding of the
/// document and one that the baseline knows.
inline Checked edge() {
  auto bitext = std::make_unique<Bitext>();
  bitext->source =
      document("input/kommentar.de.md",
               "\xEF\xBB\xBFÜber Frau Özdemir 😀 lacht niemand.\r\n"
               "Niemand weiß,\r\nwann. Die Lage bleibt ernst.\r\n",
               "de");
  bitext->target = document(
      "input/comment.en.md",
      "Nobody laughs at Ms. Özdemir 😀.\nNobody knows\x01 when.\n", "en");
  const std::string& source = bitext->source.text;
  const std::string& target = bitext->target.text;
  bitext->source_segments = segments(
      bitext->source, {"Über Frau Özdemir 😀 lacht niemand.",
                       "Niemand weiß,\r\nwann.", "Die Lage bleibt ernst."});
  bitext->target_segments =
      segments(bitext->target,
               {"Nobody laughs at Ms. Özdemir 😀.", "Nobody knows\x01 when."});
  bitext->links = {
      {{0, 1}, {0, 1}, 0.97F}, {{1, 2}, {1, 2}, 0.88F}, {{2, 3}, {2, 2}, 0.7F}};
  const auto end = static_cast<std::uint32_t>(target.find(" when.") + 6);
  Checked checked;
  checked.findings = {
      {.code = "CHR002",
       .severity = Severity::error,
       .confidence = 1,
       .target = place(target, "\x01"),
       .message = "The text holds the control character U+0001.",
       .facts = {{"code-point", "U+0001"}},
       .unit = 1},
      {.code = "OMI001",
       .severity = Severity::error,
       .confidence = 0.9F,
       .source = place(source, "Die Lage bleibt ernst."),
       .target = Span{end, end},
       .message = "“Die Lage bleibt ernst.” has no translation.",
       .unit = 2},
      {.code = "NAM002",
       .confidence = 0.95F,
       .source = place(source, "Özdemir"),
       .message = "“Özdemir” is written in two ways.",
       .accepted = Acceptance{Acceptance::By::baseline, "known before release",
                              "2026-11-20"}},
      {.code = "NAM002",
       .confidence = 0.123456F,
       .message = "The document has <two> names & more.",
       .accepted = {}}};
  checked.counts = {.units = 3,
                    .source_words = 12,
                    .target_words = 8,
                    .error = 2,
                    .warning = 1,
                    .suppressed = 1};
  checked.bitext = std::move(bitext);
  return checked;
}

/// A document whose target is not there.
inline Checked failed() {
  Checked checked;
  checked.status = Checked::Status::failed;
  checked.problems = {{.path = "input/missing.en.md",
                       .message = "There is no file input/missing.en.md."}};
  checked.source = File{"input/fehlt und so.de.md", {"de"}, "markdown"};
  checked.target = File{"input/missing.en.md", {"en"}, "markdown"};
  return checked;
}

inline std::string written(Form form, const std::vector<Checked>& documents,
                           const RunInfo& about = run(),
                           Colour colour = Colour::never) {
  std::string text;
  const auto report = writer(
      form, about, [&](std::string_view piece) { text += piece; }, colour);
  for (const Checked& checked : documents) report->add(checked);
  report->end();
  return text;
}

/// article(), edge() and failed() in one report.
inline std::string whole(Form form, const RunInfo& about = run()) {
  std::vector<Checked> documents;
  documents.push_back(article());
  documents.push_back(edge());
  documents.push_back(failed());
  return written(form, documents, about);
}

inline std::string contents(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace interlint::sample
