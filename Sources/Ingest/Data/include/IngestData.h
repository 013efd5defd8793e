#ifndef INGEST_DATA_H
#define INGEST_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } IngestTable;

/// Words in class names that tell what an element is for: `class-words.tsv`.
IngestTable ingest_class_words(void);

/// Phrases of blocks that are no article: `promotion-phrases.tsv`.
IngestTable ingest_promotion_phrases(void);

/// What pages say that are shown in the place of an article: `page-notices.tsv`.
IngestTable ingest_page_notices(void);

#endif
