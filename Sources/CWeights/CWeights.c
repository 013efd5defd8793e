#include "CWeights.h"

#include <string.h>

// Compiled once for each width of vector registers; the loader picks what the processor has.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

typedef int16_t Row32 __attribute__((vector_size(64), aligned(2), may_alias));
typedef int16_t Row64 __attribute__((vector_size(128), aligned(2), may_alias));
typedef int16_t Row4 __attribute__((vector_size(8), aligned(2), may_alias));

uint64_t weights_sum_4(const int16_t *weights, const uint32_t *rows, size_t count) {
  Row4 even = {0}, odd = {0};
  size_t index = 0;
  for (; index + 1 < count; index += 2) {
    even += *(const Row4 *)(weights + (size_t)rows[index] * 4);
    odd += *(const Row4 *)(weights + (size_t)rows[index + 1] * 4);
  }
  if (index < count) even += *(const Row4 *)(weights + (size_t)rows[index] * 4);
  even += odd;
  uint64_t packed;
  memcpy(&packed, &even, sizeof packed);
  return packed;
}

FOR_EACH_PROCESSOR
void weights_sum_32(const int16_t *weights, const uint32_t *rows, size_t count, int16_t *sums) {
  Row32 total = {0};
  for (size_t index = 0; index < count; index++) total += *(const Row32 *)(weights + (size_t)rows[index] * 32);
  *(Row32 *)sums = total;
}

FOR_EACH_PROCESSOR
void weights_sum_64(const int16_t *weights, const uint32_t *rows, size_t count, int16_t *sums) {
  Row64 total = {0};
  for (size_t index = 0; index < count; index++) total += *(const Row64 *)(weights + (size_t)rows[index] * 64);
  *(Row64 *)sums = total;
}

FOR_EACH_PROCESSOR
size_t weights_best(const int16_t *sums, size_t count) {
  int16_t greatest = INT16_MIN;
  for (size_t index = 0; index < count; index++) greatest = sums[index] > greatest ? sums[index] : greatest;
  size_t index = 0;
  while (sums[index] != greatest) index++;
  return index;
}
