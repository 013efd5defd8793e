#include "LanguageData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tokenizer_words[] = {
#embed "tokenizer-words.tsv"
};
EMBEDDED_TABLE(language_tokenizer_words, tokenizer_words, "tokenizer-words.tsv")

static const unsigned char sentence_words[] = {
#embed "sentence-words.tsv"
};
EMBEDDED_TABLE(language_sentence_words, sentence_words, "sentence-words.tsv")

static const unsigned char names_events[] = {
#embed "names-events.tsv"
};
EMBEDDED_TABLE(language_names_events, names_events, "names-events.tsv")

// Made by `newsgraph-train names facts` and `newsgraph-train names train`.
_Alignas(64) static const unsigned char names_gazetteer[] = {
#embed "names-gazetteer.bin"
};
EMBEDDED_TABLE(language_names_gazetteer, names_gazetteer, "names-gazetteer.bin")

_Alignas(64) static const unsigned char names_model[] = {
#embed "names-model.bin"
};
EMBEDDED_TABLE(language_names_model, names_model, "names-model.bin")

static const unsigned char lemmas[] = {
#embed "lemmas.tsv"
};
EMBEDDED_TABLE(language_lemmas, lemmas, "lemmas.tsv")

static const unsigned char verbs[] = {
#embed "verbs.txt"
};
EMBEDDED_TABLE(language_verbs, verbs, "verbs.txt")

_Alignas(64) static const unsigned char syntax_model[] = {
#embed "syntax.model"
};
EMBEDDED_TABLE(language_syntax_model, syntax_model, "syntax.model")

_Alignas(64) static const unsigned char word_clusters[] = {
#embed "word-clusters.bin"
};
EMBEDDED_TABLE(language_word_clusters, word_clusters, "word-clusters.bin")

// Made by `newsgraph-train factuality`.
_Alignas(64) static const unsigned char factuality_model[] = {
#embed "factuality.model"
};
EMBEDDED_TABLE(language_factuality, factuality_model, "factuality.model")

// Made by `newsgraph-train sentences`.
_Alignas(64) static const unsigned char boundary_glances[] = {
#embed "boundary-glances.model"
};
EMBEDDED_TABLE(language_boundary_glances, boundary_glances, "boundary-glances.model")

_Alignas(64) static const unsigned char boundaries[] = {
#embed "boundaries.model"
};
EMBEDDED_TABLE(language_boundaries, boundaries, "boundaries.model")

static const unsigned char name_contexts[] = {
#embed "name-contexts.tsv"
};
EMBEDDED_TABLE(language_name_contexts, name_contexts, "name-contexts.tsv")

static const unsigned char name_edges[] = {
#embed "name-edges.tsv"
};
EMBEDDED_TABLE(language_name_edges, name_edges, "name-edges.tsv")
