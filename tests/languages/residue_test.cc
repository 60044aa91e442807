#include <gtest/gtest.h>
#include <unicode/regex.h>

#include <array>
#include <filesystem>

#include "languages/residue_patterns.h"
#include "languages/vocabulary.h"
#include "model/problem.h"

namespace interlint::residue_test {
namespace {

const Residue& residue(std::string_view tag) {
  static const Vocabulary english(SOURCE_DIR "/dictionaries", "en");
  static const Vocabulary german(SOURCE_DIR "/dictionaries", "de");
  return tag == "en" ? english.residue() : german.residue();
}

/// The text of what was found, empty for nothing.
std::string found(std::string_view kind, std::string_view text,
                  ResiduePlace position = ResiduePlace::both_ends) {
  const auto span = residue("en").found(kind, text, words(text), position);
  return span ? std::string(span->in(text)) : "";
}

TEST(Residue, IsWhatModelsSay) {
  const std::vector<std::pair<std::string_view, std::string_view>> samples = {
      {"preamble", "Sure! Here is the translation:"},
      {"preamble", "Here's the English translation of your text:"},
      {"preamble", "Certainly! Here's the translated article."},
      {"preamble", "English translation:"},
      {"preamble", "Below is the translation of the article:"},
      {"note", "Translator's note: the council is elected."},
      {"note", "[Note: “Rat” is ambiguous.]"},
      {"note", "Note: I translated the idiom literally."},
      {"closing", "I hope this translation helps!"},
      {"closing", "Let me know if you would like any changes."},
      {"closing", "Feel free to ask for another version."},
      {"closing", "Would you like me to adjust the tone?"},
      {"refusal", "I'm sorry, but I can't help with that."},
      {"refusal", "As an AI language model, I do not have opinions."},
      {"refusal", "I cannot translate this text."},
      {"refusal", "Please provide the text you would like me to translate."},
      {"prompt", "Translate the following text into English:"},
      {"prompt", "You are a professional translator."},
      {"prompt", "Assistant: The council met."},
      {"token", "The council met.<|im_end|>"},
      {"token", "[INST] The council met."},
      {"citation", "The council met.【3†source】"},
      {"citation", "The council met citeturn0search1 today."},
      {"citation", "See https://a.example/?utm_source=chatgpt.com"},
      {"reasoning", "<think>Rat is council.</think> The council met."},
      {"reasoning", "Okay, let me translate this text."},
      {"reasoning", "The user wants me to translate an article."},
      {"notice", "This article was translated by AI."},
      {"notice", "Machine-translated from German."},
      {"abridged", "[rest of the article unchanged]"},
      {"abridged", "Some parts were omitted for brevity."},
      {"alternative", "The council (or: board) met."},
  };
  for (const auto& [kind, text] : samples)
    EXPECT_NE(found(kind, text), "") << kind << ": " << text;
}

TEST(Residue, IsNotWhatPeopleSay) {
  for (const std::string_view text :
       {"Of course the Bible's translation took years of work by monks.",
        "Note that the council met.", "Here is the council.",
        "He cannot help it.", "She let him know.", "The rest is silence.",
        "The machine was translated into a museum.",
        "I hope it rains, said the farmer."}) {
    for (const std::string_view kind :
         {"note", "closing", "refusal", "prompt", "token", "citation",
          "reasoning", "notice", "abridged", "alternative"})
      EXPECT_EQ(found(kind, text), "") << kind << ": " << text;
  }
}

TEST(Residue, KnowsItsPlace) {
  EXPECT_NE(found("preamble", "Translation:", ResiduePlace::start), "");
  EXPECT_EQ(found("preamble", "Translation:", ResiduePlace::middle), "");
  EXPECT_EQ(found("closing", "Let me know if it rains.", ResiduePlace::start),
            "");
  EXPECT_NE(found("token", "a <|end|> b", ResiduePlace::middle), "");
}

TEST(Residue, IsExcusedByTheSource) {
  EXPECT_TRUE(residue("de").excuses("preamble", "Hier ist die Übersetzung:"));
  EXPECT_TRUE(residue("de").excuses("notice", "Mit KI übersetzt."));
  EXPECT_FALSE(residue("de").excuses("preamble", "Der Rat tagte."));
  EXPECT_FALSE(residue("de").excuses("token", "Der Rat tagte."));
}

TEST(Residue, RefusesAWrongPattern) {
  const Table wrong{.path = "ai-residue.tsv",
                    .rows = {{{"note", "any", "x", "(x"}, 5}}};
  EXPECT_THROW(
      Residue(wrong, {}).found("note", "x", words("x"), ResiduePlace::middle),
      Failure);
}

/// Patterns are compiled when they are needed, so all are tried here.
TEST(Residue, HasNoWrongPattern) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(
           SOURCE_DIR "/dictionaries")) {
    const std::string name = entry.path().filename().string();
    const std::size_t cell = name == "ai-residue.tsv" ? 3 : 1;
    if (cell == 1 && name != "ai-excuses.tsv") continue;
    const auto table = read_table(entry.path(), cell + 1, cell + 1);
    ASSERT_TRUE(table) << name;
    for (const Row& row : table->rows) {
      UErrorCode status = U_ZERO_ERROR;
      UParseError error{};
      const std::unique_ptr<icu::RegexPattern> regex(icu::RegexPattern::compile(
          icu::UnicodeString::fromUTF8(row.cells[cell]),
          UREGEX_CASE_INSENSITIVE, error, status));
      EXPECT_TRUE(U_SUCCESS(status)) << row.cells[cell];
    }
  }
}

TEST(Residue, IsKnownInManyLanguages) {
  struct Sample {
    std::string_view tag;
    std::string_view kind;
    std::string_view text;
  };
  constexpr std::array samples = {
      Sample{"de", "preamble", "Gerne! Hier ist die deutsche Übersetzung:"},
      Sample{"de", "refusal", "Als KI-Sprachmodell habe ich keine Meinung."},
      Sample{"de", "preamble", "Here is the translation:"},
      Sample{"fr", "preamble", "Bien sûr ! Voici la traduction :"},
      Sample{"fr", "refusal", "Je suis désolé, mais je ne peux pas aider."},
      Sample{"es", "preamble", "¡Claro! Aquí está la traducción:"},
      Sample{"es", "refusal", "Lo siento, pero no puedo ayudar con eso."},
      Sample{"it", "preamble", "Certo! Ecco la traduzione:"},
      Sample{"it", "refusal", "Mi dispiace, ma non posso farlo."},
      Sample{"pt", "preamble", "Claro! Aqui está a tradução:"},
      Sample{"pt", "refusal", "Desculpe, mas não posso ajudar."},
      Sample{"nl", "preamble", "Natuurlijk! Hier is de vertaling:"},
      Sample{"nl", "refusal", "Het spijt me, maar ik kan dat niet doen."},
      Sample{"sv", "preamble", "Självklart! Här är översättningen:"},
      Sample{"sv", "refusal", "Tyvärr kan jag inte hjälpa till."},
      Sample{"pl", "preamble", "Oczywiście! Oto tłumaczenie:"},
      Sample{"pl", "refusal", "Przykro mi, ale nie mogę pomóc."},
      Sample{"cs", "preamble", "Jistě! Zde je překlad:"},
      Sample{"cs", "refusal", "Omlouvám se, ale nemohu pomoci."},
      Sample{"ru", "preamble", "Конечно! Вот перевод:"},
      Sample{"ru", "refusal", "Извините, но я не могу помочь."},
      Sample{"uk", "preamble", "Звичайно! Ось переклад:"},
      Sample{"uk", "refusal", "Вибачте, але я не можу допомогти."},
      Sample{"zh", "preamble", "好的，以下是翻译："},
      Sample{"zh", "refusal", "抱歉，我无法翻译这段内容。"},
      Sample{"ja", "preamble", "以下は翻訳です："},
      Sample{"ja", "refusal", "申し訳ありませんが、お手伝いできません。"},
  };
  for (const Sample& sample : samples) {
    const Vocabulary words_of(SOURCE_DIR "/dictionaries", sample.tag);
    EXPECT_TRUE(words_of.residue().found(
        sample.kind, sample.text, words(sample.text), ResiduePlace::both_ends))
        << sample.tag << ": " << sample.text;
  }
}

TEST(Residue, IsNoneInPlainTextOfManyLanguages) {
  for (const auto& [tag, text] :
       {std::pair<std::string_view, std::string_view>{
            "de", "Die Übersetzung des Romans erscheint im Mai."},
        {"fr", "La traduction du roman paraît en mai."},
        {"ru", "Перевод романа выйдет в мае."},
        {"ja", "小説の翻訳は五月に出版されます。"}}) {
    const Vocabulary words_of(SOURCE_DIR "/dictionaries", tag);
    for (const std::string_view kind :
         {"preamble", "closing", "refusal", "abridged", "note", "notice"}) {
      EXPECT_FALSE(words_of.residue().found(kind, text, words(text),
                                            ResiduePlace::both_ends))
          << tag << " " << kind;
    }
  }
}

}  // namespace
}  // namespace interlint::residue_test
