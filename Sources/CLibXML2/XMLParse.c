#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

#include "MarkupTree.h"
#include "TagGuard.h"

struct ng_xml {
  xmlParserCtxtPtr parser;
  /// The record being read, and what stands outside records.
  ng_tree *record;
  ng_tree *outside;
  int32_t recordCurrent;
  int32_t outsideCurrent;
  /// The depth at which the open record began; 0 when none is open.
  int recordDepth;
  int depth;
  int maximumDepth;
  int32_t maximumRecordBytes;
  int status;
  ng_guard guard;
  char *records;
  ng_xml_record callback;
  void *context;
};

static void stop(ng_xml *xml, int status) {
  if (xml->status == NG_XML_OK) xml->status = status;
  xmlStopParser(xml->parser);
}

static int is_record(const ng_xml *xml, const char *name) {
  size_t length = strlen(name);
  for (const char *item = xml->records; *item;) {
    const char *comma = strchr(item, ',');
    size_t size = comma ? (size_t)(comma - item) : strlen(item);
    if (size == length && memcmp(item, name, length) == 0) return 1;
    if (comma == NULL) break;
    item = comma + 1;
  }
  return 0;
}

/// Appends the name of an element to the pool; returns -1 when there is no room.
static int append_name(ng_tree *tree, const xmlChar *prefix, const xmlChar *local) {
  if (prefix) {
    if (ng_pool_append(tree, prefix, (int32_t)strlen((const char *)prefix)) < 0) return -1;
    if (ng_pool_append(tree, (const uint8_t *)":", 1) < 0) return -1;
  }
  return ng_pool_append(tree, local, (int32_t)strlen((const char *)local)) < 0 ? -1 : 0;
}

static void start_element(
    void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
    const xmlChar **namespaces, int attributeCount, int defaulted, const xmlChar **attributes) {
  (void)uri, (void)namespaceCount, (void)namespaces, (void)defaulted;
  ng_xml *xml = context;
  if (xml->status != NG_XML_OK) return;
  xml->depth += 1;
  if (xml->depth > xml->maximumDepth) {
    stop(xml, NG_XML_TOO_DEEP);
    return;
  }
  const char *name = (const char *)local;
  if (xml->recordDepth == 0 && (xml->records[0] == 0 || is_record(xml, name))) {
    xml->recordDepth = xml->depth;
    xml->recordCurrent = -1;
    ng_tree_clear(xml->record);
  }
  ng_tree *tree = xml->recordDepth ? xml->record : xml->outside;
  int32_t *current = xml->recordDepth ? &xml->recordCurrent : &xml->outsideCurrent;
  if (tree->poolCount > xml->maximumRecordBytes || tree->nodeCount > xml->maximumRecordBytes / 8) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  int32_t line = (int32_t)xmlSAX2GetLineNumber(xml->parser);
  int32_t index = ng_node_append(tree, ng_tag_named(name, strlen(name)), *current, xml->depth, line);
  if (index < 0) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  int32_t offset = tree->poolCount;
  if (append_name(tree, prefix, local)) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  tree->nodes[index].offset = offset;
  tree->nodes[index].length = tree->poolCount - offset;
  *current = index;
  for (int i = 0; i < attributeCount; i++, attributes += 5) {
    const char *attribute = (const char *)attributes[0];
    size_t size = (size_t)(attributes[4] - attributes[3]);
    if (ng_attribute_append(tree, attribute, strlen(attribute), attributes[3], size)) {
      stop(xml, NG_XML_TOO_LARGE);
      return;
    }
  }
}

static void end_element(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  (void)local, (void)prefix, (void)uri;
  ng_xml *xml = context;
  if (xml->status != NG_XML_OK) return;
  int inRecord = xml->recordDepth != 0;
  ng_tree *tree = inRecord ? xml->record : xml->outside;
  int32_t *current = inRecord ? &xml->recordCurrent : &xml->outsideCurrent;
  if (*current >= 0) {
    tree->nodes[*current].end = tree->nodeCount;
    *current = tree->nodes[*current].parent;
  }
  if (inRecord && xml->depth == xml->recordDepth) {
    xml->recordDepth = 0;
    if (xml->callback(xml->context, tree) != 0) stop(xml, NG_XML_STOPPED);
    ng_tree_clear(xml->record);
  }
  xml->depth -= 1;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  ng_xml *xml = context;
  if (xml->status != NG_XML_OK || count <= 0) return;
  ng_tree *tree = xml->recordDepth ? xml->record : xml->outside;
  int32_t current = xml->recordDepth ? xml->recordCurrent : xml->outsideCurrent;
  if (current < 0) return;
  if (tree->poolCount > xml->maximumRecordBytes) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  int32_t last = tree->nodeCount - 1;
  int32_t offset = ng_pool_append(tree, bytes, count);
  if (offset < 0) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  if (tree->nodes[last].tag == NG_TAG_text && tree->nodes[last].parent == current &&
      tree->nodes[last].offset + tree->nodes[last].length == offset) {
    tree->nodes[last].length += count;
    return;
  }
  int32_t index = ng_node_append(tree, NG_TAG_text, current, xml->depth + 1, 0);
  if (index < 0) {
    stop(xml, NG_XML_TOO_LARGE);
    return;
  }
  tree->nodes[index].offset = offset;
  tree->nodes[index].length = count;
}

/// A document type with an internal subset can define entities: it is refused before any is declared.
static void entity_declared(
    void *context, const xmlChar *name, int type, const xmlChar *public, const xmlChar *system, xmlChar *content) {
  (void)name, (void)type, (void)public, (void)system, (void)content;
  stop(context, NG_XML_INTERNAL_SUBSET);
}

static void element_declared(void *context, const xmlChar *name, int type, xmlElementContentPtr content) {
  (void)name, (void)type, (void)content;
  stop(context, NG_XML_INTERNAL_SUBSET);
}

static void attribute_declared(
    void *context, const xmlChar *element, const xmlChar *name, int type, int kind, const xmlChar *value,
    xmlEnumerationPtr tree) {
  (void)element, (void)name, (void)type, (void)kind, (void)value;
  xmlFreeEnumeration(tree);
  stop(context, NG_XML_INTERNAL_SUBSET);
}

static void ignore_error(void *context, xmlErrorPtr error) { (void)context, (void)error; }

ng_xml *ng_xml_create(
    const char *records, int maximumDepth, int32_t maximumRecordBytes, ng_xml_record record, void *context) {
  static const xmlSAXHandler handler = {
      .startElementNs = start_element,
      .endElementNs = end_element,
      .characters = characters,
      .ignorableWhitespace = characters,
      .cdataBlock = characters,
      .entityDecl = entity_declared,
      .elementDecl = element_declared,
      .attributeDecl = attribute_declared,
      .serror = ignore_error,
      .initialized = XML_SAX2_MAGIC,
  };
  ng_xml *xml = calloc(1, sizeof(ng_xml));
  if (xml == NULL) return NULL;
  xml->record = ng_tree_create();
  xml->outside = ng_tree_create();
  xml->records = strdup(records);
  xml->parser = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL);
  if (xml->record == NULL || xml->outside == NULL || xml->records == NULL || xml->parser == NULL) {
    ng_xml_destroy(xml);
    return NULL;
  }
  xml->recordCurrent = xml->outsideCurrent = -1;
  xml->maximumDepth = maximumDepth;
  xml->maximumRecordBytes = maximumRecordBytes;
  xml->callback = record;
  xml->context = context;
  xmlCtxtUseOptions(xml->parser, XML_PARSE_NONET);
  memcpy(xml->parser->sax, &handler, sizeof(handler));
  xml->parser->userData = xml;
  return xml;
}

int ng_xml_push(ng_xml *xml, const uint8_t *bytes, int32_t count, int last) {
  if (ng_tag_guard(&xml->guard, bytes, (size_t)count)) stop(xml, NG_XML_CROWDED);
  if (xml->status != NG_XML_OK) return xml->status;
  int error = xmlParseChunk(xml->parser, (const char *)bytes, count, last);
  if (xml->status == NG_XML_OK && error != 0 && (!xml->parser->wellFormed || xml->parser->disableSAX)) {
    xml->status = NG_XML_MALFORMED;
  }
  return xml->status;
}

int ng_xml_line(ng_xml *xml) { return xml->parser->input ? xml->parser->input->line : 0; }

ng_tree *ng_xml_outside(ng_xml *xml) { return xml->outside; }

void ng_xml_destroy(ng_xml *xml) {
  if (xml == NULL) return;
  if (xml->parser) {
    if (xml->parser->myDoc) xmlFreeDoc(xml->parser->myDoc);
    xml->parser->myDoc = NULL;
    xmlFreeParserCtxt(xml->parser);
  }
  ng_tree_destroy(xml->record);
  ng_tree_destroy(xml->outside);
  free(xml->records);
  free(xml);
}
