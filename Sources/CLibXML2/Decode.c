#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "CLibXML2.h"

int ng_decode(
    const char *encoding, const uint8_t *in, size_t inCount, uint8_t **out, size_t *outCount, size_t *replaced) {
  *out = NULL;
  *outCount = 0;
  *replaced = 0;
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return errno == ENOMEM ? NG_DECODE_NO_MEMORY : NG_DECODE_UNKNOWN_ENCODING;
  size_t capacity = inCount * 2 + 64;
  uint8_t *buffer = malloc(capacity);
  size_t used = 0;
  char *next = (char *)in;
  size_t left = inCount;
  while (buffer != NULL && left > 0) {
    char *end = (char *)buffer + used;
    size_t room = capacity - used;
    size_t status = iconv(converter, &next, &left, &end, &room);
    used = (size_t)((uint8_t *)end - buffer);
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
  if (buffer == NULL) return NG_DECODE_NO_MEMORY;
  *out = buffer;
  *outCount = used;
  return NG_DECODE_OK;
}

void ng_free(void *pointer) { free(pointer); }
