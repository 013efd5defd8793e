#include "EntitiesData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "countries.tsv"
};
EMBEDDED_TABLE(entities_countries, countries, "countries.tsv")

static const unsigned char reference_words[] = {
#embed "reference-words.tsv"
};
EMBEDDED_TABLE(entities_reference_words, reference_words, "reference-words.tsv")

static const unsigned char known_names[] = {
#embed "known-names.tsv"
};
EMBEDDED_TABLE(entities_known_names, known_names, "known-names.tsv")

static const unsigned char institutions[] = {
#embed "institutions.tsv"
};
EMBEDDED_TABLE(entities_institutions, institutions, "institutions.tsv")

static const unsigned char homonyms[] = {
#embed "homonyms.tsv"
};
EMBEDDED_TABLE(entities_homonyms, homonyms, "homonyms.tsv")

static const unsigned char given_names[] = {
#embed "given-names.tsv"
};
EMBEDDED_TABLE(entities_given_names, given_names, "given-names.tsv")

static const unsigned char name_genders[] = {
#embed "name-genders.tsv"
};
EMBEDDED_TABLE(entities_name_genders, name_genders, "name-genders.tsv")

static const unsigned char pronoun_words[] = {
#embed "pronoun-words.tsv"
};
EMBEDDED_TABLE(entities_pronoun_words, pronoun_words, "pronoun-words.tsv")
