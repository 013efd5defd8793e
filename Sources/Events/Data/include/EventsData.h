#ifndef EVENTS_DATA_H
#define EVENTS_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EventsTable;

/// An empty table, until the stage has its own.
EventsTable events_empty_table(void);

#endif
