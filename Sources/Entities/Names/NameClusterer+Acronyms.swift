import NewsModel

/// Acronyms and the names whose initials they are.
extension NameClusterer {
  /// The name whose initials an acronym is.
  func acronym(_ words: [WordHash], _ spelling: String) -> (Int, String)? {
    // One small letter is enough to tell that it is none, unless it is written as a word.
    guard words.count == 1 else { return nil }
    if spelling.utf8.contains(where: \.isASCIILowercase) { return spoken(spelling) }
    let letters = spelling.filter(\.isLetter)
    guard letters.count >= 2, letters.allSatisfy(\.isUppercase) else { return nil }
    return index.clusters(initials: letters)
      .first { clusters[$0].type == .organization || clusters[$0].type == .group }.map { ($0, "acronym") }
  }

  /// "Safa" for the "South African Football Association": initials that are written as a word.
  private func spoken(_ spelling: String) -> (Int, String)? {
    guard (4...6).contains(spelling.utf8.count), spelling.dropFirst().utf8.allSatisfy(\.isASCIILowercase) else {
      return nil
    }
    let named = index.clusters(initials: spelling.uppercased()).filter { clusters[$0].type == .organization }
    return named.count == 1 ? (named[0], "acronym") : nil
  }

  /// The article has a name of its own whose initials these are: "ICC" beside "International Chamber of Commerce".
  func isLocalAcronym(_ spelling: String, of known: KnownNames.Entry) -> Bool {
    guard spelling.utf8.count <= 6, spelling.utf8.allSatisfy(\.isASCIIUppercase) else { return false }
    return index.clusters(initials: spelling).contains {
      clusters[$0].name != known.name && clusters[$0].type == .organization
    }
  }

  /// The capitals of a name's words: "Syrian Democratic Forces" → "SDF".
  func initials(of spelling: String) -> String {
    if !spelling.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) { return "" }
    if let initials = initials(ofASCII: spelling) { return initials }
    let words = spelling.split(whereSeparator: { $0 == " " || $0 == "-" })
    return String(words.count > 1 ? words.compactMap { $0.first?.isUppercase == true ? $0.first : nil } : [])
  }

  /// The same by bytes.
  private func initials(ofASCII spelling: String) -> String? {
    guard spelling.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var initials = ""
    var words = 0
    var isInWord = false
    for byte in spelling.utf8 {
      let isBorder = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      if !isBorder, !isInWord {
        words += 1
        if byte.isASCIIUppercase { initials.unicodeScalars.append(Unicode.Scalar(byte)) }
      }
      isInWord = !isBorder
    }
    return words > 1 ? initials : ""
  }
}
