import Language
import NewsModel

/// Tokens and sentences read from the raw text of a treebank, exact spans; paragraphs are given.
struct SegmentationScore: CustomStringConvertible {
  /// Spans in the treebank, spans read, and spans in both.
  private struct Count {
    var gold = 0
    var read = 0
    var both = 0

    mutating func add(gold spans: Set<TextSpan>, read found: Set<TextSpan>) {
      gold += spans.count
      read += found.count
      both += spans.intersection(found).count
    }

    var f: String {
      let tenths = gold + read == 0 ? 0 : 2000 * both / (gold + read)
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  private var tokens = Count()
  private var sentences = Count()

  init(_ treebank: [TreebankSentence], reader: LanguageReader) {
    for document in treebank.chunked(on: \.document) { add(document, reader) }
  }

  private mutating func add(_ treebank: [TreebankSentence], _ reader: LanguageReader) {
    var bytes: [UInt8] = []
    var goldTokens: Set<TextSpan> = []
    var goldSentences: Set<TextSpan> = []
    for sentence in treebank {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: sentence.startsParagraph ? "\n" : " ")) }
      let start = bytes.count
      bytes += sentence.text.utf8
      goldSentences.insert(TextSpan(start, bytes.count))
      var place = start
      for word in sentence.words {
        let form = Array(word.form.utf8)
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
        // A form that the text does not show (a contraction written out) has no span and counts as missed.
        let end = bytes[place...].starts(with: form) ? place + form.count : place
        goldTokens.insert(TextSpan(place, end))
        place = end
      }
    }
    let text = reader.read(
      Document(id: .init(rawValue: "treebank"), path: "treebank", text: String(decoding: bytes, as: UTF8.self)))
    tokens.add(gold: goldTokens, read: Set(text.tokens.map(\.span)))
    sentences.add(gold: goldSentences, read: Set(text.sentences.map(\.span)))
  }

  var description: String { "tokens F \(tokens.f), sentences F \(sentences.f)" }
}

extension [TreebankSentence] {
  /// Runs of neighbours with the same value.
  fileprivate func chunked(on key: KeyPath<TreebankSentence, String>) -> [[TreebankSentence]] {
    var chunks: [[TreebankSentence]] = []
    for sentence in self {
      if let last = chunks.last?.first, last[keyPath: key] == sentence[keyPath: key] {
        chunks[chunks.count - 1].append(sentence)
      } else {
        chunks.append([sentence])
      }
    }
    return chunks
  }
}
