#include "EventsData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char triggers[] = {
#embed "triggers.tsv"
};
EMBEDDED_TABLE(events_triggers, triggers, "triggers.tsv")

static const unsigned char calendar[] = {
#embed "calendar.tsv"
};
EMBEDDED_TABLE(events_calendar, calendar, "calendar.tsv")

static const unsigned char salience[] = {
#embed "salience.tsv"
};
EMBEDDED_TABLE(events_salience, salience, "salience.tsv")

static const unsigned char participants[] = {
#embed "participants.tsv"
};
EMBEDDED_TABLE(events_participants, participants, "participants.tsv")

static const unsigned char event_times[] = {
#embed "event-times.tsv"
};
EMBEDDED_TABLE(events_times, event_times, "event-times.tsv")

static const unsigned char event_status[] = {
#embed "event-status.tsv"
};
EMBEDDED_TABLE(events_status, event_status, "event-status.tsv")

static const unsigned char event_types[] = {
#embed "event-types.tsv"
};
EMBEDDED_TABLE(events_types, event_types, "event-types.tsv")

static const unsigned char joins[] = {
#embed "joins.tsv"
};
EMBEDDED_TABLE(events_joins, joins, "joins.tsv")

static const unsigned char name_prepositions[] = {
#embed "name-prepositions.tsv"
};
EMBEDDED_TABLE(events_name_prepositions, name_prepositions, "name-prepositions.tsv")

static const unsigned char name_words[] = {
#embed "name-words.tsv"
};
EMBEDDED_TABLE(events_name_words, name_words, "name-words.tsv")

static const unsigned char status_words[] = {
#embed "status-words.tsv"
};
EMBEDDED_TABLE(events_status_words, status_words, "status-words.tsv")

static const unsigned char clause_words[] = {
#embed "clause-words.tsv"
};
EMBEDDED_TABLE(events_clause_words, clause_words, "clause-words.tsv")

static const unsigned char family_names[] = {
#embed "family-names.tsv"
};
EMBEDDED_TABLE(events_family_names, family_names, "family-names.tsv")
