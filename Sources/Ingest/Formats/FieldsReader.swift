import NewsModel

/// Makes an article of named values: a JSON object, a row of a table.
struct FieldsReader {
  let options: ReaderOptions

  /// - Parameters:
  ///   - outlet: The outlet of an article that names none of its own.
  ///   - columns: The names of the values, as they are written.
  ///   - value: The value of a column, by the key of its name.
  func article(
    _ source: Source, outlet: String? = nil, columns: [String], value: (String) -> String?
  ) throws(IngestError) -> Article {
    func field(_ field: ColumnMapping.Field) -> String? {
      for name in options.columns.names(of: field) {
        if let text = value(name)?.nonEmpty { return text }
      }
      return nil
    }
    guard let raw = field(.text) else {
      let names = options.columns.names(of: .text)
      if columns.contains(where: { names.contains(ColumnMapping.key($0)) }) {
        throw IngestError(.empty, at: source.location, "the article has no text")
      }
      throw options.columns.missingText(among: columns, at: source.location)
    }
    let url = field(.url)
    let isMarkup = MarkupFragment.isLikely(raw)
    let text = isMarkup ? MarkupFragment(options: options).text(of: raw) : TextCleaner.clean(raw)
    let title = field(.title).map { title in
      TextCleaner.cleanLine(MarkupFragment.isLikely(title) ? MarkupFragment(options: options).text(of: title) : title)
    }
    var document = Document(
      id: .init(rawValue: url ?? field(.id).map { "\(source.path)#\($0)" } ?? source.location), path: source.path,
      url: url,
      outlet: field(.outlet) ?? outlet ?? url.flatMap(Host.outlet), author: field(.author),
      title: title, language: field(.language).map { String($0.prefix(2)).lowercased() },
      text: Headline.placed(title, above: text))
    var findings: [Finding] = []
    if let written = field(.published) {
      if let stamp = DateReader(order: options.dateOrder).stamp(ofValue: written) {
        document.published = stamp.iso8601
        document.publishedFrom = .column
      } else if DateReader(order: .dayFirst).stamp(ofValue: written) != nil {
        let message = "in \"\(written.prefix(60))\" day and month cannot be told apart; say --date-order dmy or mdy"
        findings.append(Finding(.ambiguousDate, location: source.location, message: message))
      } else {
        findings.append(
          Finding(
            .unreadDate, location: source.location, message: "the date \"\(written.prefix(60))\" is not understood"))
      }
    }
    PlainTextAnalyzer().complete(&document)
    return try ArticleCheck(options: options).checked(Article(document, findings: findings), source)
  }
}
