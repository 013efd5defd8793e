import IngestData
import NewsModel

/// Finds bylines, credits and contacts of the press: they name who made an article, and nobody who is in it.
///
/// `By NORA BERG and N. Brown in Lima`, `Nora Berg, Staff Writer`, `— With files from Nora Berg`,
/// `(Reporting by Nora Berg; Editing by N. Brown)`, `… in May. Nora Berg contributed to this report.`
struct CreditFinder {
  /// Sorted and not overlapping.
  private(set) var spans: [TextSpan] = []
  /// Whom the byline names.
  private(set) var author: String?

  private static let topLines = 8
  private static let bottomLines = 4
  /// Between the top and the bottom, a line of more words is no credit.
  private static let longestLine = 30

  init(_ lines: [TextLine]) {
    var isBehindByline = false
    for (number, line) in lines.enumerated() {
      let isTop = number > 0 && number < Self.topLines
      let isBottom = number > 0 && number + Self.bottomLines >= lines.count
      guard isTop || isBottom else {
        if number > 0, line.wordCount <= Self.longestLine, isByline(line) || credit(in: line) == line.span.start {
          spans.append(line.span)
        }
        continue
      }
      let isByline = isByline(line)
      if isByline || isTop && (isRole(line) || isBehindByline && isOutlet(line))
        || isSignature(line, isBottom: isBottom) || isDateCredit(line)
      {
        spans.append(Self.names(of: line))
        if isByline, author == nil { author = Self.author(line.text) }
      } else if let start = credit(in: line) {
        spans.append(TextSpan(start, line.span.end))
      }
      isBehindByline = isByline
    }
  }

  // MARK: Whole lines

  /// "By NORA BERG in Lima and news agencies": names and small words alone.
  private func isByline(_ line: TextLine) -> Bool {
    guard line.lower.hasPrefix("by "), line.wordCount <= 24, !line.endsSentence else { return false }
    return isOfNames(line.text.dropFirst(3))
  }

  private func isOfNames(_ text: Substring) -> Bool {
    var names = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "|" || $0 == "/" }) {
      guard let first = word.first else { continue }
      if first.isUppercase {
        names += 1
      } else if first.isLetter, !Self.words.byline.contains(String(word)) {
        return false
      }
    }
    return names > 0
  }

  /// "Nora Berg, Staff Writer", "STAFF CORRESPONDENT".
  private func isRole(_ line: TextLine) -> Bool {
    guard line.wordCount <= 8, !line.endsSentence, let last = line.lower.split(separator: " ").last,
      Self.words.role.contains(String(last))
    else { return false }
    return (line.wordCount <= 3 || line.text.contains(",")) && isOfNames(line.text[...])
  }

  /// "The Lima Press" under a byline.
  private func isOutlet(_ line: TextLine) -> Bool {
    guard line.wordCount <= 6, !line.endsSentence, isOfNames(line.text[...]) else { return false }
    return line.lower.split { !$0.isLetter }.contains { Self.words.outlet.contains(String($0)) }
  }

  /// "Lima Post, 5 May 2013": where the line names a place instead, that is where the article comes from.
  private func isDateCredit(_ line: TextLine) -> Bool {
    guard line.text.contains(where: \.isNumber), let date = DateLine(line) else { return false }
    return date.isCredit
      || !date.isBare && line.lower.split { !$0.isLetter }.contains { Self.words.outlet.contains(String($0)) }
  }

  /// An address of mail alone, or "ANA/Nora Berg/N. Brown" at the end.
  private func isSignature(_ line: TextLine, isBottom: Bool) -> Bool {
    if line.wordCount == 1 { return line.text.contains("@") && line.text.contains(".") && !line.text.hasPrefix("@") }
    guard isBottom, line.wordCount <= 8, !line.endsSentence else { return false }
    let parts = line.text.split(separator: "/")
    guard parts.count > 1, let agency = parts.first, agency.utf8.count <= 8 else { return false }
    return agency.utf8.allSatisfy(\.isASCIIUppercase) && isOfNames(line.text[...])
  }

  /// Without the place behind the names, which tells where the article comes from: "By NORA BERG in Lima".
  private static func names(of line: TextLine) -> TextSpan {
    guard let place = (line.text.ranges(of: " in ") + line.text.ranges(of: " IN ")).last else { return line.span }
    let rest = line.text.utf8[place.upperBound...]
    let words = String(Substring(rest)).split(separator: " ")
    guard words.count <= 4, words.allSatisfy({ $0.first?.isUppercase == true }) else { return line.span }
    return TextSpan(line.span.start, line.span.end - rest.count - 4)
  }

  // MARK: The end of a line

  /// Where the credits begin that a line ends with, or that it is: "… in May. (Reporting by Nora Berg; Editing by
  /// N. Brown)".
  private func credit(in line: TextLine) -> Int? {
    let bytes = Array(line.text.utf8)
    var start = bytes.count
    var found: Int?
    for _ in 0..<3 where start > 0 {
      let end = start
      start = Self.sentenceStart(before: end, in: bytes)
      guard end - start <= 300, isCredit(bytes[start..<end], isLast: end == bytes.count && start > 0) else { break }
      found = start
    }
    return found.map { line.span.start + $0 }
  }

  private func isCredit(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    // By bytes: each sentence at the top and the bottom of an article comes here, and nearly none is a credit.
    let letters = bytes.drop { !$0.isASCIILetter }
    let start = String(decoding: letters.prefix(Self.longestPhrase), as: UTF8.self).lowercased()
    if let opening = Self.words.opening.opening(of: start) {
      let behind = String(decoding: letters, as: UTF8.self).dropFirst(opening.count)
      let rest = behind.drop { !$0.isLetter }
      return rest.isEmpty || opening.contains(":") || rest.first?.isUppercase == true && isOfNames(rest)
        || behind.first == ":"
    }
    guard let last = letters.lastIndex(where: \.isASCIILetter) else { return false }
    let end = String(decoding: letters[...last].suffix(Self.longestPhrase), as: UTF8.self).lowercased()
    if Self.words.ending.contains(where: { end.hasSuffix($0) }) { return true }
    // "… said he was pained. APN NB KB": the agency and the initials of who wrote and edited.
    guard isLast, letters.count <= 30 else { return false }
    let marks = String(decoding: letters, as: UTF8.self).split(separator: " ")
    return marks.count <= 5 && marks.allSatisfy { $0.utf8.count <= 5 && $0.utf8.allSatisfy(\.isASCIIUppercase) }
      && marks.first.map { Self.words.outlet.contains($0.lowercased()) } ?? false
  }

  /// Behind the last full stop, dash or opening bracket before a place.
  private static func sentenceStart(before end: Int, in bytes: [UInt8]) -> Int {
    var index = end - 2
    while index > 0 {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), 0x9D:
        // "N. Brown": an initial ends nothing.
        let isInitial = index >= 2 && bytes[index - 1].isASCIIUppercase && !bytes[index - 2].isASCIILetter
        if bytes[index + 1] == 32, !isInitial { return index + 2 }
      default: break
      }
      index -= 1
    }
    return 0
  }

  // MARK: Words

  /// No phrase of `credits.tsv` has more bytes.
  private static let longestPhrase = 64

  /// "By Nora Berg and N. Brown in Lima | 5 May" → "Nora Berg and N. Brown".
  private static func author(_ text: String) -> String? {
    var name = PageMetadata.person(text)
    if let place = name.firstRange(of: " in ") { name = String(name[..<place.lowerBound]) }
    return name.utf8.count >= 3 && name.utf8.count < 100 ? name : nil
  }

  private struct Words: Sendable {
    var opening = LineStarts([])
    var ending: [String] = []
    var role: Set<String> = []
    var outlet: Set<String> = []
    var byline: Set<String> = []
  }

  private static let words: Words = {
    var words = Words()
    var openings: [String] = []
    for row in LexiconTable(ingest_credits()).rows {
      let phrase = String(row["phrase"])
      switch row["kind"] {
      case "opening": openings.append(phrase)
      case "ending": words.ending.append(phrase)
      case "role": words.role.insert(phrase)
      case "outlet": words.outlet.insert(phrase)
      case "byline": words.byline.insert(phrase)
      default: row.refuse(row["kind"], as: "kind")
      }
    }
    words.opening = LineStarts(openings)
    return words
  }()
}
