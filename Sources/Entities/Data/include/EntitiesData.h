#ifndef ENTITIES_DATA_H
#define ENTITIES_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EntitiesTable;

/// Countries and the words that stand for them: `countries.tsv`.
EntitiesTable entities_countries(void);

/// Words for offices, kinds of organizations, verbs of actors, pronouns: `reference-words.tsv`.
EntitiesTable entities_reference_words(void);

/// Names in several forms and the one that they are filed under: `known-names.tsv`.
EntitiesTable entities_known_names(void);

/// Institutions that every country has one of: `institutions.tsv`.
EntitiesTable entities_institutions(void);

/// Names that a country shares with another place: `homonyms.tsv`.
EntitiesTable entities_homonyms(void);

/// Given names and their short forms: `given-names.tsv`.
EntitiesTable entities_given_names(void);
EntitiesTable entities_name_genders(void);

#endif
