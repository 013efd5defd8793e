import NewsModel
import Pipeline

/// Scores named events on documents of GUM: the head words of mentions annotated as events that are names or linked to
/// Wikipedia, against the mentions of our events that are names.
///
/// A head is found when a mention of any of our events covers it; a mention of ours that is a name is right when it covers
/// such a head.
struct NamedEventScore {
  let documents: [GumDocument]

  /// Prints a line for each genre and one for all.
  func report(_ part: String, listsFaults: Bool) {
    let analyzer = ArticleAnalyzer()
    var tallies: [Substring: FMeasure] = [:]
    for document in documents {
      let record = analyzer.record(of: Document(english: document.text, id: document.id))
      let mentions = record.events.flatMap(\.mentions)
      let names = Set(
        record.events.flatMap { event in event.mentions.filter { isName($0, of: event, record.document) } })
      var tally = FMeasure()
      for head in document.namedEvents {
        tally.annotated += 1
        if mentions.contains(where: head.overlaps) {
          tally.found += 1
        } else if listsFaults {
          print("\(document.id) missed: \(context(of: head, record.document))")
        }
      }
      for name in names.sorted() {
        tally.read += 1
        if document.namedEvents.contains(where: name.overlaps) {
          tally.right += 1
        } else if listsFaults {
          print("\(document.id) false: \(record.document[name])")
        }
      }
      tallies[document.genre, default: FMeasure()] += tally
    }
    var all = FMeasure()
    for (genre, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("GUM \(part) \(genre) named events: \(Self.line(tally))")
      all += tally
    }
    print("GUM \(part) all genres named events: \(Self.line(all))")
  }

  private static func line(_ tally: FMeasure) -> String {
    "annotated \(Int(tally.annotated)), found \(Int(tally.found)); read \(Int(tally.read)), right \(Int(tally.right)); "
      + "F \(tally.f.tenths)"
  }

  /// A mention whose last word has a capital inside a sentence, or that was read as a name.
  private func isName(_ span: TextSpan, of event: Event, _ document: Document) -> Bool {
    let words = document[span].split(separator: " ")
    return event.isNamed && words.first?.first?.isUppercase == true
      || words.count > 1 && words.last?.first?.isUppercase == true
  }

  private func context(of head: TextSpan, _ document: Document) -> String {
    let start = max(0, head.start - 40)
    let end = min(document.text.utf8.count, head.end + 30)
    return String(decoding: Array(document.text.utf8.dropFirst(start).prefix(end - start)), as: UTF8.self)
      .replacing("\n", with: " / ") + " [\(document[head])]"
  }
}
