#ifndef POSITIONS_DATA_H
#define POSITIONS_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } PositionsTable;

/// An empty table, until the stage has its own.
PositionsTable positions_empty_table(void);

#endif
