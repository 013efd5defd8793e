// Shared by the HTML and the XML reader: the flat tree they fill.
#ifndef MARKUP_TREE_H
#define MARKUP_TREE_H

#include "CLibXML2.h"

/// Appends to the pool; returns the offset, or -1 when out of memory or past 1 GiB.
int32_t ng_pool_append(ng_tree *tree, const uint8_t *bytes, int32_t count);
/// Appends a node; returns its index or -1.
int32_t ng_node_append(ng_tree *tree, ng_tag tag, int32_t parent, int depth, int32_t source);
int ng_attribute_append(ng_tree *tree, const char *name, size_t nameLength, const uint8_t *value, size_t valueLength);
void ng_tree_clear(ng_tree *tree);
ng_tag ng_tag_named(const char *name, size_t length);

#endif
