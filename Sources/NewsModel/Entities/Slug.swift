/// Readable id parts: lower-case ASCII letters and digits, and letters of other scripts, joined by single hyphens.
package enum Slug {
  /// Turns "Recep Tayyip Erdoğan" into `recep-tayyip-erdogan`.
  ///
  /// - Returns: Never empty: a name without letters or digits gives `x`.
  package static func make(from name: some StringProtocol) -> String {
    var slug = ""
    slug.reserveCapacity(name.utf8.count)
    var pendingHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      let folded = LatinFolding.fold(scalar)
      if folded.isEmpty { continue }
      for part in folded.unicodeScalars {
        if part.properties.isAlphabetic || ("0"..."9").contains(part) {
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
}
