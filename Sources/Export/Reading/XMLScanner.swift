/// Splits XML into tags and text, enough for GraphML: no document types, no namespaces.
struct XMLScanner {
  enum Event {
    case start(String, [String: String], isEmpty: Bool)
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var position = 0
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Returns: `nil` at the end.
  mutating func next() throws(GraphMLReader.Failure) -> Event? {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return .text(try text(upTo: "<")) }
      if begins("<![CDATA[") {
        let content = try pass("<![CDATA[", "]]>")
        return .text(String(decoding: content, as: UTF8.self))
      }
      if begins("<!--") {
        _ = try pass("<!--", "-->")
      } else if begins("<?") {
        _ = try pass("<?", "?>")
      } else if begins("<!") {
        throw failure("document types are not read")
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func tag() throws(GraphMLReader.Failure) -> Event {
    advance()
    let isEnd = skip(UInt8(ascii: "/"))
    let name = word()
    guard !name.isEmpty else { throw failure("a tag has no name") }
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard position < bytes.count else { throw failure("the file ends inside a tag") }
      if skip(UInt8(ascii: ">")) {
        return isEnd ? .end(name) : .start(name, attributes, isEmpty: false)
      }
      if skip(UInt8(ascii: "/")) {
        guard skip(UInt8(ascii: ">")) else { throw failure("a / stands alone in a tag") }
        return .start(name, attributes, isEmpty: true)
      }
      let key = word()
      skipSpace()
      guard !key.isEmpty, skip(UInt8(ascii: "=")) else { throw failure("an attribute has no value") }
      skipSpace()
      guard position < bytes.count, [34, 39].contains(bytes[position]) else {
        throw failure("an attribute is not in quotation marks")
      }
      let quote = bytes[position]
      advance()
      attributes[key] = try text(upTo: Unicode.Scalar(quote))
      advance()
    }
  }

  /// Text with its entities resolved.
  private mutating func text(upTo end: Unicode.Scalar) throws(GraphMLReader.Failure) -> String {
    let start = position
    var hasEntity = false
    while position < bytes.count, UInt32(bytes[position]) != end.value {
      if bytes[position] == UInt8(ascii: "&") { hasEntity = true }
      advance()
    }
    if position >= bytes.count, end != "<" { throw failure("the file ends inside a tag") }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return hasEntity ? try resolved(text) : text
  }

  private func resolved(_ text: String) throws(GraphMLReader.Failure) -> String {
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)
    var result = String(parts.removeFirst())
    for part in parts {
      guard let end = part.firstIndex(of: ";") else { throw failure("an & stands alone") }
      let name = part[..<end]
      switch name {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let digits = name.dropFirst()
        let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard name.first == "#", let code, let scalar = Unicode.Scalar(code) else {
          throw failure("the entity &\(name); is not known")
        }
        result.unicodeScalars.append(scalar)
      }
      result += part[part.index(after: end)...]
    }
    return result
  }

  private mutating func pass(_ opening: String, _ closing: String) throws(GraphMLReader.Failure) -> ArraySlice<UInt8> {
    let start = position + opening.utf8.count
    position = start
    while position < bytes.count {
      if begins(closing) {
        let content = bytes[start..<position]
        position += closing.utf8.count
        return content
      }
      advance()
    }
    throw failure("the file ends before \(closing)")
  }

  private func begins(_ word: String) -> Bool {
    bytes.count - position >= word.utf8.count && bytes[position...].starts(with: word.utf8)
  }

  private mutating func word() -> String {
    let start = position
    while position < bytes.count, ![9, 10, 13, 32, 34, 39, 47, 60, 61, 62].contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count, [9, 10, 13, 32].contains(bytes[position]) { advance() }
  }

  private mutating func advance() {
    if bytes[position] == 10 { line += 1 }
    position += 1
  }

  private func failure(_ reason: String) -> GraphMLReader.Failure { .init(line: line, reason: reason) }
}
