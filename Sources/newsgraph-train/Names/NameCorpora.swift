import Foundation
import Language
import NewsModel

/// Reads the corpora with marked names under `../shared/corpora`.
struct NameCorpora {
  let folder: URL
  let mapping: NameTagMapping

  static let reader = LanguageReader()

  /// The pieces of a token of a corpus, parted as our tokenizer parts them.
  static func pieces(_ word: String) -> [String] {
    guard word.utf8.count > 2, !word.utf8.allSatisfy(\.isASCIILetter) else { return [word] }
    let text = reader.segmented(Document(id: .init(rawValue: ""), path: "", text: word))
    return text.tokens.map { String(text.document[$0.span]) }
  }

  /// Files of one token a line: the word in one column, an IOB tag in another.
  ///
  /// - Parameters:
  ///   - wordColumn: Counted from 0.
  ///   - unmarked: What the corpus does not mark; such words may be anything of it.
  func columns(
    _ path: String, source: String, separator: Character, wordColumn: Int, tagColumn: Int, weight: Float,
    unmarked: UInt16
  ) throws -> [NameDocument] {
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    var documents: [NameDocument] = []
    var document = NameDocument(source: source, weight: weight)
    var words: [String] = []
    var tags: [String] = []
    func flush() {
      guard !words.isEmpty else { return }
      document.samples.append(sample(words: words, tags: tags, unmarked: unmarked))
      words.removeAll()
      tags.removeAll()
    }
    func close() {
      flush()
      if !document.samples.isEmpty { documents.append(document) }
      document.samples.removeAll()
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.hasPrefix("# newdoc") || line.hasPrefix("-DOCSTART-") {
        close()
        continue
      }
      if line.hasPrefix("# ") || line.hasPrefix("#\t") && separator == "\t" && wordColumn == 1 { continue }
      let cells = line.split(separator: separator)
      if cells.count <= max(wordColumn, 1) {
        flush()
        if document.samples.count >= 1, !text.contains("newdoc") { close() }
        continue
      }
      words.append(String(cells[wordColumn]))
      tags.append(String(tagColumn < 0 ? cells[cells.count - 1] : cells[tagColumn]))
    }
    close()
    return documents
  }

  /// A sentence from its words and IOB tags; also reads the older form in which every name may begin with `I-`.
  func sample(words: [String], tags: [String], unmarked: UInt16) -> NameSample {
    var sample = NameSample()
    var index = 0
    while index < words.count {
      let tag = tags[index]
      guard tag.count > 2 else {
        for piece in Self.pieces(words[index]) { sample.append(piece, mapping.outside(piece, unmarked: unmarked)) }
        index += 1
        continue
      }
      let kind = String(tag.dropFirst(2))
      var end = index + 1
      while end < words.count, tags[end] == "I-" + kind { end += 1 }
      append(Array(words[index..<end]), tag: kind, to: &sample)
      index = end
    }
    return sample
  }

  /// Appends a marked name, without the determiner and possessive that some corpora include.
  func append(_ words: [String], tag: String, to sample: inout NameSample) {
    var pieces = words.flatMap { Self.pieces($0) }
    var trailing: [String] = []
    if let first = pieces.first, ["the", "The", "THE", "a", "A"].contains(first), pieces.count > 1 {
      sample.append(first, NameSample.outside)
      pieces.removeFirst()
    }
    if let last = pieces.last, ["'s", "’s", "'", "’", ","].contains(last), pieces.count > 1 {
      trailing.append(last)
      pieces.removeLast()
    }
    for (piece, bits) in zip(pieces, mapping.labels(of: pieces, tag: tag)) { sample.append(piece, bits) }
    for piece in trailing { sample.append(piece, NameSample.outside) }
  }
}
