import NewsModel

/// A configuration of the arc-eager transition system: a stack, a buffer and the arcs so far.
///
/// Nivre (2003), An Efficient Algorithm for Projective Dependency Parsing. The root stands behind the last token
/// (Ballesteros and Nivre, 2013), so that it is attached like any other head.
package struct ParserState: ~Copyable {
  /// What is known of a token, or of the root.
  package struct Node {
    /// −1 while a token has no head.
    package fileprivate(set) var head: Int32 = -1
    /// The leftmost and rightmost dependents so far, −1 without.
    package fileprivate(set) var leftmost: Int32 = -1
    package fileprivate(set) var rightmost: Int32 = -1
    package fileprivate(set) var secondLeftmost: Int32 = -1
    package fileprivate(set) var secondRightmost: Int32 = -1
    package fileprivate(set) var label = UInt8.max
    package fileprivate(set) var leftValency: UInt8 = 0
    package fileprivate(set) var rightValency: UInt8 = 0

    package init() {}
  }

  /// Tokens in the sentence; the index `count` is the root.
  package private(set) var count = 0
  package private(set) var buffer: Int32 = 0
  package private(set) var depth = 0
  // Memory without checks: this is the innermost loop of the program. Indices are those of tokens that were pushed.
  private var nodes: UnsafeMutablePointer<Node>
  private var items: UnsafeMutablePointer<Int32>
  private var capacity = 256

  package init() {
    nodes = .allocate(capacity: capacity)
    items = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
    items.deallocate()
  }

  /// Starts on a sentence of `count` tokens.
  package mutating func reset(count: Int) {
    if count >= capacity {
      nodes.deallocate()
      items.deallocate()
      capacity = 2 * count + 1
      nodes = .allocate(capacity: capacity)
      items = .allocate(capacity: capacity)
    }
    self.count = count
    buffer = 0
    depth = 0
    nodes.update(repeating: Node(), count: count + 1)
  }

  /// A token of the sentence, or the root.
  @inline(__always)
  package subscript(index: Int) -> Node { nodes[index] }

  /// The tokens on the stack, the top last.
  package var stack: [Int32] { (0..<depth).map { items[$0] } }

  /// What lies below the top, −1 without.
  @inline(__always)
  package var second: Int32 { depth > 1 ? items[depth - 2] : -1 }

  /// The steps of an arc-eager parser: put the next token on the stack, take the top off, or make the top and the next token
  /// head and dependent, with the top (`left`) or the next token (`right`) as the dependent.
  package enum Action: Int, CaseIterable, Sendable { case shift, reduce, left, right }

  /// The root alone is left and the stack is empty.
  @inline(__always)
  package var isFinal: Bool { Int(buffer) == count && depth == 0 }
  /// The top of the stack, −1 when it is empty.
  @inline(__always)
  package var top: Int32 { depth > 0 ? items[depth - 1] : -1 }

  /// Whether an action leads to a tree from here.
  @inline(__always)
  package func allows(_ action: Action) -> Bool {
    switch action {
    case .shift: Int(buffer) < count
    case .reduce: depth > 0 && nodes[Int(top)].head >= 0
    case .left: depth > 0 && nodes[Int(top)].head < 0
    case .right: depth > 0 && Int(buffer) < count
    }
  }

  /// The only action that is allowed; `nil` where there is a choice.
  @inline(__always)
  package var onlyAction: Action? {
    if depth == 0 { return .shift }
    if Int(buffer) < count { return nil }
    return nodes[Int(top)].head >= 0 ? .reduce : .left
  }

  /// Applies an allowed action; arcs carry `label`.
  @inline(__always)
  package mutating func apply(_ action: Action, label: UInt8) {
    switch action {
    case .shift: push()
    case .reduce: depth -= 1
    case .left:
      let dependent = top
      depth -= 1
      let head = Int(buffer)
      nodes[Int(dependent)].head = buffer
      nodes[Int(dependent)].label = label
      nodes[head].secondLeftmost = nodes[head].leftmost
      nodes[head].leftmost = dependent
      nodes[head].leftValency &+= 1
    case .right:
      let head = Int(top)
      nodes[Int(buffer)].head = Int32(head)
      nodes[Int(buffer)].label = label
      nodes[head].secondRightmost = nodes[head].rightmost
      nodes[head].rightmost = buffer
      nodes[head].rightValency &+= 1
      push()
    }
  }

  @inline(__always)
  private mutating func push() {
    items[depth] = buffer
    depth += 1
    buffer += 1
  }
}
