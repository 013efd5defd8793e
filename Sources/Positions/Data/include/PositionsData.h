#ifndef POSITIONS_DATA_H
#define POSITIONS_DATA_H

#include <EmbeddedTable.h>

/// Verbs and nouns that carry a position: `cues.tsv`.
EmbeddedTable positions_cues(void);

/// Words of what is said that change its stance: `stance-words.tsv`.
EmbeddedTable positions_stance_words(void);

/// Nouns that point back to an event, and the types they can mean: `event-nouns.tsv`.
EmbeddedTable positions_event_nouns(void);

/// Sorts of events: `event-sorts.tsv`.
EmbeddedTable positions_event_sorts(void);

/// What speaks for an entity or event as the target of a position: `target-weights.tsv`.
EmbeddedTable positions_target_weights(void);

#endif
