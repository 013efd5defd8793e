#include "SchemaTables.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char event_types[] = {
#embed "../../Schemas/event-types.tsv"
};

static const unsigned char cameo_roots[] = {
#embed "../../Schemas/cameo-roots.tsv"
};

SchemaTable schema_event_types(void) {
  SchemaTable table = {event_types, sizeof event_types};
  return table;
}

static const unsigned char node_kinds[] = {
#embed "../../Schemas/node-kinds.tsv"
};

SchemaTable schema_node_kinds(void) {
  SchemaTable table = {node_kinds, sizeof node_kinds};
  return table;
}

SchemaTable schema_cameo_roots(void) {
  SchemaTable table = {cameo_roots, sizeof cameo_roots};
  return table;
}
