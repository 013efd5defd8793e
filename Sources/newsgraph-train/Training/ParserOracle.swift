import Language

/// How many right arcs each action makes unreachable.
struct ParserOracle {
  let heads: [Int32]

  /// The cost of each action by its raw value; `nil` where it is not allowed.
  func costs(_ state: borrowing ParserState) -> [Int?] {
    let count = state.count
    let b0 = state.buffer
    let s0 = state.top
    let stack = state.stack
    var costs = [Int?](repeating: nil, count: 4)
    // Gold dependents of s0 that are still in the buffer, and of b0 on the stack.
    var topInBuffer = 0
    var bufferOnStack = 0
    if s0 >= 0, Int(b0) < count {
      for dependent in b0..<Int32(count) where heads[Int(dependent)] == s0 { topInBuffer += 1 }
    }
    if Int(b0) <= count {
      for item in stack where state[Int(item)].head < 0 && heads[Int(item)] == b0 { bufferOnStack += 1 }
    }
    if state.allows(.shift) {
      let headOnStack = stack.contains(heads[Int(b0)]) ? 1 : 0
      costs[0] = bufferOnStack + headOnStack
    }
    if state.allows(.reduce) { costs[1] = topInBuffer }
    if state.allows(.left) {
      let head = heads[Int(s0)]
      let headAhead = head > b0 ? 1 : 0
      costs[2] = topInBuffer + headAhead
    }
    if state.allows(.right) {
      let head = heads[Int(b0)]
      var lost = 0
      if head != s0 { lost = (head > b0 || stack.contains(head)) ? 1 : 0 }
      // Dependents of b0 on the stack are cut off. That s0 may lack a head costs nothing: it keeps none on the left
      // once b0 lies above it, but only until it is reduced through the root.
      costs[3] = lost + bufferOnStack
    }
    return costs
  }
}
