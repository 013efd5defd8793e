#include "LanguageData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// Embeds a file beside this one and gives it a function.
#define TABLE(function, array)                             \
  LanguageTable function(void) {                           \
    LanguageTable table = {array, sizeof array};           \
    return table;                                          \
  }

static const unsigned char tokenizer_words[] = {
#embed "tokenizer-words.tsv"
};
TABLE(language_tokenizer_words, tokenizer_words)

static const unsigned char sentence_words[] = {
#embed "sentence-words.tsv"
};
TABLE(language_sentence_words, sentence_words)

static const unsigned char names_events_bytes[] = {
#embed "names-events.tsv"
};
TABLE(names_events, names_events_bytes)

// Made by `newsgraph-train names facts` and `newsgraph-train names train`.
_Alignas(64) static const unsigned char names_gazetteer_bytes[] = {
#embed "names-gazetteer.bin"
};
TABLE(names_gazetteer, names_gazetteer_bytes)

_Alignas(64) static const unsigned char names_model_bytes[] = {
#embed "names-model.bin"
};
TABLE(names_model, names_model_bytes)

static const unsigned char lemmas[] = {
#embed "lemmas.tsv"
};
TABLE(language_lemmas, lemmas)

static const unsigned char verbs[] = {
#embed "verbs.txt"
};
TABLE(language_verbs, verbs)

_Alignas(64) static const unsigned char syntax_model[] = {
#embed "syntax.model"
};
TABLE(language_syntax_model, syntax_model)

_Alignas(64) static const unsigned char word_clusters[] = {
#embed "word-clusters.bin"
};
TABLE(language_word_clusters, word_clusters)

// Made by `newsgraph-train factuality`.
_Alignas(64) static const unsigned char factuality_model[] = {
#embed "factuality.model"
};
TABLE(language_factuality, factuality_model)

// Made by `newsgraph-train sentences`.
_Alignas(64) static const unsigned char boundary_glances[] = {
#embed "boundary-glances.model"
};
TABLE(language_boundary_glances, boundary_glances)

_Alignas(64) static const unsigned char boundaries[] = {
#embed "boundaries.model"
};
TABLE(language_boundaries, boundaries)

static const unsigned char name_edges[] = {
#embed "name-edges.tsv"
};
TABLE(language_name_edges, name_edges)
