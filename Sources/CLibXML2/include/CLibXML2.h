// The only door to libxml2, zlib and iconv. None of their types or headers are visible here.
#ifndef CLIBXML2_H
#define CLIBXML2_H

#include <stddef.h>
#include <stdint.h>

// MARK: Markup as a flat tree

/// The HTML elements that the readers tell apart; everything else is `other`, with its name.
#define NG_TAGS(X) \
  X(a) X(abbr) X(address) X(article) X(aside) X(audio) X(b) X(blockquote) X(body) X(br) X(button) X(caption) X(center) \
  X(cite) X(code) X(dd) X(details) X(dialog) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption) X(figure) \
  X(font) X(footer) X(form) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header) X(hr) X(html) X(i) X(iframe) X(img) \
  X(input) X(label) X(legend) X(li) X(link) X(main) X(math) X(menu) X(meta) X(nav) X(noscript) X(object) X(ol) \
  X(option) X(p) X(picture) X(pre) X(q) X(s) X(script) X(section) X(select) X(small) X(source) X(span) X(strong) \
  X(style) X(sub) X(summary) X(sup) X(svg) X(table) X(tbody) X(td) X(template) X(textarea) X(tfoot) X(th) X(thead) \
  X(time) X(title) X(tr) X(u) X(ul) X(video)

typedef enum __attribute__((enum_extensibility(closed), swift_name("MarkupTag"))) ng_tag : uint8_t {
  NG_TAG_other __attribute__((swift_name("other"))) = 0,
  NG_TAG_text __attribute__((swift_name("text"))),
#define NG_DECLARE(name) NG_TAG_##name __attribute__((swift_name(#name))),
  NG_TAGS(NG_DECLARE)
#undef NG_DECLARE
} ng_tag;

/// An element or a run of text. A node's subtree is the nodes from its own index up to `end`.
typedef struct __attribute__((swift_name("MarkupNode"))) ng_node {
  int32_t parent;
  /// One past the last node inside.
  int32_t end;
  /// Text: the bytes in the pool. Element: its name.
  int32_t offset;
  int32_t length;
  int32_t firstAttribute;
  /// Where in the source the parser stood after reading the node's beginning (element) or end (text).
  int32_t source;
  /// Text of HTML: where in the source it begins.
  int32_t sourceStart;
  uint16_t attributeCount;
  uint16_t depth;
  ng_tag tag;
} ng_node;

typedef struct __attribute__((swift_name("MarkupAttribute"))) ng_attribute {
  int32_t nameOffset;
  int32_t nameLength;
  int32_t valueOffset;
  int32_t valueLength;
} ng_attribute;

typedef struct ng_tree {
  ng_node *nodes;
  ng_attribute *attributes;
  uint8_t *pool;
  int32_t nodeCount;
  int32_t attributeCount;
  int32_t poolCount;
  int32_t nodeCapacity;
  int32_t attributeCapacity;
  int32_t poolCapacity;
  /// Nodes that were deeper than the limit and became children of the deepest node allowed.
  int32_t flattened;
} ng_tree;

ng_tree *ng_tree_create(void);
void ng_tree_destroy(ng_tree *tree);

enum {
  NG_HTML_TOO_DEEP = 2,
  /// A tag has more than 1024 attributes.
  NG_HTML_CROWDED = 3,
};

/// How much deeper than what is followed a page may be before it is refused.
#define NG_HTML_DEPTH_FACTOR 4

/// Parses UTF-8 HTML into `tree`, replacing what it held. Returns 0, one of `NG_HTML_…`, or -1 when out of memory.
int ng_html_parse(ng_tree *tree, const uint8_t *bytes, size_t count, int maximumDepth);

/// Parses HTML with libxml2's own tree builder and throws the result away: the yardstick of the benchmark.
int ng_html_parse_bare(const uint8_t *bytes, size_t count);

// MARK: XML as a stream of records

typedef struct ng_xml ng_xml;

/// Called when an element named in the record list closes; the tree holds that element alone, as node 0.
typedef int (*ng_xml_record)(void *context, ng_tree *tree);

enum {
  NG_XML_OK = 0,
  NG_XML_MALFORMED = 1,
  NG_XML_INTERNAL_SUBSET = 2,
  NG_XML_TOO_DEEP = 3,
  NG_XML_STOPPED = 4,
  NG_XML_TOO_LARGE = 5,
  NG_XML_CROWDED = 6,
};

/// `records`: element names without prefix, joined by commas; empty hands over the whole document.
ng_xml *ng_xml_create(
    const char *records, int maximumDepth, int32_t maximumRecordBytes, ng_xml_record record, void *context);
/// Feeds bytes; `last` ends the document. Returns one of `NG_XML_…`.
int ng_xml_push(ng_xml *xml, const uint8_t *bytes, int32_t count, int last);
/// The line the parser stands at, counted from 1.
int ng_xml_line(ng_xml *xml);
/// What stood outside any record: the head of the file.
ng_tree *ng_xml_outside(ng_xml *xml);
void ng_xml_destroy(ng_xml *xml);

// MARK: Compressed bytes

typedef struct ng_inflater ng_inflater;

enum { NG_INFLATE_OK = 0, NG_INFLATE_MEMBER_END = 1, NG_INFLATE_BROKEN = 2 };

/// `raw` inflates a bare deflate stream (zip); otherwise gzip or zlib is detected.
ng_inflater *ng_inflater_create(int raw);
/// Inflates some of the input; the counts become what was used and made.
int ng_inflate(ng_inflater *inflater, const uint8_t *in, size_t *inCount, uint8_t *out, size_t *outCount);
void ng_inflater_reset(ng_inflater *inflater);
void ng_inflater_destroy(ng_inflater *inflater);

// MARK: Old encodings

enum { NG_DECODE_OK = 0, NG_DECODE_UNKNOWN_ENCODING = 1, NG_DECODE_NO_MEMORY = 2 };

/// Converts `in` to UTF-8. Bytes that cannot be read become U+FFFD and are counted in `replaced`.
///
/// Returns one of `NG_DECODE_…`; when it is `NG_DECODE_OK`, `out` points to a buffer that `ng_free` frees, else to
/// NULL.
int ng_decode(
    const char *encoding, const uint8_t *in, size_t inCount, uint8_t **out, size_t *outCount, size_t *replaced);
void ng_free(void *pointer);

#endif
