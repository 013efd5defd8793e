#include "SentimentData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Made by tools/tone_words.py.
static const unsigned char tone_words[] = {
#embed "tone-words.tsv"
};
EMBEDDED_TABLE(sentiment_tone_words, tone_words, "tone-words.tsv")

// Made by `newsgraph-train sentiment`.
_Alignas(64) static const unsigned char model[] = {
#embed "sentiment.model"
};
EMBEDDED_TABLE(sentiment_model, model, "sentiment.model")
