#ifndef ENTITIES_DATA_H
#define ENTITIES_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } EntitiesTable;

/// An empty table, until the stage has its own.
EntitiesTable entities_empty_table(void);

#endif
