import Foundation
import NewsModel

/// A document of GUM as raw text, with what its annotation says of entities and of attribution.
struct GumDocument {
  /// A mention by the token that carries it, and the entity that it refers to.
  struct Mention {
    let entity: String
    /// The offset in UTF-8 bytes of the first token of its smallest span.
    let key: Int
  }

  let id: String
  let text: String
  /// "news" of "GUM_news_expo".
  var genre: Substring { id.split(separator: "_").dropFirst().first ?? "" }
  /// Names and pronouns only.
  var mentions: [Mention] = []
  /// The units of discourse that attribute another to its source: "Smith said", "according to Smith".
  var attributions: [TextSpan] = []
  /// The head words of mentions of events that have a name or an article of their own in Wikipedia; no pronouns.
  var namedEvents: [TextSpan] = []

  /// Reads the documents of a CoNLL-U file whose MISC column has `Entity` and `Discourse`.
  static func documents(in path: String) throws -> [GumDocument] {
    let content = try String(contentsOfFile: path, encoding: .utf8)
    var documents: [GumDocument] = []
    var reader = Reader(id: "")
    for line in content.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("# newdoc id = ") {
        if !reader.tokens.isEmpty { documents.append(reader.document()) }
        reader = Reader(id: String(line.dropFirst(14)))
      } else if line.hasPrefix("# newpar") {
        reader.startsParagraph = true
      } else if line.hasPrefix("1\t") || line.hasPrefix("1-"), reader.sentenceEnded {
        reader.beginSentence()
        reader.add(line)
      } else if !line.hasPrefix("#") {
        reader.add(line)
      }
    }
    if !reader.tokens.isEmpty { documents.append(reader.document()) }
    return documents
  }

  private struct Token {
    let start: Int
    let end: Int
    let tag: Substring
    /// The index of the token that governs this one, counted without words of several tokens; -1 for a root.
    var head = -1
    let misc: [Substring]
  }

  private struct OpenMention {
    let entity: String
    let type: Substring
    let start: Int
    let smallest: [Int]
    let isLinked: Bool
  }

  private struct Reader {
    let id: String
    var tokens: [Token] = []
    var bytes: [UInt8] = []
    var startsParagraph = false
    var isGlued = true
    var sentenceEnded = true
    private var skipped = 0...0
    private var sentenceStart = 0

    init(id: String) { self.id = id }

    mutating func beginSentence() {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: startsParagraph ? "\n" : " ")) }
      isGlued = true
      startsParagraph = false
      skipped = 0...0
      sentenceEnded = false
      sentenceStart = tokens.count { $0.tag != "X" || !$0.misc.isEmpty }
    }

    mutating func add(_ line: Substring) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 10 else { return }
      let ends = cells[0].split(separator: "-").compactMap { Int($0) }
      if ends.count == 2 {
        // A word of several tokens shows its own form once; its parts lie in it.
        if !isGlued { bytes.append(0x20) }
        let start = bytes.count
        bytes += cells[1].utf8
        isGlued = cells[9].contains("SpaceAfter=No")
        skipped = ends[0]...ends[1]
        tokens.append(Token(start: start, end: bytes.count, tag: "X", misc: []))
        return
      }
      guard let number = Int(cells[0]) else { return }
      sentenceEnded = true
      let misc = cells[9].split(separator: "|")
      let head = (Int(cells[6]) ?? 0) == 0 ? -1 : sentenceStart + (Int(cells[6]) ?? 0) - 1
      if skipped.contains(number), let word = tokens.last(where: { $0.tag == "X" }) {
        tokens.append(Token(start: word.start, end: word.end, tag: cells[3], head: head, misc: misc))
        return
      }
      if !isGlued { bytes.append(0x20) }
      let start = bytes.count
      bytes += cells[1].utf8
      isGlued = cells[9].contains("SpaceAfter=No")
      tokens.append(Token(start: start, end: bytes.count, tag: cells[3], head: head, misc: misc))
    }

    func document() -> GumDocument {
      var document = GumDocument(id: id, text: String(decoding: bytes, as: UTF8.self))
      let words = tokens.filter { $0.tag != "X" || !$0.misc.isEmpty }
      var open: [OpenMention] = []
      var unit: (isAttribution: Bool, start: Int)?
      for (index, token) in words.enumerated() {
        for cell in token.misc {
          if cell.hasPrefix("Discourse=") {
            if let unit, unit.isAttribution, index > 0 {
              document.attributions.append(TextSpan(unit.start, words[index - 1].end))
            }
            unit = (cell.hasPrefix("Discourse=attribution"), token.start)
          }
          guard cell.hasPrefix("Entity=") else { continue }
          read(cell.dropFirst(7), at: index, &open) { mention in
            let start = mention.start
            if let span = namedEvent(mention, through: index, words) { document.namedEvents.append(span) }
            let first = start + (mention.smallest.first ?? 1) - 1
            guard first < words.count else { return }
            let isPronoun = start == index && words[index].tag == "PRON"
            guard words[first].tag == "PROPN" || isPronoun else { return }
            document.mentions.append(Mention(entity: mention.entity, key: words[first].start))
          }
        }
      }
      return document
    }

    /// The head word of a mention of an event, if it is a name or linked to Wikipedia.
    private func namedEvent(_ mention: OpenMention, through last: Int, _ words: [Token]) -> TextSpan? {
      guard mention.type == "event" else { return nil }
      let range = mention.start...last
      let head = range.first { !range.contains(words[$0].head) } ?? last
      guard words[head].tag == "PROPN" || mention.isLinked && words[head].tag != "PRON" else { return nil }
      return TextSpan(words[head].start, words[head].end)
    }

    /// Opens and closes mentions: "(12-person-new-nnnnn-cf1-1,2-coref", "12)", "(4-place-…-1-coref)".
    private func read(
      _ cell: Substring, at index: Int, _ open: inout [OpenMention],
      _ close: (OpenMention) -> Void
    ) {
      var rest = cell
      while let first = rest.first {
        if first == "(" {
          rest = rest.dropFirst()
          let body = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(body.count)
          let fields = body.split(separator: "-", omittingEmptySubsequences: false)
          let mention = OpenMention(
            entity: String(fields.first ?? ""), type: fields.count > 1 ? fields[1] : "", start: index,
            smallest: fields.count > 5 ? fields[5].split(separator: ",").compactMap { Int($0) } : [],
            isLinked: fields.count > 7)
          if rest.first == ")" {
            rest = rest.dropFirst()
            close(mention)
          } else {
            open.append(mention)
          }
        } else {
          let name = rest.prefix { $0 != ")" && $0 != "(" }
          rest = rest.dropFirst(name.count)
          if rest.first == ")" { rest = rest.dropFirst() }
          if let place = open.lastIndex(where: { $0.entity == name }) {
            close(open.remove(at: place))
          }
        }
      }
    }
  }
}
