import Language
import NewsModel

extension NameCorpora {
  /// Articles whose names were marked by reading, cut into tokens and sentences as the program cuts them.
  func articles(_ articles: [MarkedArticles.Article], source: String, weight: Float) -> [NameDocument] {
    articles.map { article in
      let text = Self.reader.segmented(
        Document(id: .init(rawValue: article.address), path: article.address, text: article.text))
      let offsets = ScalarOffsets(article.text)
      var marks = article.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
      var document = NameDocument(source: source, weight: weight)
      for sentence in text.sentences {
        var sample = NameSample(isHeading: sentence.isHeading)
        for index in sentence.tokens {
          let token = text.tokens[index].span
          let range = offsets.scalarOffset(ofUTF8: token.start)..<offsets.scalarOffset(ofUTF8: token.end)
          while let mark = marks.first, mark.range.upperBound <= range.lowerBound { marks.removeFirst() }
          sample.append(
            String(text.document[token]), Self.label(of: range, in: marks.first))
        }
        document.samples.append(sample)
      }
      return document
    }
  }

  /// The labels that a mark leaves to a token; a token that a mark cuts in two may be anything.
  private static func label(of token: Range<Int>, in mark: MarkedArticles.Mark?) -> UInt16 {
    guard let mark, mark.range.overlaps(token) else { return NameSample.outside }
    guard mark.range.lowerBound <= token.lowerBound, token.upperBound <= mark.range.upperBound,
      let kind = kinds[mark.kind]
    else { return NameSample.everything }
    return NameSample.bit(mark.range.lowerBound == token.lowerBound ? .first(kind) : .further(kind))
  }

  /// Peoples and faiths are read as demonyms are: the tables tell which is which.
  private static let kinds: [Character: NameKind] = [
    "P": .person, "C": .location, "L": .location, "F": .location, "O": .organization, "D": .demonym, "G": .demonym,
    "E": .event, "X": .other,
  ]
}
