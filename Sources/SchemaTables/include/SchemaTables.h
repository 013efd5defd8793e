#ifndef SCHEMA_TABLES_H
#define SCHEMA_TABLES_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } SchemaTable;

/// The types of events with what each means: `Schemas/event-types.tsv`.
SchemaTable schema_event_types(void);

/// The kinds of nodes with what each means: `Schemas/node-kinds.tsv`.
SchemaTable schema_node_kinds(void);

/// Types of events and stances as root codes of CAMEO: `Schemas/cameo-roots.tsv`.
SchemaTable schema_cameo_roots(void);

#endif
