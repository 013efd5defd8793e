#include <stdlib.h>
#include <zlib.h>

#include "CLibXML2.h"

struct ng_inflater {
  z_stream stream;
};

ng_inflater *ng_inflater_create(int raw) {
  ng_inflater *inflater = calloc(1, sizeof(ng_inflater));
  if (inflater == NULL) return NULL;
  if (inflateInit2(&inflater->stream, raw ? -15 : 15 + 32) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

int ng_inflate(ng_inflater *inflater, const uint8_t *in, size_t *inCount, uint8_t *out, size_t *outCount) {
  z_stream *stream = &inflater->stream;
  size_t inSize = *inCount > 1 << 30 ? 1 << 30 : *inCount;
  size_t outSize = *outCount > 1 << 30 ? 1 << 30 : *outCount;
  stream->next_in = (Bytef *)in;
  stream->avail_in = (uInt)inSize;
  stream->next_out = out;
  stream->avail_out = (uInt)outSize;
  int status = inflate(stream, Z_NO_FLUSH);
  *inCount = inSize - stream->avail_in;
  *outCount = outSize - stream->avail_out;
  if (status == Z_STREAM_END) return NG_INFLATE_MEMBER_END;
  return status == Z_OK || status == Z_BUF_ERROR ? NG_INFLATE_OK : NG_INFLATE_BROKEN;
}

void ng_inflater_reset(ng_inflater *inflater) { inflateReset(&inflater->stream); }

void ng_inflater_destroy(ng_inflater *inflater) {
  if (inflater == NULL) return;
  inflateEnd(&inflater->stream);
  free(inflater);
}
