#ifndef SENTIMENT_DATA_H
#define SENTIMENT_DATA_H

#include <EmbeddedTable.h>

/// Weights of who is for or against whom: `sentiment.model`.
EmbeddedTable sentiment_model(void);

/// Words that stand beside praised or blamed people: `tone-words.tsv`.
EmbeddedTable sentiment_tone_words(void);

#endif
