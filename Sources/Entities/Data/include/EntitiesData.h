#ifndef ENTITIES_DATA_H
#define ENTITIES_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EntitiesTable;

/// Countries and the words that stand for them: `countries.tsv`.
EntitiesTable entities_countries(void);

/// Words for offices, kinds of organizations, verbs of actors, pronouns: `reference-words.tsv`.
EntitiesTable entities_reference_words(void);

#endif
