/// The quotation marks of a paragraph that are open while its tokens are read.
///
/// ```swift
/// var open = OpenQuotationMarks()
/// open.take(.opening, at: 3, opens: true, closes: false)  // nil: a quotation begins
/// open.take(.closing, at: 9, opens: false, closes: true)  // 3: it began there
/// ```
struct OpenQuotationMarks {
  /// The token that opened the quotation in double marks.
  private(set) var double: Int?
  /// The token that opened the quotation in single marks.
  private var single: Int?

  /// Takes the next mark.
  ///
  /// - Parameters:
  ///   - index: The token that is the mark.
  ///   - opens: Whether it may open a quotation, by what stands around it.
  ///   - closes: Whether it may close one.
  /// - Returns: The token that opened the quotation that the mark closes; `nil` when it closes none.
  mutating func take(_ mark: QuoteMark, at index: Int, opens: Bool, closes: Bool) -> Int? {
    switch mark {
    case .none: return nil
    case .opening: double = double ?? index
    case .closing: return closeDouble()
    case .straight:
      if double == nil {
        if opens { double = index }
      } else if !opens || closes {
        return closeDouble()
      }
    // A straight mark that opens inside an open quotation is a nested one: the outer stays open.
    case .singleOpening: single = single ?? index
    case .singleStraight:
      if single == nil {
        if opens { single = index }
      } else if closes {
        return closeSingle()
      }
    case .singleClosing: return closes ? closeSingle() : nil
    }
    return nil
  }

  /// What single marks opened inside is closed, too.
  private mutating func closeDouble() -> Int? {
    defer {
      double = nil
      single = nil
    }
    return double
  }

  private mutating func closeSingle() -> Int? {
    defer { single = nil }
    return single
  }
}
