#include "EntitiesData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// Embeds a file beside this one and gives it a function.
#define TABLE(function, array)                             \
  EntitiesTable function(void) {                           \
    EntitiesTable table = {array, sizeof array};           \
    return table;                                          \
  }

static const unsigned char countries[] = {
#embed "countries.tsv"
};
TABLE(entities_countries, countries)

static const unsigned char reference_words[] = {
#embed "reference-words.tsv"
};
TABLE(entities_reference_words, reference_words)

static const unsigned char known_names[] = {
#embed "known-names.tsv"
};
TABLE(entities_known_names, known_names)

static const unsigned char institutions[] = {
#embed "institutions.tsv"
};
TABLE(entities_institutions, institutions)

static const unsigned char homonyms[] = {
#embed "homonyms.tsv"
};
TABLE(entities_homonyms, homonyms)

static const unsigned char given_names[] = {
#embed "given-names.tsv"
};
TABLE(entities_given_names, given_names)

static const unsigned char name_genders[] = {
#embed "name-genders.tsv"
};
TABLE(entities_name_genders, name_genders)
