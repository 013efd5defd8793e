#include "CWeights.h"

#include <string.h>

// Compiled once for each width of vector registers; the loader picks what the processor has.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

static inline __attribute__((always_inline)) size_t slot(const WeightSlots *table, uint32_t feature) {
  size_t bucket = (size_t)(((uint64_t)(feature >> 8) * table->buckets) >> 24);
  const uint8_t *checks = table->checks + bucket * WEIGHTS_BUCKET;
#if defined(__x86_64__)
  __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)checks), _mm_set1_epi8((char)feature));
  uint32_t mask = (uint32_t)_mm_movemask_epi8(equal);
#else
  uint32_t mask = 0;
  for (uint32_t lane = 0; lane < WEIGHTS_BUCKET; lane++) {
    mask |= (uint32_t)(checks[lane] == (uint8_t)feature) << lane;
  }
#endif
  size_t found = bucket * WEIGHTS_BUCKET + (size_t)__builtin_ctz(mask | 0x10000u);
  return mask != 0 ? found : (size_t)table->buckets * WEIGHTS_BUCKET;
}

uint32_t weights_slot(const WeightSlots *table, uint32_t feature) { return (uint32_t)slot(table, feature); }

typedef int8_t Row4 __attribute__((vector_size(4), aligned(1), may_alias));
typedef int8_t Row32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef int8_t Row64 __attribute__((vector_size(64), aligned(1), may_alias));
typedef int16_t Sum4 __attribute__((vector_size(8)));
typedef int16_t Sum32 __attribute__((vector_size(64), aligned(2), may_alias));
typedef int16_t Sum64 __attribute__((vector_size(128), aligned(2), may_alias));

FOR_EACH_PROCESSOR
uint64_t weights_sum_4(const WeightSlots *table, const uint32_t *features, size_t count) {
  Sum4 total = {0};
  for (size_t index = 0; index < count; index++) {
    total += __builtin_convertvector(*(const Row4 *)(table->rows + slot(table, features[index]) * 4), Sum4);
  }
  uint64_t packed;
  memcpy(&packed, &total, sizeof packed);
  return packed;
}

FOR_EACH_PROCESSOR
void weights_sum_32(const WeightSlots *table, const uint32_t *features, size_t count, int16_t *sums) {
  Sum32 total = {0};
  for (size_t index = 0; index < count; index++) {
    total += __builtin_convertvector(*(const Row32 *)(table->rows + slot(table, features[index]) * 32), Sum32);
  }
  *(Sum32 *)sums = total;
}

FOR_EACH_PROCESSOR
void weights_sum_64(const WeightSlots *table, const uint32_t *features, size_t count, int16_t *sums) {
  Sum64 total = {0};
  for (size_t index = 0; index < count; index++) {
    total += __builtin_convertvector(*(const Row64 *)(table->rows + slot(table, features[index]) * 64), Sum64);
  }
  *(Sum64 *)sums = total;
}

FOR_EACH_PROCESSOR
size_t weights_best(const int16_t *sums, size_t count) {
  int16_t greatest = INT16_MIN;
  for (size_t index = 0; index < count; index++) greatest = sums[index] > greatest ? sums[index] : greatest;
  size_t index = 0;
  while (sums[index] != greatest) index++;
  return index;
}
