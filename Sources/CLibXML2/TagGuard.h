// Keeps tags with very many attributes from libxml2, which compares each attribute with all before it: a page of some
// megabytes would take hours.
#ifndef TAG_GUARD_H
#define TAG_GUARD_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define NG_MAXIMUM_ATTRIBUTES 1024

/// Where the scan stands between two pieces of markup; begins as zeros.
typedef struct {
  uint32_t name;
  int attributes;
  int64_t endTags;
  uint8_t state, quote, wasSpace, wasOpened, dashes;
} ng_guard;

/// Scans the next piece of HTML or XML; returns 1 when a tag has more than `NG_MAXIMUM_ATTRIBUTES`.
int ng_tag_guard(ng_guard *guard, const uint8_t *bytes, size_t count);

#endif
