#include "MarkupTree.h"

#include <stdlib.h>
#include <string.h>

ng_tree *ng_tree_create(void) { return calloc(1, sizeof(ng_tree)); }

void ng_tree_destroy(ng_tree *tree) {
  if (tree == NULL) return;
  free(tree->nodes);
  free(tree->attributes);
  free(tree->pool);
  free(tree);
}

void ng_tree_clear(ng_tree *tree) {
  tree->nodeCount = tree->attributeCount = tree->poolCount = tree->flattened = 0;
  // One huge page must not keep its memory for the rest of the run.
  if (tree->poolCapacity > 16 << 20) {
    free(tree->pool);
    tree->pool = NULL;
    tree->poolCapacity = 0;
  }
  if (tree->nodeCapacity > 1 << 19) {
    free(tree->nodes);
    tree->nodes = NULL;
    tree->nodeCapacity = 0;
  }
}

int32_t ng_pool_append(ng_tree *tree, const uint8_t *bytes, int32_t count) {
  if (count < 0 || tree->poolCount > (1 << 30) - count) return -1;
  if (tree->poolCount + count > tree->poolCapacity) {
    int32_t capacity = tree->poolCapacity ? tree->poolCapacity : 1 << 16;
    while (capacity < tree->poolCount + count) capacity *= 2;
    uint8_t *pool = realloc(tree->pool, (size_t)capacity);
    if (pool == NULL) return -1;
    tree->pool = pool;
    tree->poolCapacity = capacity;
  }
  int32_t offset = tree->poolCount;
  if (count > 0) memcpy(tree->pool + offset, bytes, (size_t)count);
  tree->poolCount += count;
  return offset;
}

int32_t ng_node_append(ng_tree *tree, ng_tag tag, int32_t parent, int depth, int32_t source) {
  if (tree->nodeCount == tree->nodeCapacity) {
    if (tree->nodeCapacity > 1 << 26) return -1;
    int32_t capacity = tree->nodeCapacity ? tree->nodeCapacity * 2 : 1024;
    ng_node *nodes = realloc(tree->nodes, (size_t)capacity * sizeof(ng_node));
    if (nodes == NULL) return -1;
    tree->nodes = nodes;
    tree->nodeCapacity = capacity;
  }
  int32_t index = tree->nodeCount++;
  ng_node *node = &tree->nodes[index];
  *node = (ng_node){.parent = parent, .end = index + 1, .firstAttribute = tree->attributeCount, .source = source,
                    .depth = (uint16_t)depth, .tag = tag};
  return index;
}

int ng_attribute_append(ng_tree *tree, const char *name, size_t nameLength, const uint8_t *value, size_t valueLength) {
  if (nameLength > 1 << 20 || valueLength > 1 << 26) return -1;
  if (tree->attributeCount == tree->attributeCapacity) {
    if (tree->attributeCapacity > 1 << 26) return -1;
    int32_t capacity = tree->attributeCapacity ? tree->attributeCapacity * 2 : 1024;
    ng_attribute *attributes = realloc(tree->attributes, (size_t)capacity * sizeof(ng_attribute));
    if (attributes == NULL) return -1;
    tree->attributes = attributes;
    tree->attributeCapacity = capacity;
  }
  ng_node *node = &tree->nodes[tree->nodeCount - 1];
  if (node->attributeCount == UINT16_MAX) return 0;
  int32_t nameOffset = ng_pool_append(tree, (const uint8_t *)name, (int32_t)nameLength);
  int32_t valueOffset = ng_pool_append(tree, value, (int32_t)valueLength);
  if (nameOffset < 0 || valueOffset < 0) return -1;
  tree->attributes[tree->attributeCount++] =
      (ng_attribute){nameOffset, (int32_t)nameLength, valueOffset, (int32_t)valueLength};
  node->attributeCount += 1;
  return 0;
}

static const struct {
  const char *name;
  uint8_t length;
} names[] = {
    {"", 0}, {"", 0},
#define NG_NAME(name) {#name, sizeof(#name) - 1},
    NG_TAGS(NG_NAME)
#undef NG_NAME
};

ng_tag ng_tag_named(const char *name, size_t length) {
  for (size_t tag = 2; tag < sizeof(names) / sizeof(names[0]); tag++) {
    if (names[tag].length == length && memcmp(names[tag].name, name, length) == 0) return (ng_tag)tag;
  }
  return NG_TAG_other;
}
