import KnowledgeGraph
import NewsModel
import Query

/// The text around a piece of evidence.
struct EvidenceContext {
  private let scalars: [Unicode.Scalar]
  private let evidence: Evidence
  /// Some hundred characters on either side are enough.
  private static let reach = 200

  /// - Returns: `nil` where the article is not to be had.
  init?(_ evidence: Evidence, in source: any GraphSource) throws {
    guard let text = try source.text(of: evidence.document) else { return nil }
    scalars = Array(text.unicodeScalars)
    self.evidence = evidence
    guard evidence.start >= 0, evidence.start <= evidence.end, evidence.end <= scalars.count else { return nil }
  }

  /// The paragraph, on one line.
  var paragraph: String { words { index in scalars[index] == "\n" } }

  /// The sentence, on one line: up to a mark with a space and a capital behind it.
  var sentence: String {
    words { index in
      if scalars[index] == "\n" { return true }
      guard scalars[index].properties.isWhitespace, index > 0, index + 1 < scalars.count else { return false }
      return ".!?”\"".unicodeScalars.contains(scalars[index - 1])
        && (scalars[index + 1].properties.isUppercase || "“\"".unicodeScalars.contains(scalars[index + 1]))
    }
  }

  private func words(upTo isBoundary: (Int) -> Bool) -> String {
    var start = evidence.start
    var end = evidence.end
    while start > 0, !isBoundary(start - 1), evidence.start - start < Self.reach { start -= 1 }
    while end < scalars.count, !isBoundary(end), end - evidence.end < Self.reach { end += 1 }
    // What is cut is cut between words, and the cut is shown.
    let isCutBefore = start > 0 && !isBoundary(start - 1)
    let isCutBehind = end < scalars.count && !isBoundary(end)
    while isCutBefore, start < evidence.start, !scalars[start - 1].properties.isWhitespace { start += 1 }
    while isCutBehind, end > evidence.end, !scalars[end].properties.isWhitespace { end -= 1 }
    var context = String.UnicodeScalarView()
    context.append(contentsOf: scalars[start..<end])
    let words = String(context).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (isCutBefore ? "… " : "") + words + (isCutBehind ? " …" : "")
  }
}
