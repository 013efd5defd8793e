#include "PositionsData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cues[] = {
#embed "cues.tsv"
};
EMBEDDED_TABLE(positions_cues, cues, "cues.tsv")

static const unsigned char stance_words[] = {
#embed "stance-words.tsv"
};
EMBEDDED_TABLE(positions_stance_words, stance_words, "stance-words.tsv")

static const unsigned char event_nouns[] = {
#embed "event-nouns.tsv"
};
EMBEDDED_TABLE(positions_event_nouns, event_nouns, "event-nouns.tsv")

static const unsigned char target_weights[] = {
#embed "target-weights.tsv"
};
EMBEDDED_TABLE(positions_target_weights, target_weights, "target-weights.tsv")

static const unsigned char event_sorts[] = {
#embed "event-sorts.tsv"
};
EMBEDDED_TABLE(positions_event_sorts, event_sorts, "event-sorts.tsv")
