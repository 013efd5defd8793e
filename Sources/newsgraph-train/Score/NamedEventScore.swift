import NewsModel
import Pipeline

/// Scores named events on documents of GUM: the head words of mentions annotated as events that are names or linked to
/// Wikipedia, against the mentions of our events that are names.
///
/// A head is found when a mention of any of our events covers it; a mention of ours that is a name is right when it covers
/// such a head.
struct NamedEventScore {
  private struct Tally {
    var (gold, found, read, right) = (0, 0, 0, 0)

    static func += (left: inout Tally, right: Tally) {
      left.gold += right.gold
      left.found += right.found
      left.read += right.read
      left.right += right.right
    }

    var description: String {
      let recall = Double(found) / Double(max(gold, 1))
      let precision = Double(right) / Double(max(read, 1))
      let measure = Int((2000 * recall * precision / max(recall + precision, 1e-9)).rounded())
      return "annotated \(gold), found \(found); read \(read), right \(right); F \(Double(measure) / 10)"
    }
  }

  let documents: [GumDocument]

  /// Prints a line for each genre and one for all.
  func report(_ part: String, listsFaults: Bool) {
    let analyzer = ArticleAnalyzer()
    var tallies: [Substring: Tally] = [:]
    for document in documents {
      let record = analyzer.record(
        of: Document(id: .init(rawValue: document.id), path: document.id, language: "en", text: document.text))
      let mentions = record.events.flatMap(\.mentions)
      let names = Set(
        record.events.flatMap { event in event.mentions.filter { isName($0, of: event, record.document) } })
      var tally = Tally()
      for head in document.namedEvents {
        tally.gold += 1
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
      tallies[document.genre, default: Tally()] += tally
    }
    var all = Tally()
    for (genre, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("GUM \(part) \(genre) named events: \(tally.description)")
      all += tally
    }
    print("GUM \(part) all genres named events: \(all.description)")
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
