import NewsModel

/// Reads JSON Lines, a JSON array of articles, one article as JSON, and JSON Feed.
struct JSONLinesReader {
  let options: ReaderOptions
  private let keys: SeenKeys

  init(options: ReaderOptions) {
    self.options = options
    keys = SeenKeys()
  }

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    try read(stream, source, mayBeDocument: true, body)
    try reportMissingKeys(source, body)
  }

  /// Objects need not have all keys, but one that the user names and none has is a slip of the pen.
  private func reportMissingKeys(_ source: Source, _ body: ArticleReader.Consumer) throws {
    guard !keys.names.isEmpty else { return }
    let seen = Set(keys.names.map(ColumnMapping.key))
    // Each object without a text tells itself.
    for (field, name) in options.columns.namedFields where field != .text && !seen.contains(ColumnMapping.key(name)) {
      try body(.failure(options.columns.missing(field, named: name, among: keys.names, at: source.location)))
    }
  }

  /// The keys of all objects of a file, as they were first written.
  private final class SeenKeys {
    private(set) var names: [String] = []
    private var known: Set<String> = []

    func add(_ keys: [String]) { for key in keys where known.insert(key).inserted { names.append(key) } }
  }

  private func read(
    _ stream: ByteStream, _ source: Source, mayBeDocument: Bool, _ body: ArticleReader.Consumer
  ) throws {
    var number = 0
    let limit = options.maximumArticleBytes
    while let line = try stream.readLine(limit: limit) {
      number += 1
      let place = source.item(number)
      if line.isCut {
        try body(.failure(.tooLarge("the line is longer", options, at: place.location)))
        continue
      }
      if line.bytes.allSatisfy(\.isASCIISpace) { continue }
      let bytes = TextDecoder().decode(line.bytes).bytes
      guard let value = JSONParser.parse(bytes) else {
        // A JSON text over many lines is a document, not a list of lines.
        if number == 1 && mayBeDocument {
          var rest = line.bytes
          rest.append(10)
          rest.append(contentsOf: try stream.readAll(limit: limit) ?? [])
          if let value = JSONParser.parse(TextDecoder().decode(rest).bytes) {
            return try emit(document: value, source, body)
          }
        }
        try body(.failure(IngestError(.malformed, at: place.location, "the line is not JSON")))
        continue
      }
      if number == 1, mayBeDocument, Self.articles(in: value) != nil, try stream.isFinished {
        return try emit(document: value, source, body)
      }
      try emit(value, place, body)
    }
  }

  /// Reads a whole JSON text.
  func read(document bytes: [UInt8], _ source: Source, _ body: ArticleReader.Consumer) throws {
    let decoded = TextDecoder().decode(bytes).bytes
    if let value = JSONParser.parse(decoded) {
      try emit(document: value, source, body)
      return try reportMissingKeys(source, body)
    }
    // Lines in a file that is named .json
    guard let first = try ByteStream(decoded).readLine(limit: options.maximumArticleBytes),
      JSONParser.parse(first.bytes) != nil
    else { throw IngestError(.malformed, at: source.location, "the file is not JSON") }
    try read(ByteStream(decoded), source, mayBeDocument: false, body)
    try reportMissingKeys(source, body)
  }

  private func emit(document value: JSONValue, _ source: Source, _ body: ArticleReader.Consumer) throws {
    guard let articles = Self.articles(in: value) else { return try emit(value, source, body) }
    // The title of a feed is its outlet.
    let isFeed = value["version"]?.text?.contains("jsonfeed") == true
    let outlet = isFeed ? value["title"]?.text?.nonEmpty : nil
    for (index, article) in articles.enumerated() { try emit(article, source.item(index + 1), outlet: outlet, body) }
  }

  /// The items of an array, of a JSON Feed (`items`) or of an answer of a news service (`articles`).
  private static func articles(in value: JSONValue) -> [JSONValue]? {
    if case .array(let values) = value { return values }
    for key in ["items", "articles", "results", "docs"] {
      if case .array(let values)? = value[key], case .object? = values.first { return values }
    }
    return nil
  }

  private func emit(
    _ value: JSONValue, _ source: Source, outlet: String? = nil, _ body: ArticleReader.Consumer
  ) throws {
    do {
      guard case .object(let members) = value else {
        throw IngestError(.malformed, at: source.location, "the line is JSON, but no object")
      }
      var table: [String: JSONValue] = [:]
      for member in members {
        let key = ColumnMapping.key(member.key)
        if table[key] == nil { table[key] = member.value }
      }
      let names = members.map(\.key)
      let isFirst = keys.names.isEmpty
      keys.add(names)
      var article = try FieldsReader(options: options).article(source, outlet: outlet, columns: names) { name in
        guard let value = table[name] else { return nil }
        if case .array(let values) = value, values.count > 1 {
          return values.compactMap(\.name).joined(separator: name == "author" || name == "authors" ? ", " : "\n")
        }
        return value.text ?? value.name
      }
      // Told once a file.
      if isFirst, let finding = options.columns.missingDate(among: names, at: source.location) {
        article.findings.append(finding)
      }
      try body(.success(article))
    } catch let error as IngestError {
      try body(.failure(error))
    }
  }
}
