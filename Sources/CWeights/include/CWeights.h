#ifndef CWEIGHTS_H
#define CWEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/// Swift may share a value between threads: it points to memory that is never written after the value was made, and never
/// freed. That memory is part of the program's own data, or of a training run that lasts as long as the program.
#define CONSTANT_MEMORY __attribute__((swift_attr("@Sendable")))

/// Weights of the features that a linear model keeps: buckets of 16 slots, each with a check and a row of weights.
///
/// A feature is a hash of 32 bits: the upper 24 choose the bucket, the lower 8 are the check. One row more than there are
/// slots, all zero, stands for every feature that is not kept.
///
/// A table of four columns is lines instead: each bucket is one cache line of 64 bytes, three columns of 16 weights, then 16
/// checks. The weights are those of columns 0, 2 and 3 less that of column 1: only differences count. Slots with one
/// check are added up. `rows` points to the first line, and `checks` is not used.
typedef struct {
  const uint8_t *checks;
  const int8_t *rows;
  uint32_t buckets;
} CONSTANT_MEMORY WeightSlots;

/// The number of slots in a bucket.
#define WEIGHTS_BUCKET 16

/// The bytes of a bucket of a table with four columns, and how many columns of weights it holds.
#define WEIGHTS_LINE 64
#define WEIGHTS_LINE_COLUMNS 3

/// No list of features may be longer, which `FeatureRows` sees to; so sums cannot overflow either. A multiple of eight.
#define WEIGHTS_FEATURES 96

/// The features that hold at one place, and where their weights are once a table was asked to fetch them.
///
/// A table is asked twice: to fetch, which starts the way from memory and waits for nothing but checks, and to add up. Between
/// the two goes work for other lists, so that nobody waits.
typedef struct {
  /// Values of features, not hashed to the end; see `FeatureHash`.
  uint64_t values[WEIGHTS_FEATURES];
  /// Buckets in a table of four columns, else the slots of the features that are kept.
  uint32_t places[WEIGHTS_FEATURES];
  uint8_t checks[WEIGHTS_FEATURES];
  size_t count;
  /// How many features are kept, where `places` are slots.
  size_t kept;
} WeightFeatures;

/// The slot of a feature, or the number of slots when it is not kept.
uint32_t weights_slot(const WeightSlots *table, uint32_t feature);

/// Fetches the weights of features in a table with four columns.
void weights_fetch_4(const WeightSlots *table, WeightFeatures *features);

/// The sum of the weights of features that were fetched, packed into 64 bits, first column lowest; the second is 0, and
/// the others are told from it.
uint64_t weights_sum_4(const WeightSlots *table, const WeightFeatures *features);

/// Fetches the weights of features in a table with 32 columns.
void weights_fetch_32(const WeightSlots *table, WeightFeatures *features);

/// Adds the weights of features that were fetched to 32 sums.
void weights_add_32(const WeightSlots *table, const WeightFeatures *features, int16_t *sums);

/// Fetches the weights of features in a table with 64 columns.
void weights_fetch_64(const WeightSlots *table, WeightFeatures *features);

/// Writes the sums of the weights of features that were fetched, one for each of 64 columns.
void weights_sum_64(const WeightSlots *table, const WeightFeatures *features, int16_t *sums);

/// Sums of a table with one or two columns.
typedef struct {
  int32_t first;
  int32_t second;
} NarrowSums;

/// The sums of the weights of some features in a table with one column or two, without a row of zeros.
NarrowSums weights_sum_narrow(const WeightSlots *table, const uint32_t *features, size_t count, size_t columns);

/// Weights of the features that a bitmap names, 16-bit, in rows of at most 16 columns.
///
/// `before` counts the rows before each word of the bitmap. 32 bytes can be read from each row on; the columns beyond
/// `row_size` are those of the next row.
typedef struct {
  const uint64_t *bitmap;
  const uint32_t *before;
  const uint8_t *rows;
  size_t row_size;
} CONSTANT_MEMORY BitmapWeights;

/// No list of features of a bitmap may be longer: there is so much room on the stack. `NameModel` asks before each sum.
#define WEIGHTS_BITMAP_FEATURES 128

/// Writes 16 sums of the weights of some features; those of columns that the rows do not have mean nothing.
void weights_sum_16(const BitmapWeights *table, const uint32_t *features, size_t count, int16_t *sums);

/// No table has more columns.
#define WEIGHTS_LABELS 64

/// The index of the first greatest of `sums[0..<count]`, which must not be empty; 64 can be read.
size_t weights_best(const int16_t *sums, size_t count);

#endif
