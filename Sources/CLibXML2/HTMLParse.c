#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

#include "MarkupTree.h"
#include "TagGuard.h"

#define NG_CACHE 256

/// What the SAX callbacks share while a page is parsed.
typedef struct {
  ng_tree *tree;
  htmlParserCtxtPtr parser;
  int32_t current;
  int depth;
  int maximumDepth;
  /// End tags in the whole page.
  int64_t endTags;
  int failed;
  /// Inside a script, style or template whose text nobody reads.
  int silent;
  /// Tags by the parser's interned name pointers.
  const xmlChar *cachedNames[NG_CACHE];
  ng_tag cachedTags[NG_CACHE];
} reading;

static ng_tag tag_of(reading *reading, const xmlChar *name) {
  size_t slot = ((uintptr_t)name >> 2) % NG_CACHE;
  if (reading->cachedNames[slot] != name) {
    reading->cachedNames[slot] = name;
    reading->cachedTags[slot] = ng_tag_named((const char *)name, strlen((const char *)name));
  }
  return reading->cachedTags[slot];
}

static int32_t place(reading *reading) {
  xmlParserInputPtr input = reading->parser->input;
  return input ? (int32_t)(input->consumed + (unsigned long)(input->cur - input->base)) : 0;
}

/// Attributes that some reader asks for; the rest is never copied.
static int is_wanted(const char *name) {
  switch (name[0]) {
    case 'a': return strcmp(name, "aria-hidden") == 0 || strcmp(name, "aria-label") == 0;
    case 'c': return strcmp(name, "class") == 0 || strcmp(name, "content") == 0 || strcmp(name, "charset") == 0;
    case 'd': return strcmp(name, "datetime") == 0 || strncmp(name, "data-", 5) == 0;
    case 'h': return strcmp(name, "href") == 0 || strcmp(name, "hidden") == 0 || strcmp(name, "http-equiv") == 0;
    case 'i': return strcmp(name, "id") == 0 || strncmp(name, "item", 4) == 0;
    case 'l': return strcmp(name, "lang") == 0;
    case 'n': return strcmp(name, "name") == 0;
    case 'p': return strcmp(name, "property") == 0 || strcmp(name, "pubdate") == 0;
    case 'r': return strcmp(name, "rel") == 0 || strcmp(name, "role") == 0;
    case 's': return strcmp(name, "style") == 0;
    case 't': return strcmp(name, "type") == 0 || strcmp(name, "title") == 0;
    case 'x': return strcmp(name, "xml:lang") == 0;
    default: return 0;
  }
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  reading *reading = context;
  if (reading->failed) return;
  reading->depth += 1;
  if (reading->depth > reading->maximumDepth) {
    reading->tree->flattened += 1;
    // An end tag is looked for in all open elements, so the time for a page grows with their number.
    if (reading->depth > reading->maximumDepth * NG_HTML_DEPTH_FACTOR ||
        reading->depth * reading->endTags > (int64_t)1 << 31) {
      reading->failed = NG_HTML_TOO_DEEP;
      xmlStopParser(reading->parser);
    }
    return;
  }
  ng_tag tag = tag_of(reading, name);
  int32_t index = ng_node_append(reading->tree, tag, reading->current, reading->depth, place(reading));
  if (index < 0) {
    reading->failed = 1;
    return;
  }
  if (tag == NG_TAG_other) {
    int32_t length = (int32_t)strlen((const char *)name);
    int32_t offset = ng_pool_append(reading->tree, name, length);
    if (offset < 0) reading->failed = 1;
    reading->tree->nodes[index].offset = offset;
    reading->tree->nodes[index].length = length;
  }
  reading->current = index;
  int isData = 0;
  if (attributes) {
    for (; attributes[0] != NULL; attributes += 2) {
      const char *attribute = (const char *)attributes[0];
      if (!is_wanted(attribute)) continue;
      const xmlChar *value = attributes[1] ? attributes[1] : (const xmlChar *)"";
      size_t length = strlen((const char *)value);
      if (attribute[0] == 'd' && attribute[1] == 'a' && attribute[4] == '-' && length > 64) continue;
      if (ng_attribute_append(reading->tree, attribute, strlen(attribute), value, length)) reading->failed = 1;
      if (tag == NG_TAG_script && strcmp(attribute, "type") == 0 && strstr((const char *)value, "ld+json")) isData = 1;
    }
  }
  if ((tag == NG_TAG_script && !isData) || tag == NG_TAG_style) reading->silent = 1;
}

static void end_element(void *context, const xmlChar *name) {
  reading *reading = context;
  (void)name;
  if (reading->failed) return;
  reading->depth -= 1;
  if (reading->depth >= reading->maximumDepth || reading->current < 0) return;
  ng_node *node = &reading->tree->nodes[reading->current];
  node->end = reading->tree->nodeCount;
  reading->current = node->parent;
  reading->silent = 0;
}

/// How many bytes of the source the parser has just read as `count` bytes of text: a reference such as `&mdash;` is
/// handed over by itself.
static int32_t reference_length(xmlParserInputPtr input, int count) {
  if (input == NULL || count > 4 || input->cur <= input->base || input->cur[-1] != ';') return count;
  for (const xmlChar *at = input->cur - 2; at >= input->base && input->cur - at < 40; at--) {
    if (*at == '&') return (int32_t)(input->cur - at);
    if (*at <= ' ' || *at == ';' || *at == '<' || *at == '>') break;
  }
  return count;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  reading *reading = context;
  if (reading->failed || reading->silent || count <= 0) return;
  ng_tree *tree = reading->tree;
  int32_t last = tree->nodeCount - 1;
  int32_t offset = ng_pool_append(tree, bytes, count);
  if (offset < 0) {
    reading->failed = 1;
    return;
  }
  if (last >= 0 && tree->nodes[last].tag == NG_TAG_text && tree->nodes[last].parent == reading->current &&
      tree->nodes[last].offset + tree->nodes[last].length == offset) {
    tree->nodes[last].length += count;
    tree->nodes[last].source = place(reading);
    return;
  }
  int32_t index = ng_node_append(tree, NG_TAG_text, reading->current, reading->depth + 1, place(reading));
  if (index < 0) {
    reading->failed = 1;
    return;
  }
  tree->nodes[index].offset = offset;
  tree->nodes[index].length = count;
  tree->nodes[index].sourceStart = tree->nodes[index].source - reference_length(reading->parser->input, count);
}

static void silence(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

int ng_html_parse(ng_tree *tree, const uint8_t *bytes, size_t count, int maximumDepth) {
  ng_tree_clear(tree);
  if (count == 0) return 0;
  if (count > 1 << 30) return -1;
  ng_guard guard = {0};
  if (ng_tag_guard(&guard, bytes, count)) return NG_HTML_CROWDED;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (parser == NULL) return -1;
  static const xmlSAXHandler handler = {
      .startElement = start_element,
      .endElement = end_element,
      .characters = characters,
      .ignorableWhitespace = characters,
      .cdataBlock = characters,
      .warning = silence,
      .error = silence,
      .fatalError = silence,
      .initialized = 1,
  };
  reading reading = {.tree = tree, .parser = parser, .current = -1, .maximumDepth = maximumDepth, .endTags = guard.endTags};
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  memcpy(parser->sax, &handler, sizeof(handler));
  parser->userData = &reading;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  htmlParseDocument(parser);
  while (reading.current >= 0) {
    tree->nodes[reading.current].end = tree->nodeCount;
    reading.current = tree->nodes[reading.current].parent;
  }
  htmlFreeParserCtxt(parser);
  return reading.failed == 1 ? -1 : reading.failed;
}

int ng_html_parse_bare(const uint8_t *bytes, size_t count) {
  htmlDocPtr document = htmlReadMemory(
      (const char *)bytes, (int)count, NULL, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
  if (document == NULL) return -1;
  xmlFreeDoc(document);
  return 0;
}
