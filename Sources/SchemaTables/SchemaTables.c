#include "SchemaTables.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char event_types[] = {
#embed "../../Schemas/event-types.tsv"
};
EMBEDDED_TABLE(schema_event_types, event_types, "event-types.tsv")

static const unsigned char node_kinds[] = {
#embed "../../Schemas/node-kinds.tsv"
};
EMBEDDED_TABLE(schema_node_kinds, node_kinds, "node-kinds.tsv")

static const unsigned char cameo_roots[] = {
#embed "../../Schemas/cameo-roots.tsv"
};
EMBEDDED_TABLE(schema_cameo_roots, cameo_roots, "cameo-roots.tsv")
