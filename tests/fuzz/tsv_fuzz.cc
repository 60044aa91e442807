#include "formats/format.h"
#include "fuzz/sound.h"
#include "fuzz/written.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  using namespace interlint;
  std::string joined;
  for (const Bitext& both : bitexts_from("a", text_of(bytes, size), "tsv")) {
    require_that(both.source_segments.size() == both.links.size());
    require_that(both.target_segments.size() == both.links.size());
    require_that(both.target.preceding.bytes == joined.size());
    joined += both.target.bytes;
    for (const Document* document : {&both.source, &both.target}) {
      require_that(is_valid_utf8(document->text));
      for (const Block& block : document->blocks) {
        const Span file = document->origin.in_file(block.span);
        require_that(file.begin <= file.end);
        require_that(file.end <= document->bytes.size());
      }
    }
  }
  require_that(joined == text_of(bytes, size));
  require_writes("tsv", text_of(bytes, size));
  return 0;
}
