#ifndef EMBEDDED_TABLE_H
#define EMBEDDED_TABLE_H

#include <stddef.h>

/// A file that was compiled into the program; its bytes live as long as the program.
typedef struct {
  const void *bytes;
  size_t count;
  /// The name of the file, for messages to who edits it.
  const char *name;
} EmbeddedTable;

/// Gives an array that `#embed` filled from a file a function that hands it out.
#define EMBEDDED_TABLE(function, array, file)              \
  EmbeddedTable function(void) {                           \
    EmbeddedTable table = {array, sizeof array, file};     \
    return table;                                          \
  }

#endif
