/// What each token of a sentence says alone as the next one and as the top of the stack: 13 of the 62 features of an action.
///
/// Scratch memory, filled token by token as the buffer reaches them.
struct TokenSums: ~Copyable {
  // Memory without checks, as in `ParserState`.
  private var sums: UnsafeMutablePointer<(next: SIMD4<Int16>, top: SIMD4<Int16>)>
  private var capacity = 256
  /// The tokens that were added up.
  private var known = 0
  private var next = FeatureRows()
  private var top = FeatureRows()

  init() { sums = .allocate(capacity: capacity) }

  deinit { sums.deallocate() }

  /// Starts on a sentence of `count` tokens.
  mutating func reset(count: Int) {
    if count > capacity {
      sums.deallocate()
      capacity = 2 * count
      sums = .allocate(capacity: capacity)
    }
    known = 0
  }

  /// Fetches what the next token of the buffer says, where it was not added up yet.
  @inline(__always)
  mutating func fetch(_ buffer: Int, _ words: [ParserFeatures.Word], _ table: WeightTable) {
    guard known <= buffer else { return }
    // Tokens that were shifted without a choice.
    while known < buffer {
      fetch(words, table)
      add(table)
    }
    fetch(words, table)
  }

  /// The sum of all that the next token and the top of the stack say alone; their weights must have been fetched.
  @inline(__always)
  mutating func sum(next: Int, top: Int, _ table: WeightTable) -> SIMD4<Int16> {
    if known == next { add(table) }
    return sums[next].next &+ sums[top].top
  }

  private mutating func fetch(_ words: [ParserFeatures.Word], _ table: WeightTable) {
    next.removeAll()
    ParserFeatures.bufferRows(Int32(known), words: words, into: &next)
    table.fetch4(next)
    top.removeAll()
    ParserFeatures.stackRows(Int32(known), words: words, into: &top)
    table.fetch4(top)
  }

  private mutating func add(_ table: WeightTable) {
    sums[known] = (table.sum4(next), table.sum4(top))
    known += 1
  }
}
