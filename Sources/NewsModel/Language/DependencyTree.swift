/// The dependents of every token, for walks through the trees of a text.
///
/// A class, because everything in a stage holds it, and with it the text. Public, and walks inlined, because they are the
/// inner loops of two stages; see ``WordHash``.
public final class DependencyTree: Sendable {
  package let text: AnalyzedText
  @usableFromInline let firstChild: [Int32]
  @usableFromInline let nextSibling: [Int32]

  /// - Complexity: O(*n*) in the tokens.
  package init(_ text: AnalyzedText) {
    self.text = text
    var first = [Int32](repeating: -1, count: text.tokens.count)
    var next = first
    for index in text.tokens.indices.reversed() {
      let head = Int(text.tokens[index].head)
      guard head >= 0 else { continue }
      next[index] = first[head]
      first[head] = Int32(index)
    }
    firstChild = first
    nextSibling = next
  }

  /// The dependents of a token, from left to right.
  @inlinable @inline(__always)
  public func children(of token: Int) -> Children { Children(current: firstChild[token], siblings: nextSibling) }

  /// Walks the dependents without an array.
  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline var current: Int32
    @usableFromInline let siblings: [Int32]

    @inlinable @inline(__always)
    init(current: Int32, siblings: [Int32]) {
      self.current = current
      self.siblings = siblings
    }

    /// The next dependent to the right.
    @inlinable @inline(__always)
    public mutating func next() -> Int? {
      guard current >= 0 else { return nil }
      defer { current = siblings[Int(current)] }
      return Int(current)
    }
  }

  /// The first dependent of a token, in the order of the text, with one of some relations.
  package func child(of token: Int, _ dependencies: Dependency...) -> Int? {
    var child = firstChild[token]
    while child >= 0 {
      if dependencies.contains(text.tokens[Int(child)].dependency) { return Int(child) }
      child = nextSibling[Int(child)]
    }
    return nil
  }

  /// The first and last token below a token, itself included; subtrees headed by `without` are left out.
  package func span(of token: Int, without: Set<Int> = []) -> Range<Int> {
    var low = token
    var high = token
    var pending = [token]
    while let current = pending.popLast() {
      low = min(low, current)
      high = max(high, current)
      var child = firstChild[current]
      while child >= 0 {
        if !without.contains(Int(child)) { pending.append(Int(child)) }
        child = nextSibling[Int(child)]
      }
    }
    return low..<(high + 1)
  }

  /// Whether `token` lies below `ancestor`.
  package func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var current = token
    // No chain of heads is longer than the text, unless it is a ring.
    for _ in text.tokens.indices {
      if current == ancestor { return true }
      current = Int(text.tokens[current].head)
      if current < 0 { return false }
    }
    return false
  }
}
