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

static inline __attribute__((always_inline)) size_t bucket_of(const WeightSlots *table, uint32_t feature) {
  return (size_t)(((uint64_t)(feature >> 8) * table->buckets) >> 24);
}

static inline __attribute__((always_inline)) size_t slot(const WeightSlots *table, uint32_t feature) {
  size_t bucket = bucket_of(table, feature);
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

/// Keeps the slots of the features that the table has and fetches their rows from memory meanwhile.
///
/// Most of the time goes into waiting for memory: the waits of all checks overlap, and then those of all rows.
static inline __attribute__((always_inline)) size_t find(
    const WeightSlots *table, const uint32_t *features, size_t count, size_t width, uint32_t *found) {
  const size_t none = (size_t)table->buckets * WEIGHTS_BUCKET;
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    size_t first = bucket_of(table, features[index]) * WEIGHTS_BUCKET;
    __builtin_prefetch(table->checks + first);
    // The rows of a narrow table are on one cache line, which need not wait for the check.
    if (width * WEIGHTS_BUCKET <= 64) __builtin_prefetch(table->rows + first * width);
  }
  for (size_t index = 0; index < count; index++) {
    size_t row = slot(table, features[index]);
    if (width * WEIGHTS_BUCKET > 64) __builtin_prefetch(table->rows + row * width);
    found[kept] = (uint32_t)row;
    kept += row != none;
  }
  return kept;
}

FOR_EACH_PROCESSOR
uint64_t weights_sum_4(const WeightSlots *table, const uint32_t *features, size_t count) {
  uint32_t found[WEIGHTS_FEATURES];
  size_t kept = find(table, features, count, 4, found);
  Sum4 total = {0};
  for (size_t index = 0; index < kept; index++) {
    total += __builtin_convertvector(*(const Row4 *)(table->rows + (size_t)found[index] * 4), Sum4);
  }
  uint64_t packed;
  memcpy(&packed, &total, sizeof packed);
  return packed;
}

FOR_EACH_PROCESSOR
void weights_sum_32(const WeightSlots *table, const uint32_t *features, size_t count, int16_t *sums) {
  uint32_t found[WEIGHTS_FEATURES];
  size_t kept = find(table, features, count, 32, found);
  Sum32 total = {0};
  for (size_t index = 0; index < kept; index++) {
    total += __builtin_convertvector(*(const Row32 *)(table->rows + (size_t)found[index] * 32), Sum32);
  }
  *(Sum32 *)sums = total;
}

FOR_EACH_PROCESSOR
void weights_sum_64(const WeightSlots *table, const uint32_t *features, size_t count, int16_t *sums) {
  uint32_t found[WEIGHTS_FEATURES];
  size_t kept = find(table, features, count, 64, found);
  Sum64 total = {0};
  for (size_t index = 0; index < kept; index++) {
    total += __builtin_convertvector(*(const Row64 *)(table->rows + (size_t)found[index] * 64), Sum64);
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
