#include "IngestData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char class_words[] = {
#embed "class-words.tsv"
};
EMBEDDED_TABLE(ingest_class_words, class_words, "class-words.tsv")

static const unsigned char promotion_phrases[] = {
#embed "promotion-phrases.tsv"
};
EMBEDDED_TABLE(ingest_promotion_phrases, promotion_phrases, "promotion-phrases.tsv")

static const unsigned char page_notices[] = {
#embed "page-notices.tsv"
};
EMBEDDED_TABLE(ingest_page_notices, page_notices, "page-notices.tsv")

static const unsigned char boilerplate_lines[] = {
#embed "boilerplate-lines.tsv"
};
EMBEDDED_TABLE(ingest_boilerplate_lines, boilerplate_lines, "boilerplate-lines.tsv")

static const unsigned char language_words[] = {
#embed "language-words.tsv"
};
EMBEDDED_TABLE(ingest_language_words, language_words, "language-words.tsv")

static const unsigned char credits[] = {
#embed "credits.tsv"
};
EMBEDDED_TABLE(ingest_credits, credits, "credits.tsv")
