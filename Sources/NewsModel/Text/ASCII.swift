// Public and inlined for the same reason as ``WordHash``.
extension UInt8 {
  /// Whether it is one of `0` to `9`.
  @inlinable @inline(__always)
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is one of `A` to `Z` or `a` to `z`.
  @inlinable @inline(__always)
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is one of `A` to `Z`.
  @inlinable @inline(__always)
  public var isASCIIUppercase: Bool { self &- 0x41 < 26 }

  /// Whether it is one of `a` to `z`.
  @inlinable @inline(__always)
  public var isASCIILowercase: Bool { self &- 0x61 < 26 }

  /// Whether it is a space, a tab or the end of a line.
  @inlinable @inline(__always)
  public var isASCIISpace: Bool { self == 0x20 || self &- 9 < 5 }

  /// The small letter of a capital; other bytes are their own.
  @inlinable @inline(__always)
  public var lowercasedASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

extension String {
  /// Without spaces and line ends at both sides.
  package func trimmingASCIISpace() -> String {
    var view = self[...]
    while let first = view.utf8.first, first.isASCIISpace { view = Substring(view.utf8.dropFirst()) }
    while let last = view.utf8.last, last.isASCIISpace { view = Substring(view.utf8.dropLast()) }
    return String(view)
  }

  /// `nil` when nothing but space is there.
  package var nonEmpty: String? {
    let trimmed = trimmingASCIISpace()
    return trimmed.isEmpty ? nil : trimmed
  }
}
