#include "IngestData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// Embeds a file beside this one and gives it a function.
#define TABLE(function, array)                             \
  IngestTable function(void) {                              \
    IngestTable table = {array, sizeof array};              \
    return table;                                          \
  }

static const unsigned char class_words[] = {
#embed "class-words.tsv"
};
TABLE(ingest_class_words, class_words)

static const unsigned char promotion_phrases[] = {
#embed "promotion-phrases.tsv"
};
TABLE(ingest_promotion_phrases, promotion_phrases)

static const unsigned char page_notices[] = {
#embed "page-notices.tsv"
};
TABLE(ingest_page_notices, page_notices)
