#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <EmbeddedTable.h>

/// Abbreviations, prefixes and contractions: `tokenizer-words.tsv`.
EmbeddedTable language_tokenizer_words(void);

/// Words that begin sentences and verbs of speech: `sentence-words.tsv`.
EmbeddedTable language_sentence_words(void);

/// The fact tables of names, and the weights of the name model.
EmbeddedTable language_names_gazetteer(void);
EmbeddedTable language_names_model(void);

/// Words at the edges of names: `name-edges.tsv`.
EmbeddedTable language_name_edges(void);

/// Words around names that tell what they are: `name-contexts.tsv`.
EmbeddedTable language_name_contexts(void);

/// Words of names of events: `names-events.tsv`.
EmbeddedTable language_names_events(void);

/// Irregular forms of verbs and nouns: `lemmas.tsv`.
EmbeddedTable language_lemmas(void);

/// Verbs, one a line: `verbs.txt`.
EmbeddedTable language_verbs(void);

/// Clusters of words, made by `newsgraph-train clusters`: `word-clusters.bin`.
EmbeddedTable language_word_clusters(void);

/// Weights of tagger and parser: `syntax.model`.
EmbeddedTable language_syntax_model(void);

/// Weights of what has happened: `factuality.model`.
EmbeddedTable language_factuality(void);

/// Weights of where sentences end: which places need a closer look, and the look.
EmbeddedTable language_boundary_glances(void);
EmbeddedTable language_boundaries(void);

#endif
