/// The items of a list in the small part of YAML that corrections files are written in.
///
/// A value is a plain or quoted string, a list in brackets, or a list of lines with dashes below its key.
struct CorrectionItems {
  struct Item {
    /// Counted from 1.
    let line: Int
    fileprivate let indent: Int
    /// In the order of the file; a key with nothing behind it has no values.
    fileprivate(set) var fields: [(key: String, values: [String])] = []

    func values(_ key: String) -> [String]? { fields.first { $0.key == key }?.values }
  }

  private(set) var items: [Item] = []
  /// Lines that cannot be read, with what is wrong.
  private(set) var faults: [(line: Int, message: String)] = []

  init(_ text: String) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      read(line, number + 1)
    }
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    var rest = Self.trim(line)
    // Editors put a byte order mark before the first line; where files were joined it is inside.
    if rest.unicodeScalars.first == "\u{FEFF}" { rest = Self.trim(Substring(rest.unicodeScalars.dropFirst())) }
    if rest.isEmpty || rest.hasPrefix("#") || rest == "---" { return }
    if rest == "-" || rest.hasPrefix("- ") {
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      rest = Self.trim(rest.dropFirst())
      if let last = items.last, indent > last.indent, let open = last.fields.indices.last,
        last.fields[open].values.isEmpty || opensList
      {
        return addElement(rest, to: open, number)
      }
      items.append(Item(line: number, indent: indent))
      opensList = false
      if rest.isEmpty { return }
    }
    addField(rest, number)
  }

  /// Whether the last key has a list of lines below it.
  private var opensList = false

  private mutating func addElement(_ text: Substring, to field: Int, _ number: Int) {
    guard let values = Self.values(text) else {
      return faults.append((number, "A line of a list must read \"- name\"."))
    }
    opensList = true
    items[items.count - 1].fields[field].values += values
  }

  private mutating func addField(_ text: Substring, _ number: Int) {
    guard !items.isEmpty, let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
      return faults.append((number, "A line must read \"- rule: name\" or \"part: name\"."))
    }
    opensList = false
    let key = String(Self.trim(text[..<colon]))
    let rest = Self.trim(text[text.index(after: colon)...])
    guard let values = rest.isEmpty || rest.hasPrefix("#") ? [] : Self.values(rest) else {
      return faults.append((number, "A quotation or a list in brackets must end on its line, and no name be empty."))
    }
    if items[items.count - 1].values(key) != nil {
      faults.append((number, "\"\(key)\" stands twice in one rule; begin each rule with \"- \"."))
    } else {
      items[items.count - 1].fields.append((key, values))
    }
  }

  /// A plain or quoted string, or a list in brackets; `nil` when empty or not closed.
  private static func values(_ text: Substring) -> [String]? {
    let isList = text.hasPrefix("[")
    var values: [String] = []
    var current = ""
    var quote: Character?
    var isClosed = !isList
    for character in isList ? text.dropFirst() : text {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if (character == "\"" || character == "'") && trim(current[...]).isEmpty {
        quote = character
      } else if character == "#" && current.last == " " {
        break
      } else if character == "," && isList {
        values.append(current)
        current = ""
      } else if character == "]" && isList && !isClosed {
        isClosed = true
        values.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    if !isList { values.append(current) } else if !trim(current[...]).isEmpty { return nil }
    let trimmed = values.map { String(trim($0[...])) }
    return quote == nil && isClosed && !trimmed.contains("") ? trimmed : nil
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
