#ifndef INGEST_DATA_H
#define INGEST_DATA_H

#include <EmbeddedTable.h>

/// Words in class names that tell what an element is for: `class-words.tsv`.
EmbeddedTable ingest_class_words(void);

/// Phrases of blocks that are no article: `promotion-phrases.tsv`.
EmbeddedTable ingest_promotion_phrases(void);

/// What pages say that are shown in the place of an article: `page-notices.tsv`.
EmbeddedTable ingest_page_notices(void);

/// Phrases of lines of plain text that are no article: `boilerplate-lines.tsv`.
EmbeddedTable ingest_boilerplate_lines(void);

/// The commonest words of languages: `language-words.tsv`.
EmbeddedTable ingest_language_words(void);

/// Words of lines that name who made an article: `credits.tsv`.
EmbeddedTable ingest_credits(void);

#endif
