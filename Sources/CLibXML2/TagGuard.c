#include "TagGuard.h"

enum { TEXT, OPENED, MARKED, NAME, INSIDE, VALUE, VALUE_PLAIN, QUOTED, COMMENT, RAW };

static int is_space(uint8_t byte) { return byte == ' ' || (byte >= 9 && byte <= 13); }
static int is_letter(uint8_t byte) { return (uint8_t)((byte | 32) - 'a') < 26 || byte >= 0x80 || byte == '_'; }

/// A script or a style holds no tags, only bytes that look like them. The name is kept in its last four letters.
static int after_tag(ng_guard *guard) {
  guard->wasOpened = 0;
  return guard->name == ('r' << 24 | 'i' << 16 | 'p' << 8 | 't') || guard->name == ('t' << 24 | 'y' << 16 | 'l' << 8 | 'e')
             ? RAW
             : TEXT;
}

int ng_tag_guard(ng_guard *guard, const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint8_t byte = bytes[i];
    switch (guard->state) {
      case TEXT: {
        const uint8_t *next = memchr(bytes + i, '<', count - i);
        if (next == NULL) return 0;
        i = (size_t)(next - bytes);
        guard->state = OPENED;
        break;
      }
      case OPENED:
        guard->attributes = 0;
        guard->name = byte | 32;
        guard->endTags += byte == '/';
        guard->state = is_letter(byte) ? NAME : byte == '!' ? MARKED : byte == '<' ? OPENED : TEXT;
        break;
      case MARKED:
        guard->dashes = 0;
        guard->state = byte == '-' ? COMMENT : TEXT;
        break;
      case COMMENT:
        if (byte == '>' && guard->dashes >= 2) guard->state = TEXT;
        guard->dashes = byte != '-' ? 0 : guard->dashes < 2 ? guard->dashes + 1 : 2;
        break;
      case NAME:
        if (byte == '>') {
          guard->state = after_tag(guard);
        } else if (is_space(byte) || byte == '/') {
          guard->state = INSIDE;
          guard->wasSpace = 1;
        } else {
          guard->name = guard->name << 8 | (byte | 32);
        }
        break;
      case INSIDE:
        if (byte == '>') {
          guard->state = after_tag(guard);
        } else if (byte == '=') {
          guard->state = VALUE;
        } else if (is_space(byte) || byte == '/') {
          guard->wasSpace = 1;
        } else if (guard->wasSpace) {
          guard->wasSpace = 0;
          if (++guard->attributes > NG_MAXIMUM_ATTRIBUTES) return 1;
        }
        break;
      case VALUE:
        if (byte == '>') guard->state = after_tag(guard);
        else if (byte == '"' || byte == '\'') guard->quote = byte, guard->state = QUOTED;
        else if (!is_space(byte)) guard->state = VALUE_PLAIN;
        break;
      case VALUE_PLAIN:
        if (byte == '>') guard->state = after_tag(guard);
        else if (is_space(byte)) guard->state = INSIDE, guard->wasSpace = 1;
        break;
      case RAW:
        if (byte == '/' && guard->wasOpened) guard->state = TEXT;
        guard->wasOpened = byte == '<';
        break;
      default:
        if (byte == guard->quote) guard->state = INSIDE, guard->wasSpace = 1;
    }
  }
  return 0;
}
