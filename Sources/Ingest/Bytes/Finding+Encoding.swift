import NewsModel

extension Finding {
  /// Says that a text declares no encoding and is no UTF-8; `nil` where it was read as something else.
  static func guessedEncoding(_ decoded: TextDecoder.Decoded, at location: String) -> Finding? {
    guard decoded.encoding == "windows-1252" else { return nil }
    return Finding(
      .guessedEncoding, location: location,
      message: "the text is not UTF-8 and was read as Western European (Windows-1252); save it as UTF-8")
  }
}
