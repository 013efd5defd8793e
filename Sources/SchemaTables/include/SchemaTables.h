#ifndef SCHEMA_TABLES_H
#define SCHEMA_TABLES_H

#include <EmbeddedTable.h>

/// The types of events with what each means: `Schemas/event-types.tsv`.
EmbeddedTable schema_event_types(void);

/// The kinds of nodes with what each means: `Schemas/node-kinds.tsv`.
EmbeddedTable schema_node_kinds(void);

/// Types of events and stances as root codes of CAMEO: `Schemas/cameo-roots.tsv`.
EmbeddedTable schema_cameo_roots(void);

#endif
