#ifndef EVENTS_DATA_H
#define EVENTS_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EventsTable;

/// Words that show an event, with its type: `triggers.tsv`.
EventsTable events_triggers(void);

#endif
