/// Quotation marks as a reader expects them, in pairs.
///
/// Evidence begins or ends inside a quotation where the mark is no part of what was said, or where the quotation goes on.
enum QuotationMarks {
  /// The text with a mark before it that closes without having opened, and one behind it that was not closed.
  static func balanced(_ text: String) -> String {
    var open: Character?
    var missing: Character?
    var previous: Character = " "
    for character in text {
      defer { previous = character }
      switch character {
      case "“": open = "”"
      case "\"" where open == nil && (previous.isWhitespace || "([—–-".contains(previous)): open = "\""
      case "”", "\"":
        if open == nil, missing == nil { missing = character == "”" ? "“" : "\"" }
        open = nil
      default: break
      }
    }
    return (missing.map(String.init) ?? "") + text + (open.map(String.init) ?? "")
  }
}
