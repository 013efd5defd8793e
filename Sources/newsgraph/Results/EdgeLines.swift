import KnowledgeGraph
import NewsModel
import Query

/// Edges as result rows and as lines for a reader.
struct EdgeLines {
  let source: any GraphSource
  /// How many quotes an edge shows.
  var quotes = 1
  var evidenceLines: EvidenceLines { EvidenceLines(source: source) }

  init(source: any GraphSource, quotes: Int = 1) {
    self.source = source
    self.quotes = quotes
  }

  func row(_ edge: Graph.Edge) throws -> ResultRow {
    let evidence = try source.evidence(of: edge.id)
    return ResultRow([
      "id": .text(edge.id.rawValue), "kind": .text(edge.kind.rawValue), "source": .text(edge.source.rawValue),
      "target": .text(edge.target.rawValue), "label": .text(edge.label), "stance": ResultValue(edge.stance?.rawValue),
      "polarity": edge.polarity.map { .number($0.rawValue) } ?? .null, "layer": .text(edge.layer.rawValue),
      "cue": ResultValue(edge.cue), "reportedBy": ResultValue(edge.reportedBy?.rawValue),
      "addressee": ResultValue(edge.addressee?.rawValue), "negated": .flag(edge.isNegated),
      "modal": .flag(edge.isModal), "inferred": .flag(try isInferred(edge)),
      "firstDate": ResultValue(edge.firstDate?.iso8601),
      "lastDate": ResultValue(edge.lastDate?.iso8601), "sentences": .number(edge.sentences),
      "paragraphs": .number(edge.paragraphs), "articles": .number(edge.articles),
      "independentSources": .number(edge.sources),
      "association": edge.score.map { .decimal(Float($0)) } ?? .null,
      "evidence": .list(
        try evidence.map { .row(try evidenceLines.row($0, stance: edge.kind == .position ? edge.stance : nil)) }),
    ])
  }

  /// What the edge says in a word or two: "denies", "host of", "near".
  func verb(_ edge: Graph.Edge) -> String {
    switch edge.kind {
    case .position: edge.stance?.rawValue ?? edge.label
    case .coMention: "near"
    case .participant, .role: edge.label.isEmpty ? edge.kind.rawValue : edge.label
    case .place, .time, .part: edge.kind.plainLabel
    }
  }

  /// The verb in the colour of its polarity.
  func coloredVerb(_ edge: Graph.Edge, _ style: TextStyle) -> String {
    Self.colored(verb(edge), edge.polarity, style)
  }

  static func colored(_ verb: String, _ polarity: Polarity?, _ style: TextStyle) -> String {
    switch polarity {
    case .against: style.red(verb)
    case .favor: style.green(verb)
    case .neutral: style.blue(verb)
    case nil: verb
    }
  }

  /// Whether no words of the text name the target of a position.
  func isInferred(_ edge: Graph.Edge) throws -> Bool {
    guard edge.kind == .position else { return false }
    let evidence = try source.evidence(of: edge.id)
    return !evidence.isEmpty && evidence.allSatisfy(\.hasInferredTarget)
  }

  /// Remarks that change how the edge must be read: who reports it, and whether it is only possible.
  ///
  /// - Parameter inferredTargets: How many inferred targets to tell of; that of the edge when not given.
  func remarks(_ edge: Graph.Edge, inferredTargets: Int? = nil) throws -> String {
    var remarks = try stanceRemarks(
      reportedBy: edge.reportedBy, toldTo: edge.addressee == edge.target ? nil : edge.addressee,
      isNegated: edge.isNegated && edge.stance?.holdsNegation != true, isModal: edge.isModal,
      isQuoted: edge.kind == .position && edge.layer == .quoted)
    let inferred = try inferredTargets ?? (isInferred(edge) ? 1 : 0)
    if inferred > 0 { remarks.append(inferred > 1 ? "targets inferred" : "target inferred") }
    if edge.kind == .coMention {
      remarks.append(
        "\(TextLayout.count(edge.sentences, "sentence")), \(TextLayout.count(edge.articles, "article"))")
    } else if edge.articles > 1 {
      remarks.append("\(TextLayout.count(edge.articles, "article"))")
    }
    return Self.joined(remarks)
  }

  func stanceRemarks(
    reportedBy reporter: Graph.Node.ID?, toldTo addressee: Graph.Node.ID?, isNegated: Bool, isModal: Bool,
    isQuoted: Bool
  ) throws -> [String] {
    [
      try reporter.map { "as \(try name($0)) reports" }, try addressee.map { "told \(try name($0))" },
      isNegated ? "negated" : nil, isModal ? "possibly" : nil, isQuoted ? "quoted" : nil,
    ].compactMap(\.self)
  }

  static func joined(_ remarks: [String]) -> String {
    remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  func name(_ id: Graph.Node.ID) throws -> String { try source.node(id)?.name ?? id.rawValue }

  /// "Vladimir Putin → denies → Russian interference (quoted)" and the quotes below it.
  ///
  /// - Parameter start: The end of the edge that stands first; its source when not given.
  func sentence(
    _ edge: Graph.Edge, from start: Graph.Node.ID? = nil, _ console: Console, _ style: TextStyle
  ) throws -> String {
    let isTurned = start == edge.target && edge.target != edge.source
    let (first, last) = isTurned ? (edge.target, edge.source) : (edge.source, edge.target)
    let link = edge.kind == .coMention ? "–" : isTurned ? "←" : "→"
    let line =
      "\(style.bold(try name(first))) \(link) \(coloredVerb(edge, style)) \(link) "
      + "\(style.bold(try name(last)))\(style.dim(try remarks(edge)))\n"
    return line + (try quoteLines(edge, indent: 4, console, style))
  }

  func quoteLines(_ edge: Graph.Edge, indent: Int, _ console: Console, _ style: TextStyle) throws -> String {
    let evidence = try source.evidence(of: edge.id)
    var text = try evidence.prefix(quotes).map { try evidenceLines.lines($0, indent: indent, console, style) }.joined()
    if quotes > 0, evidence.count > quotes {
      let more = TextLayout.count(evidence.count - quotes, "more quote", "more quotes")
      text +=
        String(repeating: " ", count: indent)
        + style.dim("and \(more): \(AskedGraph.command("explain", edge.id.rawValue))") + "\n"
    }
    return text
  }
}
