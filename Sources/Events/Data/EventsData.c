#include "EventsData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char triggers[] = {
#embed "triggers.tsv"
};

EventsTable events_triggers(void) {
  EventsTable table = {triggers, sizeof triggers};
  return table;
}

static const unsigned char calendar[] = {
#embed "calendar.tsv"
};

EventsTable events_calendar(void) {
  EventsTable table = {calendar, sizeof calendar};
  return table;
}

static const unsigned char salience[] = {
#embed "salience.tsv"
};

EventsTable events_salience(void) {
  EventsTable table = {salience, sizeof salience};
  return table;
}

static const unsigned char participants[] = {
#embed "participants.tsv"
};

EventsTable events_participants(void) {
  EventsTable table = {participants, sizeof participants};
  return table;
}

static const unsigned char event_times[] = {
#embed "event-times.tsv"
};

EventsTable events_times(void) {
  EventsTable table = {event_times, sizeof event_times};
  return table;
}

static const unsigned char event_status[] = {
#embed "event-status.tsv"
};

EventsTable events_status(void) {
  EventsTable table = {event_status, sizeof event_status};
  return table;
}

static const unsigned char event_types[] = {
#embed "event-types.tsv"
};

EventsTable events_types(void) {
  EventsTable table = {event_types, sizeof event_types};
  return table;
}

static const unsigned char joins[] = {
#embed "joins.tsv"
};

EventsTable events_joins(void) {
  EventsTable table = {joins, sizeof joins};
  return table;
}

static const unsigned char name_prepositions[] = {
#embed "name-prepositions.tsv"
};

EventsTable events_name_prepositions(void) {
  EventsTable table = {name_prepositions, sizeof name_prepositions};
  return table;
}

static const unsigned char name_words[] = {
#embed "name-words.tsv"
};

EventsTable events_name_words(void) {
  EventsTable table = {name_words, sizeof name_words};
  return table;
}

static const unsigned char status_words[] = {
#embed "status-words.tsv"
};

EventsTable events_status_words(void) {
  EventsTable table = {status_words, sizeof status_words};
  return table;
}

// One list for both stages: made by tools/actor_nouns.py.
static const unsigned char actor_nouns[] = {
#embed "../../Positions/Data/actor-nouns.txt"
};

EventsTable events_actor_nouns(void) {
  EventsTable table = {actor_nouns, sizeof actor_nouns};
  return table;
}

static const unsigned char clause_words[] = {
#embed "clause-words.tsv"
};

EventsTable events_clause_words(void) {
  EventsTable table = {clause_words, sizeof clause_words};
  return table;
}

static const unsigned char family_names[] = {
#embed "family-names.tsv"
};

EventsTable events_family_names(void) {
  EventsTable table = {family_names, sizeof family_names};
  return table;
}
