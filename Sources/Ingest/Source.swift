/// Where bytes come from while they are read: the file, and the place in it.
struct Source {
  /// The file as the user named it.
  let path: String
  /// The name by which the format is told: of the file, or of a member of an archive.
  var name: String
  /// `nil` for a file that is one article; else the number of the article in the container, as text.
  var fragment: String?
  /// Archives around this one.
  var nesting = 0

  init(path: String, name: String) {
    self.path = path
    self.name = name
  }

  var location: String { fragment.map { "\(path)#\($0)" } ?? path }

  /// The n-th article of this source, counted from 1.
  func item(_ number: Int) -> Source {
    var item = self
    item.fragment = fragment.map { "\($0).\(number)" } ?? String(number)
    return item
  }

  /// - Throws: ``IngestError`` when archives are nested deeper than allowed.
  func nested(within options: ReaderOptions, droppingSuffix suffix: String) throws -> Source {
    var inner = self
    inner.nesting += 1
    guard inner.nesting <= options.maximumNesting else {
      throw IngestError(
        .limit, at: location, "archives nested more than \(options.maximumNesting) deep", remedy: "unpack it first")
    }
    if inner.name.lowercased().hasSuffix(suffix) { inner.name.removeLast(suffix.count) }
    if inner.name.lowercased().hasSuffix(".tgz") { inner.name = inner.name.dropLast(4) + ".tar" }
    return inner
  }
}
