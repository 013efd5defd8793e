/// Takes the accents off Latin letters, so that "Erdoğan" and "Erdogan" compare equal.
package enum LatinFolding {
  /// The plain form of a lower-case scalar: `ğ` → `g`, `ß` → `ss`, a combining accent → nothing, others unchanged.
  package static func fold(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if (0x0300...0x036F).contains(scalar.value) { return "" }
    if let plain = table[scalar] { return plain }
    return String(scalar)
  }

  /// Lower case without accents.
  package static func fold(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    return lower.unicodeScalars.reduce(into: "") { $0 += fold($1) }
  }

  private static let table: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđḍ", "d"), ("ð", "d"),
      ("èéêëēĕėęěẹẻẽếềểễệ", "e"), ("ĝğġģǧ", "g"), ("ĥħḥ", "h"), ("ìíîïĩīĭįıǐịỉ", "i"), ("ĵ", "j"), ("ķ", "k"),
      ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "o"), ("œ", "oe"), ("ŕŗř", "r"),
      ("śŝşšșṣ", "s"), ("ß", "ss"), ("ţťŧțṭ", "t"), ("ùúûüũūŭůűųǔụủứừửữựư", "u"), ("ŵ", "w"),
      ("ýÿŷỳỵỷỹ", "y"), ("źżžẓ", "z"), ("þ", "th"), ("əə", "a"), ("ʻʼ‘’", "'"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in rows {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
