#include "CWeights.h"

#include <string.h>

// Compiled once for each width of vector registers; the loader picks what the processor has. Not under the thread sanitizer,
// which is not awake yet when the loader picks.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

#define INLINE static inline __attribute__((always_inline))

/// The first slot of the bucket that a feature falls into.
INLINE size_t first_slot(uint32_t feature, uint64_t buckets) {
  return (size_t)(((uint64_t)(feature >> 8) * buckets) >> 24) * WEIGHTS_BUCKET;
}

/// One bit for each slot of a bucket whose check is that of a feature.
INLINE uint32_t matches(const uint8_t *checks, uint32_t feature) {
#if defined(__x86_64__)
  __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)checks), _mm_set1_epi8((char)feature));
  return (uint32_t)_mm_movemask_epi8(equal);
#else
  uint32_t mask = 0;
  for (uint32_t lane = 0; lane < WEIGHTS_BUCKET; lane++) {
    mask |= (uint32_t)(checks[lane] == (uint8_t)feature) << lane;
  }
  return mask;
#endif
}

uint32_t weights_slot(const WeightSlots *table, uint32_t feature) {
  size_t first = first_slot(feature, table->buckets);
  uint32_t mask = matches(table->checks + first, feature);
  return mask != 0 ? (uint32_t)first + (uint32_t)__builtin_ctz(mask) : table->buckets * WEIGHTS_BUCKET;
}

typedef int8_t Row4 __attribute__((vector_size(4), aligned(1), may_alias));
typedef int8_t Row32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef int8_t Row64 __attribute__((vector_size(64), aligned(1), may_alias));
typedef int16_t Sum4 __attribute__((vector_size(8)));
typedef int16_t Sum16 __attribute__((vector_size(32), aligned(2), may_alias));
typedef int16_t Sum32 __attribute__((vector_size(64), aligned(2), may_alias));
typedef int16_t Sum64 __attribute__((vector_size(128), aligned(2), may_alias));

/// Keeps the slots of the features that the table has and fetches their rows from memory meanwhile.
///
/// Most of the time goes into waiting for memory: the waits of all checks overlap, and then those of all rows.
INLINE size_t find(
    const WeightSlots *table, const uint32_t *features, size_t count, size_t width, uint32_t *found) {
  // Copies, because the compiler cannot know that `found` is no part of the table.
  const uint8_t *checks = table->checks;
  const int8_t *rows = table->rows;
  const uint64_t buckets = table->buckets;
  uint32_t first[WEIGHTS_FEATURES];
  for (size_t index = 0; index < count; index++) {
    size_t slot = first_slot(features[index], buckets);
    first[index] = (uint32_t)slot;
    __builtin_prefetch(checks + slot);
  }
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t mask = matches(checks + first[index], features[index]);
    size_t slot = first[index] + (size_t)__builtin_ctz(mask | 0x8000u);
    __builtin_prefetch(rows + slot * width);
    found[kept] = (uint32_t)slot;
    kept += mask != 0;
  }
  return kept;
}

FOR_EACH_PROCESSOR
uint64_t weights_sum_4(const WeightSlots *table, const uint32_t *features, size_t count) {
  static const int8_t zeros[4] = {0};
  const int8_t *lines = table->rows;
  const uint64_t buckets = table->buckets;
  const int8_t *line[WEIGHTS_FEATURES];
  for (size_t index = 0; index < count; index++) {
    line[index] = lines + (((uint64_t)(features[index] >> 8) * buckets) >> 24) * WEIGHTS_LINE;
    __builtin_prefetch(line[index]);
  }
  // The fourth lane reads what follows the row, and is not used.
  Sum4 total = {0};
  for (size_t index = 0; index < count; index++) {
    uint32_t mask = matches((const uint8_t *)line[index] + WEIGHTS_LINE_ROW * WEIGHTS_BUCKET, features[index]);
    const int8_t *row = line[index] + WEIGHTS_LINE_ROW * (size_t)__builtin_ctz(mask | 0x8000u);
    row = mask != 0 ? row : zeros;
    total += __builtin_convertvector(*(const Row4 *)row, Sum4);
    mask &= mask - 1;
    if (__builtin_expect(mask != 0, 0)) {
      row = line[index] + WEIGHTS_LINE_ROW * (size_t)__builtin_ctz(mask);
      total += __builtin_convertvector(*(const Row4 *)row, Sum4);
    }
  }
  Sum4 columns = {total[0], 0, total[1], total[2]};
  uint64_t packed;
  memcpy(&packed, &columns, sizeof packed);
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
void weights_sum_16(const BitmapWeights *table, const uint32_t *features, size_t count, int16_t *sums) {
  const uint64_t *bitmap = table->bitmap;
  const uint32_t *before = table->before;
  const uint8_t *rows = table->rows;
  const size_t row_size = table->row_size;
  const uint8_t *found[WEIGHTS_FEATURES];
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    uint32_t feature = features[index];
    uint64_t word = bitmap[feature >> 6];
    uint64_t bit = (uint64_t)1 << (feature & 63);
    const uint8_t *row = rows + (before[feature >> 6] + (size_t)__builtin_popcountll(word & (bit - 1))) * row_size;
    __builtin_prefetch(row);
    found[kept] = row;
    kept += (word & bit) != 0;
  }
  Sum16 total = {0};
  for (size_t index = 0; index < kept; index++) total += *(const Sum16 *)found[index];
  *(Sum16 *)sums = total;
}

FOR_EACH_PROCESSOR
size_t weights_best(const int16_t *sums, size_t count) {
  int16_t greatest = INT16_MIN;
  for (size_t index = 0; index < count; index++) greatest = sums[index] > greatest ? sums[index] : greatest;
  size_t index = 0;
#if defined(__x86_64__)
  __m128i wanted = _mm_set1_epi16(greatest);
  for (; index + 8 <= count; index += 8) {
    __m128i equal = _mm_cmpeq_epi16(_mm_loadu_si128((const __m128i *)(sums + index)), wanted);
    uint32_t mask = (uint32_t)_mm_movemask_epi8(equal);
    if (mask != 0) return index + (size_t)__builtin_ctz(mask) / 2;
  }
#endif
  while (sums[index] != greatest) index++;
  return index;
}
