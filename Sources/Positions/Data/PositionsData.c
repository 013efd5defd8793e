#include "PositionsData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// Embeds a file beside this one and gives it a function.
#define TABLE(function, array)                             \
  PositionsTable function(void) {                           \
    PositionsTable table = {array, sizeof array};           \
    return table;                                          \
  }

static const unsigned char cues[] = {
#embed "cues.tsv"
};
TABLE(positions_cues, cues)

static const unsigned char stance_words[] = {
#embed "stance-words.tsv"
};
TABLE(positions_stance_words, stance_words)

static const unsigned char event_nouns[] = {
#embed "event-nouns.tsv"
};
TABLE(positions_event_nouns, event_nouns)

static const unsigned char actor_nouns[] = {
#embed "actor-nouns.txt"
};
TABLE(positions_actor_nouns, actor_nouns)

// Made by tools/tone_words.py.
static const unsigned char tone_words[] = {
#embed "tone-words.tsv"
};
TABLE(positions_tone_words, tone_words)

// Made by `newsgraph-train sentiment`.
_Alignas(64) static const unsigned char sentiment_model[] = {
#embed "sentiment.model"
};
TABLE(positions_sentiment, sentiment_model)

static const unsigned char target_weights[] = {
#embed "target-weights.tsv"
};
TABLE(positions_target_weights, target_weights)

static const unsigned char event_sorts[] = {
#embed "event-sorts.tsv"
};
TABLE(positions_event_sorts, event_sorts)
