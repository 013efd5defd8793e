#ifndef EVENTS_DATA_H
#define EVENTS_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EventsTable;

/// Words that show an event, with its type: `triggers.tsv`.
EventsTable events_triggers(void);

/// Words for days, months and years: `calendar.tsv`.
EventsTable events_calendar(void);

/// What makes a happening one to draw, with logistic weights: `salience.tsv`.
EventsTable events_salience(void);

/// What makes an actor nearby one who takes part, with logistic weights: `participants.tsv`.
EventsTable events_participants(void);

/// What makes a date nearby the one of an event, with logistic weights: `event-times.tsv`.
EventsTable events_times(void);

/// What makes an event one that is planned, goes on or is only thought of, with logistic weights:
/// `event-status.tsv`.
EventsTable events_status(void);

/// What the readers ask of a type of event: `event-types.tsv`.
EventsTable events_types(void);

/// Verbs by what their subject and object have to do with an event: `clause-words.tsv`.
EventsTable events_clause_words(void);

/// What makes two mentions of a kind one happening, with logistic weights: `joins.tsv`.
EventsTable events_joins(void);

/// What stands between the word for an event and the one to whom it is done: `name-prepositions.tsv`.
EventsTable events_name_prepositions(void);
EventsTable events_name_words(void);

/// Family names that come first: `family-names.tsv`.
EventsTable events_family_names(void);

/// Words that say that a happening has not happened, or goes on: `status-words.tsv`.
EventsTable events_status_words(void);

/// Nouns for people and bodies of people.
EventsTable events_actor_nouns(void);

#endif
