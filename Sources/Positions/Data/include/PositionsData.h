#ifndef POSITIONS_DATA_H
#define POSITIONS_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } PositionsTable;

/// Verbs and nouns that carry a position: `cues.tsv`.
PositionsTable positions_cues(void);

/// Words of what is said that change its stance: `stance-words.tsv`.
PositionsTable positions_stance_words(void);

/// Nouns that point back to an event, and the types they can mean: `event-nouns.tsv`.
PositionsTable positions_event_nouns(void);

/// Sorts of events: `event-sorts.tsv`.
PositionsTable positions_event_sorts(void);

/// Nouns for people and bodies of people, which can hold a position: `actor-nouns.txt`.
PositionsTable positions_actor_nouns(void);

/// Weights of who is for or against whom: `sentiment.model`.
PositionsTable positions_sentiment(void);

/// Words that stand beside praised or blamed people: `tone-words.tsv`.
PositionsTable positions_tone_words(void);

/// What speaks for an entity or event as the target of a position: `target-weights.tsv`.
PositionsTable positions_target_weights(void);

#endif
