import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Positions

/// Scores who says something, and who acts on whom.
struct ScorePositionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "positions",
    abstract: "Scores attributions on GUM's development documents, source and target on PLOVER's sentences.")

  @OptionGroup var corpora: CorporaOptions

  @Flag(help: "List what was missed, and what was read besides.")
  var faults = false

  func run() throws {
    try scoreAttributions()
    try scorePairs()
  }

  /// The rules by which a clause or a quotation is attributed.
  private static let clauses: [AttributionRule] = [
    .speech, .quotation, .accordingTo, .introducedQuotation, .continuingQuotation,
  ]

  /// A unit of discourse that attributes is found when the cue of one of our positions stands in it.
  ///
  /// Such a unit attributes a clause or a quotation, so that positions by deeds, nouns and infinitives are not compared.
  private func scoreAttributions() throws {
    let analyzer = ArticleAnalyzer()
    var tally = FMeasure()
    for document in try GumDocument.documents(in: corpora.path("gum_open/dev.conllu")) {
      let record = analyzer.record(of: Document(english: document.text, id: document.id))
      let cues = record.positions.filter { position in
        position.layer != .stated
          && Self.clauses.contains { position.rule.hasPrefix($0.rawValue) }
      }.compactMap(\.cue)
      tally.annotated += Double(document.attributions.count)
      tally.read += Double(Set(cues).count)
      for unit in document.attributions {
        if cues.contains(where: unit.overlaps) {
          tally.found += 1
        } else if faults {
          print(
            "missed: \(document.text.utf8.dropFirst(unit.start).prefix(unit.count).split(separator: 10).compactMap { String($0) })"
          )
        }
      }
      for cue in Set(cues).sorted(by: { $0.start < $1.start }) {
        if document.attributions.contains(where: cue.overlaps) {
          tally.right += 1
        } else if faults {
          let words = document.text.utf8.dropFirst(max(0, cue.start - 60)).prefix(cue.count + 120)
          print("read besides: \(String(decoding: words, as: UTF8.self))")
        }
      }
    }
    print(
      "GUM dev attributions \(Int(tally.annotated)), found \(Int(tally.found)); cues read \(Int(tally.read)), right "
        + "\(Int(tally.right)); F \(tally.f.tenths)")
  }

  private struct Sentence: Decodable {
    struct Actor: Decodable { let actorText: String? }
    let text: String
    let date: String
    let source: [Actor]
    let target: [Actor]

    enum CodingKeys: CodingKey { case text, date, source, target }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      text = try fields.decode(String.self, forKey: .text)
      date = try fields.decode(String.self, forKey: .date)
      source = try Self.actors(fields, .source)
      target = try Self.actors(fields, .target)
    }

    /// A sentence without an actor has a string there, or nothing.
    private static func actors(
      _ fields: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys
    ) throws -> [Actor] {
      if try !fields.contains(key) || fields.decodeNil(forKey: key) { return [] }
      if (try? fields.decode(String.self, forKey: key)) != nil { return [] }
      return try fields.decode([Actor].self, forKey: key)
    }
  }

  /// Right where one position or event has an annotated source and an annotated target.
  private func scorePairs() throws {
    let path = try corpora.path("plover/gold_half.json")
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let analyzer = ArticleAnalyzer()
    var (count, right) = (0, 0)
    for (index, sentence) in try JSONDecoder().decode([Sentence].self, from: data).enumerated() {
      let sources = sentence.source.compactMap(\.actorText)
      // Where both sides agree, each is the other's target; a deed of one alone has none.
      let annotated = sentence.target.compactMap(\.actorText)
      let targets = annotated.isEmpty ? sources : annotated
      guard !sources.isEmpty, targets != sources || sources.count > 1 else { continue }
      count += 1
      let record = analyzer.record(
        of: Document(english: sentence.text, id: "plover-\(index)", path: path, published: sentence.date))
      if isRight(record, sources, targets) {
        right += 1
      } else if faults {
        print("missed: \(sources) → \(targets): \(sentence.text)")
      }
    }
    print("PLOVER source and target both right: \(right) of \(count), \(right * 1000 / max(1, count)) per mille")
  }

  private func isRight(_ record: DocumentRecord, _ sources: [String], _ targets: [String]) -> Bool {
    func names(_ entity: Int, _ words: [String]) -> Bool {
      record.entities[entity].mentions.contains { number in
        let said = String(record.document[record.mentions[number].span])
        return words.contains { $0.contains(said) || said.contains($0) }
      }
    }
    for position in record.positions {
      guard let source = position.source, names(source, sources) else { continue }
      for target in position.targets {
        switch target {
        case .entity(let entity): if names(entity, targets) { return true }
        case .event(let event):
          if record.events[event].participants.contains(where: { $0.entity != source && names($0.entity, targets) }) {
            return true
          }
        case .position: break
        }
      }
    }
    return record.events.contains { event in
      event.participants.contains { source in
        // A town that is shelled is the place of the event.
        names(source.entity, sources)
          && (event.participants.contains { $0.entity != source.entity && names($0.entity, targets) }
            || event.place.map { $0 != source.entity && names($0, targets) } == true)
      }
    }
  }
}
