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
  /// Names and pronouns only.
  var mentions: [Mention] = []
  /// The units of discourse that attribute another to its source: "Smith said", "according to Smith".
  var attributions: [TextSpan] = []

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
      } else if line.hasPrefix("1\t") || line.hasPrefix("1-") && reader.sentenceEnded {
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
    let misc: [Substring]
  }

  private struct Reader {
    let id: String
    var tokens: [Token] = []
    var bytes: [UInt8] = []
    var startsParagraph = false
    var isGlued = true
    var sentenceEnded = true
    private var skipped = 0...0

    init(id: String) { self.id = id }

    mutating func beginSentence() {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: startsParagraph ? "\n" : " ")) }
      isGlued = true
      startsParagraph = false
      skipped = 0...0
      sentenceEnded = false
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
      if skipped.contains(number), let word = tokens.last(where: { $0.tag == "X" }) {
        tokens.append(Token(start: word.start, end: word.end, tag: cells[3], misc: misc))
        return
      }
      if !isGlued { bytes.append(0x20) }
      let start = bytes.count
      bytes += cells[1].utf8
      isGlued = cells[9].contains("SpaceAfter=No")
      tokens.append(Token(start: start, end: bytes.count, tag: cells[3], misc: misc))
    }

    func document() -> GumDocument {
      var document = GumDocument(id: id, text: String(decoding: bytes, as: UTF8.self))
      let words = tokens.filter { $0.tag != "X" || !$0.misc.isEmpty }
      var open: [(entity: String, start: Int, smallest: [Int])] = []
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
          read(cell.dropFirst(7), at: index, &open) { entity, start, smallest in
            let first = start + (smallest.first ?? 1) - 1
            guard first < words.count else { return }
            let isPronoun = start == index && words[index].tag == "PRON"
            guard words[first].tag == "PROPN" || isPronoun else { return }
            document.mentions.append(Mention(entity: entity, key: words[first].start))
          }
        }
      }
      return document
    }

    /// Opens and closes mentions: "(12-person-new-nnnnn-cf1-1,2-coref", "12)", "(4-place-…-1-coref)".
    private func read(
      _ cell: Substring, at index: Int, _ open: inout [(entity: String, start: Int, smallest: [Int])],
      _ close: (String, Int, [Int]) -> Void
    ) {
      var rest = cell
      while let first = rest.first {
        if first == "(" {
          rest = rest.dropFirst()
          let body = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(body.count)
          let fields = body.split(separator: "-", omittingEmptySubsequences: false)
          let smallest = fields.count > 5 ? fields[5].split(separator: ",").compactMap { Int($0) } : []
          let entity = String(fields.first ?? "")
          if rest.first == ")" {
            rest = rest.dropFirst()
            close(entity, index, smallest)
          } else {
            open.append((entity, index, smallest))
          }
        } else {
          let name = rest.prefix { $0 != ")" && $0 != "(" }
          rest = rest.dropFirst(name.count)
          if rest.first == ")" { rest = rest.dropFirst() }
          if let place = open.lastIndex(where: { $0.entity == name }) {
            let mention = open.remove(at: place)
            close(mention.entity, mention.start, mention.smallest)
          }
        }
      }
    }
  }
}
