import ArgumentParser
import Foundation
import NewsModel
import Pipeline

/// Scores event types on PLOVER's annotated sentences.
struct ScoreEventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Scores event types on the annotated sentences of PLOVER, named events on documents of GUM.")

  @OptionGroup var corpora: CorporaOptions

  @Flag(help: "List the sentences whose type was not found, and named events missed or false.")
  var faults = false

  private struct Sentence: Decodable {
    let event: String
    let text: String
    let date: String
  }

  func run() throws {
    try scoreTypes()
    for part in ["dev", "train"] {
      try NamedEventScore(documents: GumDocument.documents(in: corpora.path("gum_open/\(part).conllu")))
        .report(part, listsFaults: faults)
    }
  }

  private func scoreTypes() throws {
    let path = try corpora.path("plover/gold_half.json")
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let analyzer = ArticleAnalyzer()
    var right = 0
    var withIntents = 0
    var wrong = 0
    var count = 0
    for (index, sentence) in try JSONDecoder().decode([Sentence].self, from: data).enumerated() {
      let document = Document(
        english: sentence.text, id: "plover-\(index)", path: path, published: sentence.date)
      let events = analyzer.record(of: document).events
      let types = events.map { Self.plover($0.type.rawValue) }
      let intents = events.compactMap(Self.intent)
      if (types + intents).contains(Self.plover(sentence.event)) { withIntents += 1 }
      count += 1
      if types.contains(Self.plover(sentence.event)) {
        right += 1
      } else if faults {
        print("\(sentence.event) not in \(types): \(sentence.text.prefix(120))")
      }
      wrong += types.count { $0 != Self.plover(sentence.event) }
    }
    print("PLOVER sentences \(count): type found in \(right * 1000 / max(1, count)) per mille, other events \(wrong)")
    print(
      "with what is only planned as PLOVER has it, an agreement or a threat: "
        + "\(withIntents * 1000 / max(1, count)) per mille")
  }

  /// PLOVER files a deed that is only planned under what it says of the intent; our events keep the deed and a status.
  private static func intent(of event: Event) -> String? {
    guard event.status == .planned || event.status == .hypothetical else { return nil }
    switch event.type.rawValue {
    case "AID", "SUPPORT", "COOPERATE", "CONSULT", "meeting", "travel", "CONCEDE", "speech": return "AGREE"
    case "SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE": return "THREATEN"
    default: return nil
    }
  }

  /// Named kinds and older type names as PLOVER's types.
  private static func plover(_ type: String) -> String {
    switch type {
    case "DEMAND": "REQUEST"
    case "DISAPPROVE": "ACCUSE"
    case "FIGHT", "war", "ASSAULT": "ASSAULT"
    case "INVESTIGATE", "investigation", "trial", "ruling": "INVESTIGATE"
    case "meeting", "summit", "debate", "CONSULT": "CONSULT"
    case "ceasefire": "AGREE"
    default: type
    }
  }
}
