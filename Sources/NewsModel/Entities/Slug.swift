/// Readable id parts: lower-case ASCII letters and digits, and letters of other scripts, joined by single hyphens.
package enum Slug {
  /// Turns "Recep Tayyip Erdoğan" into `recep-tayyip-erdogan`.
  ///
  /// - Returns: Never empty: a name without letters or digits gives `x`.
  package static func make(from name: some StringProtocol) -> String {
    if let slug = slug(ofASCII: name) { return slug }
    var slug = ""
    slug.reserveCapacity(name.utf8.count)
    var pendingHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      let folded = LatinFolding.fold(scalar)
      if folded.isEmpty { continue }
      for part in folded.unicodeScalars {
        if part.properties.isAlphabetic && !isSign(part) || ("0"..."9").contains(part) {
          if pendingHyphen && !slug.isEmpty { slug.append("-") }
          pendingHyphen = false
          slug.unicodeScalars.append(part)
        } else if !["'", "’", "."].contains(part) {
          pendingHyphen = true
        }
      }
    }
    return slug.isEmpty ? "x" : slug
  }

  /// Letters to Unicode that are none in the ids of XML: "ª", "Ⓐ".
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0xC0 && scalar.value >= 0x80 || (0x2190...0x2BFF).contains(scalar.value)
  }

  /// The same by bytes, for the names that are ASCII: most of them.
  private static func slug(ofASCII name: some StringProtocol) -> String? {
    name.utf8.withContiguousStorageIfAvailable(Self.slug(ofASCII:)) ?? nil
  }

  private static func slug(ofASCII name: UnsafeBufferPointer<UInt8>) -> String? {
    guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
    let slug = String(unsafeUninitializedCapacity: name.count) { slug in
      var count = 0
      var pendingHyphen = false
      for byte in name {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if pendingHyphen && count > 0 {
            slug[count] = UInt8(ascii: "-")
            count += 1
          }
          pendingHyphen = false
          slug[count] = byte.lowercasedASCII
          count += 1
        case UInt8(ascii: "'"), UInt8(ascii: "."): break
        default: pendingHyphen = true
        }
      }
      return count
    }
    return slug.isEmpty ? "x" : slug
  }
}
