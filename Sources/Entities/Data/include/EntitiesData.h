#ifndef ENTITIES_DATA_H
#define ENTITIES_DATA_H

#include <EmbeddedTable.h>

/// Countries and the words that stand for them: `countries.tsv`.
EmbeddedTable entities_countries(void);

/// Words for offices, kinds of organizations, verbs of actors, pronouns: `reference-words.tsv`.
EmbeddedTable entities_reference_words(void);

/// Names in several forms and the one that they are filed under: `known-names.tsv`.
EmbeddedTable entities_known_names(void);

/// Institutions that every country has one of: `institutions.tsv`.
EmbeddedTable entities_institutions(void);

/// Names that a country shares with another place: `homonyms.tsv`.
EmbeddedTable entities_homonyms(void);

/// Given names and their short forms: `given-names.tsv`.
EmbeddedTable entities_given_names(void);

/// Given names that only women or only men bear: `name-genders.tsv`.
EmbeddedTable entities_name_genders(void);

/// Words by which "it" and "they" are read: `pronoun-words.tsv`.
EmbeddedTable entities_pronoun_words(void);

#endif
