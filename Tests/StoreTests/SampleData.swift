import KnowledgeGraph
import NewsModel

enum SampleData {
  static let record = DocumentRecord(
    document: Document(
      id: .init(rawValue: "a.txt"), path: "a.txt", outlet: "Example Times", title: "Talks – é", published: "2020-01-02",
      publishedFrom: .meta, language: "en", text: "Merkel denied it.\nOn Friday, talks began.",
      boilerplate: [TextSpan(18, 20)], syndicationGroup: "s1"),
    sentences: [TextSpan(0, 17), TextSpan(18, 41)], paragraphs: [0, 1],
    mentions: [
      Mention(span: TextSpan(0, 6), tokens: 0..<1, type: .person, entity: 0, confidence: 0.123_456_7, rule: "name"),
      Mention(span: TextSpan(14, 16), tokens: 2..<3, form: .pronoun, type: .event),
    ],
    entities: [
      Entity(
        id: .init(rawValue: "person:angela-merkel"), type: .person, name: "Angela Merkel", aliases: ["Merkel"],
        mentions: [0], links: ["wikidata:Q567"])
    ],
    links: [
      EntityLink(
        kind: .role, source: 0, target: 0, label: "chancellor", status: .former, span: TextSpan(0, 6), rule: "title")
    ],
    events: [
      Event(
        id: .init(rawValue: "event:talks"), type: .init(rawValue: "CONSULT"), name: "talks", trigger: TextSpan(29, 34),
        participants: [.init(entity: 0, role: .agent, span: TextSpan(0, 6))], place: 0, placeSpan: TextSpan(0, 6),
        time: .init(span: TextSpan(21, 27), date: PartialDate(year: 2020, month: 1)), status: .planned, parent: 0,
        confidence: 0.7, rule: "noun")
    ],
    positions: [
      Position(
        source: 0, sourceSpan: TextSpan(0, 6), cue: TextSpan(7, 13), content: [TextSpan(14, 16), TextSpan(20, 24)],
        stance: .denies, polarity: .against, layer: .mixed, targets: [.event(0), .entity(0), .position(0)],
        addressee: 0, isNegated: true, date: PartialDate(year: 2020), confidence: 0.9, rule: "verb")
    ],
    findings: [Finding(.unknownSpeaker, span: TextSpan(0, 3), message: "Nobody is named.")])

  static func evidence(_ document: String, _ start: Int, _ quote: String) -> Evidence {
    Evidence(
      document: .init(rawValue: document), start: start, end: start + quote.unicodeScalars.count, quote: quote,
      rule: "test", confidence: 0.25)
  }

  static let graph = Graph(
    nodes: [
      Graph.Node(
        id: .init(rawValue: "country:DE"), kind: .country, name: "Germany", aliases: ["Berlin", "German"], mentions: 2,
        articles: 1, sources: 1, firstSeen: PartialDate(year: 2020), evidence: [evidence("a.txt", 0, "Merkel")]),
      Graph.Node(
        id: .init(rawValue: "person:angela-merkel"), kind: .person, name: "Angela Merkel", aliases: ["Merkel"],
        mentions: 1, articles: 1, sources: 1, links: ["wikidata:Q567"],
        evidence: [evidence("a.txt", 0, "Merkel"), evidence("b.txt", 3, "Merkel")]),
    ],
    edges: [
      Graph.Edge(
        id: .init(rawValue: "e1"), kind: .position, source: .init(rawValue: "person:angela-merkel"),
        target: .init(rawValue: "country:DE"), layer: .quoted, label: "denies", stance: .denies, polarity: .against,
        cue: "denied", reportedBy: .init(rawValue: "country:DE"), isNegated: true,
        firstDate: PartialDate(year: 2020, month: 2, day: 3), sentences: 1, paragraphs: 1, articles: 1, sources: 1,
        score: 0.1, evidence: [evidence("a.txt", 0, "Merkel denied it")])
    ],
    openPositions: [
      Graph.OpenPosition(
        source: .init(rawValue: "person:angela-merkel"), layer: .reported, stance: .urges, cue: "urged",
        addressee: .init(rawValue: "country:DE"), isModal: true, date: PartialDate(year: 2020, month: 2),
        evidence: evidence("b.txt", 3, "Merkel urged restraint"))
    ])
}
