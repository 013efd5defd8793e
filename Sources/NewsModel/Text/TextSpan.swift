/// A half-open range of UTF-8 offsets in the text of a document.
///
/// Inside the program every place in a text is a byte offset, because bytes are what the stages scan. At the edge
/// (records, graphs) offsets become Unicode scalars; see ``ScalarOffsets``.
package struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int
  /// The offset after the last byte; never below ``start``.
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "A text span ends before it starts: \(start) > \(end).")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that covers both.
  package func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
}

extension TextSpan: Comparable {
  /// Orders by start, the longer span first where two start together, so that an outer span precedes what it holds.
  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
