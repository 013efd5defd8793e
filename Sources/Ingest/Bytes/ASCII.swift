extension UInt8 {
  @inline(__always) var isASCIIDigit: Bool { self &- 48 < 10 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }
  @inline(__always) var isASCIIUppercase: Bool { self &- 65 < 26 }
  /// Space, tab and line ends.
  @inline(__always) var isASCIISpace: Bool { self == 32 || self &- 9 < 5 }
  @inline(__always) var lowercasedASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

extension String {
  /// Without spaces and line ends at both sides.
  func trimmingASCIISpace() -> String {
    var view = self[...]
    while let first = view.utf8.first, first.isASCIISpace { view = Substring(view.utf8.dropFirst()) }
    while let last = view.utf8.last, last.isASCIISpace { view = Substring(view.utf8.dropLast()) }
    return String(view)
  }

  /// `nil` when nothing but space is there.
  var nonEmpty: String? {
    let trimmed = trimmingASCIISpace()
    return trimmed.isEmpty ? nil : trimmed
  }
}
