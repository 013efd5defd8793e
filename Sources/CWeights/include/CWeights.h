#ifndef CWEIGHTS_H
#define CWEIGHTS_H

#include <stddef.h>
#include <stdint.h>

/// The sum of some rows of a weight table with four columns, packed into 64 bits, first column lowest.
///
/// Sums wrap around; the training scales weights so that they do not.
uint64_t weights_sum_4(const int16_t *weights, const uint32_t *rows, size_t count);

/// Writes the sum of some rows of a weight table with 32 columns.
void weights_sum_32(const int16_t *weights, const uint32_t *rows, size_t count, int16_t *sums);

/// Writes the sum of some rows of a weight table with 64 columns.
void weights_sum_64(const int16_t *weights, const uint32_t *rows, size_t count, int16_t *sums);

/// The index of the first greatest of `sums[0..<count]`, which must not be empty.
size_t weights_best(const int16_t *sums, size_t count);

#endif
