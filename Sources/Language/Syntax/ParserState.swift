import NewsModel

/// A configuration of the arc-eager transition system: a stack, a buffer and the arcs so far.
///
/// Nivre (2003), An Efficient Algorithm for Projective Dependency Parsing. The root stands behind the last token
/// (Ballesteros and Nivre, 2013), so that it is attached like any other head.
package struct ParserState: ~Copyable {
  /// Tokens in the sentence; the index `count` is the root.
  package private(set) var count = 0
  package private(set) var stack: [Int32] = []
  package private(set) var buffer: Int32 = 0
  /// −1 while a token has no head.
  package private(set) var heads: [Int32] = []
  package private(set) var labels: [UInt8] = []
  /// The leftmost and rightmost dependents so far, −1 without.
  package private(set) var leftmost: [Int32] = []
  package private(set) var rightmost: [Int32] = []
  package private(set) var secondLeftmost: [Int32] = []
  package private(set) var secondRightmost: [Int32] = []
  package private(set) var leftValency: [UInt8] = []
  package private(set) var rightValency: [UInt8] = []

  package init() {}

  /// Starts on a sentence of `count` tokens.
  package mutating func reset(count: Int) {
    self.count = count
    stack.removeAll(keepingCapacity: true)
    buffer = 0
    Self.fill(count, &heads, -1)
    Self.fill(count, &labels, UInt8.max)
    Self.fill(count, &leftmost, -1)
    Self.fill(count, &rightmost, -1)
    Self.fill(count, &secondLeftmost, -1)
    Self.fill(count, &secondRightmost, -1)
    Self.fill(count, &leftValency, 0)
    Self.fill(count, &rightValency, 0)
  }

  private static func fill<Value>(_ count: Int, _ array: inout [Value], _ value: Value) {
    array.removeAll(keepingCapacity: true)
    for _ in 0...count { array.append(value) }
  }

  package enum Action: Int, CaseIterable, Sendable { case shift, reduce, left, right }

  /// The root alone is left and the stack is empty.
  package var isFinal: Bool { Int(buffer) == count && stack.isEmpty }
  package var top: Int32 { stack.last ?? -1 }

  @inline(__always)
  package func allows(_ action: Action) -> Bool {
    switch action {
    case .shift: return Int(buffer) < count
    case .reduce:
      guard let top = stack.last else { return false }
      return heads[Int(top)] >= 0
    case .left:
      guard let top = stack.last else { return false }
      return heads[Int(top)] < 0
    case .right: return !stack.isEmpty && Int(buffer) < count
    }
  }

  /// Applies an allowed action; arcs carry `label`.
  @inline(__always)
  package mutating func apply(_ action: Action, label: UInt8) {
    switch action {
    case .shift:
      stack.append(buffer)
      buffer += 1
    case .reduce: stack.removeLast()
    case .left:
      let dependent = Int(stack.removeLast())
      let head = Int(buffer)
      heads[dependent] = buffer
      labels[dependent] = label
      secondLeftmost[head] = leftmost[head]
      leftmost[head] = Int32(dependent)
      leftValency[head] &+= 1
    case .right:
      let head = Int(stack[stack.count - 1])
      let dependent = Int(buffer)
      heads[dependent] = Int32(head)
      labels[dependent] = label
      secondRightmost[head] = rightmost[head]
      rightmost[head] = buffer
      rightValency[head] &+= 1
      stack.append(buffer)
      buffer += 1
    }
  }
}
