extension ByteBuffer {
  /// Appends text without control characters, white space collapsed; in one CDATA section where it has `&` or `<`, because
  /// some readers keep only what follows the last entity.
  mutating func append(xmlText value: String, longest: Int) {
    var value = value
    // Nearly all texts can be copied as they are: one look at their bytes tells.
    if value.withUTF8({ PlainText.isPlain($0, longest: longest) }) { return append(value) }
    let text = PlainText.clean(value, longest: longest)
    let needsSection = text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
    guard needsSection || text.contains("]]>") else { return append(text) }
    append("<![CDATA[")
    // A section cannot hold its own end.
    append(text.split(separator: "]]>", omittingEmptySubsequences: false).joined(separator: "]] >"))
    append("]]>")
  }
}
