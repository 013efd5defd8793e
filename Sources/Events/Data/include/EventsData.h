#ifndef EVENTS_DATA_H
#define EVENTS_DATA_H

#include <EmbeddedTable.h>

/// Words that show an event, with its type: `triggers.tsv`.
EmbeddedTable events_triggers(void);

/// Words for days, months and years: `calendar.tsv`.
EmbeddedTable events_calendar(void);

/// What makes a happening one to draw, with logistic weights: `salience.tsv`.
EmbeddedTable events_salience(void);

/// What makes an actor nearby one who takes part, with logistic weights: `participants.tsv`.
EmbeddedTable events_participants(void);

/// What makes a date nearby the one of an event, with logistic weights: `event-times.tsv`.
EmbeddedTable events_times(void);

/// What makes an event one that is planned, goes on or is only thought of, with logistic weights:
/// `event-status.tsv`.
EmbeddedTable events_status(void);

/// What the readers ask of a type of event: `event-types.tsv`.
EmbeddedTable events_types(void);

/// Verbs by what their subject and object have to do with an event: `clause-words.tsv`.
EmbeddedTable events_clause_words(void);

/// What makes two mentions of a kind one happening, with logistic weights: `joins.tsv`.
EmbeddedTable events_joins(void);

/// What stands between the word for an event and the one to whom it is done: `name-prepositions.tsv`.
EmbeddedTable events_name_prepositions(void);

/// Words that stand in names of events, or must not: `name-words.tsv`.
EmbeddedTable events_name_words(void);

/// Family names that come first: `family-names.tsv`.
EmbeddedTable events_family_names(void);

/// Words that say that a happening has not happened, or goes on: `status-words.tsv`.
EmbeddedTable events_status_words(void);

#endif
