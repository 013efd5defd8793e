#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "CLibXML2.h"

uint8_t *ng_decode(
    const char *encoding, const uint8_t *in, size_t inCount, size_t *outCount, size_t *replaced) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return NULL;
  size_t capacity = inCount * 2 + 64;
  uint8_t *buffer = malloc(capacity);
  size_t used = 0;
  char *next = (char *)in;
  size_t left = inCount;
  *replaced = 0;
  while (buffer != NULL && left > 0) {
    char *out = (char *)buffer + used;
    size_t room = capacity - used;
    size_t status = iconv(converter, &next, &left, &out, &room);
    used = (size_t)((uint8_t *)out - buffer);
    if (status != (size_t)-1) break;
    if (errno != E2BIG) {
      // An illegal or cut-off sequence: one replacement character a byte, as browsers do.
      if (capacity - used >= 3) {
        memcpy(buffer + used, "\xEF\xBF\xBD", 3);
        used += 3;
        next += 1;
        left -= 1;
        *replaced += 1;
        iconv(converter, NULL, NULL, NULL, NULL);
        continue;
      }
    }
    capacity = capacity * 2 + 64;
    uint8_t *grown = realloc(buffer, capacity);
    if (grown == NULL) {
      free(buffer);
      buffer = NULL;
    } else {
      buffer = grown;
    }
  }
  iconv_close(converter);
  *outCount = used;
  return buffer;
}

void ng_free(void *pointer) { free(pointer); }
