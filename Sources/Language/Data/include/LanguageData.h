#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } LanguageTable;

/// Abbreviations, prefixes and contractions: `tokenizer-words.tsv`.
LanguageTable language_tokenizer_words(void);

/// Words that begin sentences and verbs of speech: `sentence-words.tsv`.
LanguageTable language_sentence_words(void);

/// The fact tables of names, and the weights of the name model.
LanguageTable names_gazetteer(void);
LanguageTable names_model(void);

/// Words at the edges of names: `name-edges.tsv`.
LanguageTable language_name_edges(void);

/// Words of names of events: `names-events.tsv`.
LanguageTable names_events(void);

/// Irregular forms of verbs and nouns: `lemmas.tsv`.
LanguageTable language_lemmas(void);

/// Verbs, one a line: `verbs.txt`.
LanguageTable language_verbs(void);

/// Clusters of words, made by `newsgraph-train syntax`: `word-clusters.bin`.
LanguageTable language_word_clusters(void);

/// Weights of tagger and parser: `syntax.model`.
LanguageTable language_syntax_model(void);

/// Weights of what has happened: `factuality.model`.
LanguageTable language_factuality(void);

/// Weights of where sentences end: which places need a closer look, and the look.
LanguageTable language_boundary_glances(void);
LanguageTable language_boundaries(void);

#endif
