import NewsModel

/// What the name of a file tells of the day of its article: "2019-07-10-title.txt", "agency-20190710.txt",
/// "2019/title.txt".
///
/// Folders are asked for a year alone: their days are those on which files were fetched.
struct FileName {
  private let path: String

  init(_ path: String) { self.path = path }

  private var components: [Substring] { path.split(separator: "/") }

  /// The name without its last ending.
  private var stem: Substring {
    let name = components.last ?? Substring(path)
    return name.lastIndex(of: ".").map { name[..<$0] } ?? name
  }

  /// A day at the beginning or the end of the name.
  var date: PartialDate? {
    let stem = String(stem)
    for part in [stem.prefix(10), stem.suffix(10)] {
      let text = part.map { $0 == "_" || $0 == "." ? "-" : String($0) }.joined()
      guard text.utf8.count == 10, let date = PartialDate(iso8601: text), date.day != nil else { continue }
      if (1800...2200).contains(date.year) { return date }
    }
    for part in [stem.prefix { $0.isNumber }, Substring(String(stem.reversed().prefix { $0.isNumber }.reversed()))] {
      if part.utf8.count == 8, let found = Int(part).flatMap({ Timestamp(compact: $0) }) { return found.date }
    }
    return nil
  }

  /// A year at the beginning of the name, or that of a folder.
  var year: Int? {
    let digits = stem.prefix { $0.isNumber }
    if digits.utf8.count == 4, digits.endIndex < stem.endIndex { return Self.year(digits) }
    return components.dropLast().suffix(3).reversed().lazy.compactMap { Self.year($0) }.first
  }

  static func year(_ text: Substring) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else { return nil }
    return year
  }
}
