import NewsModel

/// Reads the date of an article from its top.
///
/// It stands in a line of its own (``DateLine``), or in the dateline that opens the first paragraph, up to its mark:
/// "LAGOS, Nigeria, Oct. 8, 2019 (AP) —", "New Delhi, Sept 7, 2012 (PTI):".
struct DatelineReader {
  /// The year of a dateline that names none, where it is known from elsewhere.
  var year: Int?

  func stamp(_ lines: [TextLine]) -> Timestamp? {
    for (number, line) in lines.prefix(8).enumerated() {
      // The first line is more likely a headline: "Crash in Lima, 5 May 2013".
      if let found = DateLine(line), number > 0 || found.isBare || line.text.contains(" | ") { return found.stamp }
    }
    for line in lines.prefix(6) {
      if let stamp = openingStamp(line.text) { return stamp }
    }
    return nil
  }

  /// The date under the text: in a line of its own, or in brackets behind the credit that closes it.
  static func closingStamp(_ lines: [TextLine]) -> Timestamp? {
    guard lines.count > 2 else { return nil }
    for number in max(1, lines.count - 2)..<lines.count {
      let line = lines[number]
      // What stands under a list of other articles is of one of them.
      if let found = DateLine(line), found.isBare, lines[number - 1].endsSentence { return found.stamp }
      guard line.text.hasSuffix(")"), line.wordCount <= 30, let open = line.text.lastIndex(of: "(") else { continue }
      let inner = line.text[line.text.index(after: open)...].dropLast()
      let words = line.text[..<open].lowercased().split { !$0.isLetter }
      guard words.isEmpty || words.contains(where: { makers.contains(String($0)) }),
        let found = TextLine.lines(of: String(inner)).first.flatMap(DateLine.init), found.isBare
      else { continue }
      return found.stamp
    }
    return nil
  }

  /// What those do who make an article.
  private static let makers: Set<String> = [
    "reported", "reporting", "contributed", "edited", "editing", "written", "writing", "compiled", "translated",
  ]

  /// The date between the place and the mark that opens the report: a dash, a colon, or the bracket behind an agency.
  private func openingStamp(_ text: String) -> Timestamp? {
    guard text.utf8.first?.isASCIIUppercase == true else { return nil }
    var reader = DateReader()
    for end in Self.ends(of: text) {
      let head = text[..<end]
      if let found = reader.found(in: head) { return Self.isOpening(found) ? found.stamp : nil }
    }
    guard let year else { return nil }
    reader.year = year
    for end in Self.ends(of: text) {
      // A day alone opens many a sentence: "July 4: …".
      if let found = reader.found(in: text[..<end]), !found.before.isEmpty, Self.isOpening(found) { return found.stamp }
    }
    return nil
  }

  /// Where a dateline may end, within its first 120 characters.
  private static func ends(of text: String) -> [String.Index] {
    let head = text.prefix(120)
    var ends: [String.Index] = []
    var index = head.startIndex
    while index < head.endIndex {
      let mark = head[index]
      let next = head.index(after: index)
      switch mark {
      case "—", "–": ends.append(index)
      case "-" where index > head.startIndex && head[head.index(before: index)] == " ": ends.append(index)
      case ":" where next < head.endIndex && head[next] == " ": ends.append(index)
      case ")" where next < head.endIndex && head[next] == " ": ends.append(next)
      default: break
      }
      index = next
    }
    // A report follows, with words in small letters: not "Berg, 5 May 1950 – 8 June 2012".
    return ends.filter { end in
      text[end...].split(separator: " ", maxSplits: 12).prefix(12).contains {
        $0.unicodeScalars.first?.properties.isLowercase == true
      }
    }
  }

  /// Names and small words alone stand around the date: not "The attack of September 11, 2001 –", "On 5 May 2013:".
  private static func isOpening(_ found: DateReader.Found) -> Bool {
    for (part, isFront) in [(found.before, true), (found.after, false)] {
      for (number, word) in part.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }).enumerated() {
        let lower = word.lowercased()
        if isFront, number == 0, fronts.contains(lower) { return false }
        guard let first = word.unicodeScalars.first else { continue }
        if first.properties.isLowercase, !particles.contains(lower) { return false }
      }
    }
    return true
  }

  /// With these a sentence begins and no place.
  private static let fronts: Set<String> = [
    "on", "in", "by", "since", "from", "until", "till", "before", "after", "as", "at", "it", "to", "for",
  ]
  private static let particles: Set<String> = [
    "of", "the", "and", "de", "da", "do", "du", "del", "di", "la", "le", "al", "el", "st", "nd", "rd", "th", "am", "pm",
    "a", "p", "m", "via", "for", "by",
  ]
}
