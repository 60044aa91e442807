#include "languages/speller.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <hunspell/hunspell.hxx>
#include <mutex>
#include <optional>

#include "text/hash.h"

namespace interlint {
namespace {

constexpr std::size_t longest_word = 100;
constexpr std::string_view curly_apostrophe = "’";

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

/// UTF-8 to the encoding of a dictionary; null for UTF-8 itself.
Converter converter_to(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter made(ucnv_open(encoding, &status));
  if (U_FAILURE(status) || ucnv_getType(made.get()) == UCNV_UTF8)
    return nullptr;
  ucnv_setFromUCallBack(made.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr,
                        nullptr, &status);
  return made;
}

/// One dictionary of Hunspell and the way into its encoding.
class Book {
 public:
  explicit Book(const std::filesystem::path& stem)
      : hunspell_((stem.string() + ".aff").c_str(),
                  (stem.string() + ".dic").c_str()),
        converter_(converter_to(hunspell_.get_dict_encoding().c_str())) {}

  bool has(const std::string& word) {
    if (!converter_) return hunspell_.spell(word);
    const auto bytes = converted(word);
    return bytes && hunspell_.spell(*bytes);
  }

 private:
  std::optional<std::string> converted(const std::string& word) {
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(word);
    std::string bytes(4 * longest_word, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = ucnv_fromUChars(
        converter_.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
        text.getBuffer(), text.length(), &status);
    if (U_FAILURE(status)) return std::nullopt;
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
  }

  Hunspell hunspell_;
  Converter converter_;
};

std::string with_plain_apostrophes(std::string_view word) {
  std::string plain(word);
  for (std::size_t at = plain.find(curly_apostrophe); at != std::string::npos;
       at = plain.find(curly_apostrophe, at))
    plain.replace(at, curly_apostrophe.size(), "'");
  return plain;
}

}  // namespace

/// What changes while words are asked for.  Hunspell keeps state inside
/// spell(), so its books are behind the lock.
struct Speller::Desk {
  std::mutex mutex;
  std::vector<std::unique_ptr<Book>> books;
};

Speller::Speller(const std::filesystem::path& folder,
                 const std::vector<std::string>& names)
    : desk_(std::make_unique<Desk>()) {
  for (const std::string& name : names) {
    if (std::filesystem::exists(folder / (name + ".aff")) &&
        std::filesystem::exists(folder / (name + ".dic")))
      books_.push_back(folder / name);
  }
}

Speller::~Speller() = default;

bool Speller::accepts(std::string_view word) const {
  if (!exists() || word.empty() || word.size() > longest_word) return false;
  return verdicts_.get(hash_of(word), [&] {
    const std::lock_guard lock(desk_->mutex);
    return asked(with_plain_apostrophes(word));
  });
}

bool Speller::asked(const std::string& word) const {
  for (std::size_t i = 0; i < books_.size(); ++i) {
    // The first dictionary knows most words: the next is loaded only for what
    // it does not know.
    if (i == desk_->books.size())
      desk_->books.push_back(std::make_unique<Book>(books_[i]));
    if (desk_->books[i]->has(word)) return true;
  }
  return false;
}

}  // namespace interlint
