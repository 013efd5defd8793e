extension String {
  /// Whether another text stands in this one.
  ///
  /// By bytes where both are ASCII; the search of the library prepares each one anew, which took a twentieth of the stage.
  func holds(_ other: String) -> Bool {
    guard utf8.allSatisfy({ $0 < 0x80 }), other.utf8.allSatisfy({ $0 < 0x80 }) else { return contains(other) }
    let (text, part) = (utf8.span, other.utf8.span)
    guard !part.isEmpty else { return true }
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == part[0] {
      if (1..<part.count).allSatisfy({ text[start + $0] == part[$0] }) { return true }
    }
    return false
  }
}
