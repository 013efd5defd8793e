/// The notice of copyright over an article: "© 1998 Lima Post", "c. 2002 The Lima Post".
///
/// One under it is mostly that of the site, and of the year in which the page was fetched.
enum CopyrightLine {
  /// The year that such a line near the beginning names alone.
  static func year(in lines: [TextLine]) -> Int? {
    for line in lines.prefix(6) {
      guard line.wordCount <= 30, signs.contains(where: { line.lower.contains($0) }) else { continue }
      let years = line.text.split { !$0.isNumber }.compactMap { FileName.year($0) }
      // "1998–2005" tells of a site.
      if years.count == 1 { return years[0] }
    }
    return nil
  }

  private static let signs = ["©", "copyright", "(c) 1", "(c) 2", "c. 1", "c. 2"]
}
