#include "CWeights.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

// Compiled once for each width of vector registers; the loader picks what the processor has. Not under the thread sanitizer,
// which is not awake yet when the loader picks.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define SEVERAL_PROCESSORS
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// What `FeatureHash` multiplies with.
#define MIXER 0xD6E8FEB86659FD93u

/// Loops over features go in steps of eight: the end of one of forty rounds is guessed wrong by the processor each time.
#define UNROLLED _Pragma("clang loop unroll_count(8)")

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

typedef int8_t Row32 __attribute__((vector_size(32), aligned(1), may_alias));
typedef int8_t Row64 __attribute__((vector_size(64), aligned(1), may_alias));
typedef int16_t Sum16 __attribute__((vector_size(32), aligned(2), may_alias));
typedef int16_t Sum32 __attribute__((vector_size(64), aligned(2), may_alias));
typedef int16_t Sum64 __attribute__((vector_size(128), aligned(2), may_alias));
typedef uint64_t Values8 __attribute__((vector_size(64), aligned(8), may_alias));
typedef uint32_t Places8 __attribute__((vector_size(32), aligned(4), may_alias));
typedef bool Bits64 __attribute__((ext_vector_type(64)));
typedef uint8_t Checks8 __attribute__((vector_size(8), aligned(1), may_alias));

/// Hashes the values of features to buckets and checks, eight at a time; the second half of `FeatureHash`.
INLINE void place(WeightFeatures *features, uint64_t buckets) {
  for (size_t index = 0; index < features->count; index += 8) {
    Values8 hash = *(const Values8 *)(features->values + index) * MIXER;
    hash = ((hash ^ (hash >> 32)) * MIXER) >> 32;
    *(Places8 *)(features->places + index) = __builtin_convertvector(((hash >> 8) * buckets) >> 24, Places8);
    *(Checks8 *)(features->checks + index) = __builtin_convertvector(hash, Checks8);
  }
}

FOR_EACH_PROCESSOR
void weights_fetch_4(const WeightSlots *table, WeightFeatures *features) {
  const int8_t *lines = table->rows;
  place(features, table->buckets);
  UNROLLED
  for (size_t index = 0; index < features->count; index++) {
    __builtin_prefetch(lines + (size_t)features->places[index] * WEIGHTS_LINE);
  }
}

/// Keeps the slots of the features that the table has and fetches their rows.
///
/// The checks are few enough to lie in the second-level cache; nobody waits long for them.
INLINE void fetch_rows(const WeightSlots *table, WeightFeatures *features, size_t width) {
  // Copies, because the compiler cannot know that the features are no part of the table.
  const uint8_t *checks = table->checks;
  const int8_t *rows = table->rows;
  const size_t count = features->count;
  place(features, table->buckets);
  UNROLLED
  for (size_t index = 0; index < count; index++) {
    __builtin_prefetch(checks + (size_t)features->places[index] * WEIGHTS_BUCKET);
  }
  size_t kept = 0;
  UNROLLED
  for (size_t index = 0; index < count; index++) {
    size_t first = (size_t)features->places[index] * WEIGHTS_BUCKET;
    uint32_t mask = matches(checks + first, features->checks[index]);
    size_t slot = first + (size_t)__builtin_ctz(mask | 0x8000u);
    __builtin_prefetch(rows + slot * width);
    features->places[kept] = (uint32_t)slot;
    kept += mask != 0;
  }
  features->kept = kept;
}

FOR_EACH_PROCESSOR
void weights_fetch_32(const WeightSlots *table, WeightFeatures *features) { fetch_rows(table, features, 32); }

FOR_EACH_PROCESSOR
void weights_fetch_64(const WeightSlots *table, WeightFeatures *features) { fetch_rows(table, features, 64); }

INLINE uint64_t packed(int32_t first, int32_t third, int32_t fourth) {
  return (uint64_t)(uint16_t)first | (uint64_t)(uint16_t)third << 32 | (uint64_t)(uint16_t)fourth << 48;
}

#if defined(SEVERAL_PROCESSORS)

INLINE int32_t sum_of_words(__m128i words) {
  __m128i sums = _mm_madd_epi16(words, _mm_set1_epi16(1));
  sums = _mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0x4E));
  return _mm_cvtsi128_si32(_mm_add_epi32(sums, _mm_shuffle_epi32(sums, 0xB1)));
}

/// Multiplies each weight of a line by 1 where the check of its slot is that of the feature, else by 0: six instructions
/// a feature, and no second look at the line.
__attribute__((target("avx2")))
static uint64_t sum_lines(const WeightSlots *table, const WeightFeatures *features) {
  const int8_t *lines = table->rows;
  const size_t count = features->count;
  __m256i lower = _mm256_setzero_si256();
  __m256i upper = _mm256_setzero_si256();
  UNROLLED
  for (size_t index = 0; index < count; index++) {
    const __m256i *line = (const __m256i *)(lines + (size_t)features->places[index] * WEIGHTS_LINE);
    __m128i check = _mm_set1_epi8((char)features->checks[index]);
    __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)line + WEIGHTS_LINE_COLUMNS), check);
    __m256i chosen = _mm256_broadcastsi128_si256(_mm_and_si128(equal, _mm_set1_epi8(1)));
    lower = _mm256_add_epi16(lower, _mm256_maddubs_epi16(chosen, _mm256_loadu_si256(line)));
    upper = _mm256_add_epi16(upper, _mm256_maddubs_epi16(chosen, _mm256_loadu_si256(line + 1)));
  }
  return packed(
      sum_of_words(_mm256_castsi256_si128(lower)), sum_of_words(_mm256_extracti128_si256(lower, 1)),
      sum_of_words(_mm256_castsi256_si128(upper)));
}

__attribute__((target("default")))
#endif
static uint64_t sum_lines(const WeightSlots *table, const WeightFeatures *features) {
  int32_t sums[WEIGHTS_LINE_COLUMNS] = {0};
  for (size_t index = 0; index < features->count; index++) {
    const int8_t *line = table->rows + (size_t)features->places[index] * WEIGHTS_LINE;
    const uint8_t *checks = (const uint8_t *)line + WEIGHTS_LINE_COLUMNS * WEIGHTS_BUCKET;
    for (uint32_t mask = matches(checks, features->checks[index]); mask != 0; mask &= mask - 1) {
      const int8_t *slot = line + __builtin_ctz(mask);
      for (size_t column = 0; column < WEIGHTS_LINE_COLUMNS; column++) sums[column] += slot[column * WEIGHTS_BUCKET];
    }
  }
  return packed(sums[0], sums[1], sums[2]);
}

uint64_t weights_sum_4(const WeightSlots *table, const WeightFeatures *features) { return sum_lines(table, features); }

FOR_EACH_PROCESSOR
void weights_add_32(const WeightSlots *table, const WeightFeatures *features, int16_t *sums) {
  const int8_t *rows = table->rows;
  const size_t kept = features->kept;
  Sum32 total = *(const Sum32 *)sums;
  UNROLLED
  for (size_t index = 0; index < kept; index++) {
    total += __builtin_convertvector(*(const Row32 *)(rows + (size_t)features->places[index] * 32), Sum32);
  }
  *(Sum32 *)sums = total;
}

FOR_EACH_PROCESSOR
void weights_sum_64(const WeightSlots *table, const WeightFeatures *features, int16_t *sums) {
  const int8_t *rows = table->rows;
  const size_t kept = features->kept;
  Sum64 total = {0};
  UNROLLED
  for (size_t index = 0; index < kept; index++) {
    total += __builtin_convertvector(*(const Row64 *)(rows + (size_t)features->places[index] * 64), Sum64);
  }
  *(Sum64 *)sums = total;
}

NarrowSums weights_sum_narrow(const WeightSlots *table, const uint32_t *features, size_t count, size_t columns) {
  NarrowSums sums = {0, 0};
  for (size_t index = 0; index < count; index++) {
    size_t first = first_slot(features[index], table->buckets);
    uint32_t mask = matches(table->checks + first, features[index]);
    // The last slot of the bucket is read where none is kept, and counts nothing.
    const int8_t *row = table->rows + (first + (size_t)__builtin_ctz(mask | 0x8000u)) * columns;
    int32_t kept = mask != 0 ? -1 : 0;
    sums.first += row[0] & kept;
    sums.second += row[columns - 1] & kept;
  }
  return sums;
}

FOR_EACH_PROCESSOR
void weights_sum_16(const BitmapWeights *table, const uint32_t *features, size_t count, int16_t *sums) {
  assert(count <= WEIGHTS_BITMAP_FEATURES);
  const uint64_t *bitmap = table->bitmap;
  const uint32_t *before = table->before;
  const uint8_t *rows = table->rows;
  const size_t row_size = table->row_size;
  const uint8_t *found[WEIGHTS_BITMAP_FEATURES];
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
  static const uint16_t numbers[WEIGHTS_LABELS] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
      32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  Sum64 inside = (Sum64)(*(const Sum64 *)numbers < (int16_t)count);
  Sum64 scores = (*(const Sum64 *)sums & inside) | (INT16_MIN & ~inside);
  Bits64 equal = __builtin_convertvector(scores == __builtin_reduce_max(scores), Bits64);
  uint64_t bits;
  memcpy(&bits, &equal, sizeof bits);
  return (size_t)__builtin_ctzll(bits);
}
