import NewsModel

/// The raw text of a document of a treebank: its sentences with a space between them, and a line for each paragraph.
struct TreebankText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [TextSpan] = []
  private(set) var sentences: [TextSpan] = []

  init(_ treebank: [TreebankSentence]) {
    for sentence in treebank {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: sentence.startsParagraph ? "\n" : " ")) }
      let start = bytes.count
      bytes += sentence.text.utf8
      sentences.append(TextSpan(start, bytes.count))
      var place = start
      for word in sentence.words {
        let form = Array(word.form.utf8)
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
        // A form that the text does not show (a contraction written out) has no span and counts as missed.
        let end = bytes[place...].starts(with: form) ? place + form.count : place
        tokens.append(TextSpan(place, end))
        place = end
      }
    }
  }

  /// The texts of the documents of a treebank, in order.
  static func texts(of treebank: [TreebankSentence]) -> [Self] {
    treebank.chunked(on: \.document).map { Self($0) }
  }

  var document: Document {
    Document(id: .init(rawValue: "treebank"), path: "treebank", text: String(decoding: bytes, as: UTF8.self))
  }
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
