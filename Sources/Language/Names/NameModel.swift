import CWeights

/// The weights of the name model and its decoder: a linear-chain conditional random field over 13 labels.
///
/// Most hashed features are not worth their weights. A bitmap says which rows the file holds, and counts before each
/// 64 bits say where: a feature without a row costs no memory access beyond the bitmap, which stays in the cache.
///
/// The file: a header of 32 bytes (magic, version, row bits, labels, scale, rows), the transitions as 16 × 16 Int16, the
/// weights that start a stretch as 16 Int16, the bitmap, a UInt32 for each of its words, the rows of 13 Int16 each, and
/// 6 bytes of padding so that every row can be read as 16 lanes.
package struct NameModel: Sendable {
  package static let magic: UInt32 = 0x4D4D_474E
  package static let version: UInt32 = 2
  package static let headerSize = 32 + 512 + 32
  package static let words = 1 << (NameFeatures.rowBits - 6)
  static let rowSize = 2 * NameLabel.count
  /// The labels and what fills a vector register up, in memory.
  package static let lanes = 16

  private let table: BitmapWeights
  /// `exp` of the transitions, one vector for each left label.
  private let transitions: [SIMD16<Float>]
  private let start: SIMD16<Float>
  private let scale: Float

  /// Maps the bytes of a model file that outlives the value.
  ///
  /// - Returns: `nil` when the bytes are not a model of this version.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.headerSize, let base = bytes.baseAddress,
      bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == Self.magic,
      bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == Self.version,
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self) == UInt32(NameFeatures.rowBits),
      bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self) == UInt32(NameLabel.count),
      bytes.count == Self.headerSize + 12 * Self.words + 6
        + Self.rowSize * Int(bytes.loadUnaligned(fromByteOffset: 20, as: UInt32.self))
    else { return nil }
    let scale = 1 / bytes.loadUnaligned(fromByteOffset: 16, as: Float.self)
    self.scale = scale
    func vector(at offset: Int) -> SIMD16<Float> {
      SIMD16<Float>(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int16>.self)) * scale
    }
    transitions = (0..<NameLabel.count).map { left in
      var row = vector(at: 32 + 32 * left)
      for right in 0..<16 {
        row[right] = right < NameLabel.count && NameLabel.allows(left, then: right) ? exponential(row[right]) : 0
      }
      return row
    }
    var first = vector(at: 32 + 512)
    for label in 0..<16 {
      let allowed = label < NameLabel.count && NameLabel.allows(0, then: label)
      first[label] = allowed ? exponential(first[label]) : 0
    }
    start = first
    table = BitmapWeights(
      bitmap: (base + Self.headerSize).assumingMemoryBound(to: UInt64.self),
      before: (base + Self.headerSize + 8 * Self.words).assumingMemoryBound(to: UInt32.self),
      rows: (base + Self.headerSize + 12 * Self.words).assumingMemoryBound(to: UInt8.self), row_size: Self.rowSize)
  }

  private static let spare: SIMDMask<SIMD16<Int16>> = {
    var mask = SIMDMask<SIMD16<Int16>>(repeating: false)
    for lane in NameLabel.count..<16 { mask[lane] = true }
    return mask
  }()

  /// The probability of every label at every token of a stretch, by forward and backward sums.
  ///
  /// - Complexity: O(*n*) in the features.
  func marginals(_ features: borrowing NameFeatures, into result: inout [SIMD16<Float>]) {
    let count = features.starts.count - 1
    result.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    var scores: [SIMD16<Float>] = []
    scores.reserveCapacity(count)
    for index in 0..<count {
      var sum = sum(of: features.rows, features.starts[index]..<features.starts[index + 1])
      // The last three lanes belong to the next row.
      sum.replace(with: Int16(0), where: Self.spare)
      scores.append(exponentials(SIMD16<Float>(sum) * scale))
    }
    // Forward, normalized at each step.
    var forward = start * scores[0]
    forward /= forward.sum()
    result.append(forward)
    for index in 1..<max(count, 1) {
      var next = SIMD16<Float>.zero
      for left in 0..<NameLabel.count { next += transitions[left] * forward[left] }
      next *= scores[index]
      forward = next / next.sum()
      result.append(forward)
    }
    // Backward.
    var backward = SIMD16<Float>(repeating: 1)
    for index in stride(from: count - 2, through: 0, by: -1) {
      let weighted = backward * scores[index + 1]
      var next = SIMD16<Float>.zero
      for left in 0..<NameLabel.count { next[left] = (transitions[left] * weighted).sum() }
      backward = next / next.sum()
      let product = result[index] * backward
      result[index] = product / product.sum()
    }
  }

  private func sum(of rows: [UInt32], _ range: Range<Int>) -> SIMD16<Int16> {
    // `weights_sum_16` has room for so many on its stack.
    precondition(range.count <= Int(WEIGHTS_BITMAP_FEATURES), "A token has more features than CWeights has places for.")
    var sum = SIMD16<Int16>.zero
    withUnsafePointer(to: table) { table in
      rows.withUnsafeBufferPointer { rows in
        withUnsafeMutableBytes(of: &sum) { sums in
          weights_sum_16(
            table, UnsafeBufferPointer(rebasing: rows[range]).baseAddress, range.count,
            sums.assumingMemoryBound(to: Int16.self).baseAddress)
        }
      }
    }
    return sum
  }

  /// The path of labels with the highest sum of probabilities that the label rules allow.
  package func path(_ marginals: [SIMD16<Float>], into path: inout [Int]) {
    path.removeAll(keepingCapacity: true)
    guard !marginals.isEmpty else { return }
    var best = SIMD16<Float>(repeating: -1e9)
    var back: [SIMD16<UInt8>] = []
    back.reserveCapacity(marginals.count)
    for label in 0..<NameLabel.count where NameLabel.allows(0, then: label) { best[label] = marginals[0][label] }
    for marginal in marginals.dropFirst() {
      var next = SIMD16<Float>(repeating: -1e9)
      var from = SIMD16<UInt8>.zero
      var top = 0
      for label in 1..<NameLabel.count where best[label] > best[top] { top = label }
      for right in 0..<NameLabel.count {
        var source = top
        if right > 0, right % 2 == 0 { source = best[right] > best[right - 1] ? right : right - 1 }
        next[right] = best[source] + marginal[right]
        from[right] = UInt8(source)
      }
      back.append(from)
      best = next
    }
    var label = 0
    for candidate in 1..<NameLabel.count where best[candidate] > best[label] { label = candidate }
    path.append(label)
    for from in back.reversed() {
      label = Int(from[label])
      path.append(label)
    }
    path.reverse()
  }
}

/// `e` to the power of each lane, to about six digits, after subtracting the highest lane.
@inline(__always)
private func exponentials(_ values: SIMD16<Float>) -> SIMD16<Float> {
  powers(pointwiseMax(values - values.max(), SIMD16<Float>(repeating: -40)))
}

@inline(__always)
private func powers(_ shifted: SIMD16<Float>) -> SIMD16<Float> {
  // 2^x with x = values / ln 2: the integer part goes into the exponent, the rest into a polynomial.
  let power = shifted * 1.442_695_04
  let whole = power.rounded(.down)
  let part = power - whole
  var sum = SIMD16<Float>(repeating: 0.001_333_355_8)
  sum = sum * part + 0.009_618_129_1
  sum = sum * part + 0.055_504_108_7
  sum = sum * part + 0.240_226_507
  sum = sum * part + 0.693_147_181
  sum = sum * part + 1
  // A float beside 1.5 × 2^23 has its integer in its last bits: a conversion would go lane by lane.
  let shift: Float = 12_582_912
  let exponent = bits(whole + shift) &- (shift.bitPattern - 127)
  return sum * SIMD16<Float>(bitPattern: exponent &<< 23)
}

@inline(__always)
private func bits(_ values: SIMD16<Float>) -> SIMD16<UInt32> { unsafeBitCast(values, to: SIMD16<UInt32>.self) }

private func exponential(_ value: Float) -> Float { powers(SIMD16(repeating: max(value, -40)))[0] }

extension SIMD16<Float> {
  fileprivate init(bitPattern: SIMD16<UInt32>) { self = unsafeBitCast(bitPattern, to: SIMD16<Float>.self) }
}
