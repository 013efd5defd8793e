#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct { const void *bytes; size_t count; } LanguageTable;

/// An empty table, until the stage has its own.
LanguageTable language_empty_table(void);

#endif
