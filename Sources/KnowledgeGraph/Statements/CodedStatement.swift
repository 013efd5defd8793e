package import NewsModel

/// A stated position as coders of discourse networks note it down: who, for whom, on what, for or against, and where.
///
/// Leifeld (2017), Discourse Network Analysis: Policy Debates as Dynamic Networks.
package struct CodedStatement: Hashable, Sendable {
  /// The same for all rows of one statement: it has a row for each of its targets.
  package let id: StatementID
  /// The edge that it is evidence of; `nil` where no target could be read.
  package let edge: Graph.Edge.ID?
  package let source: Graph.Node.ID
  package let target: Graph.Node.ID?
  /// The person who states it, or `nil` where an organization, country or group does.
  package let person: String?
  /// Whom the person speaks for, or who states it.
  package let organization: String?
  /// What it is about; empty where that could not be read.
  package let concept: String
  /// `nil` where it takes no side, because it is only possible or leaves something undone.
  package let agrees: Bool?
  package let stance: Stance
  package let layer: Layer
  package let isNegated: Bool
  package let isModal: Bool
  /// The words and their place, the rule that read them and how sure it is.
  package let evidence: Evidence

  init(_ evidence: Evidence, of edge: Graph.Edge, stance: Stance, speaker: Speaker, concept: String) {
    id = evidence.statement(stance)
    self.edge = edge.id
    source = edge.source
    target = edge.target
    person = speaker.person
    organization = speaker.organization
    self.concept = concept
    agrees = edge.agrees
    self.stance = stance
    layer = edge.layer
    isNegated = edge.isNegated
    isModal = edge.isModal
    self.evidence = evidence
  }

  init(_ position: Graph.OpenPosition, speaker: Speaker) {
    id = position.evidence.statement(position.stance)
    edge = nil
    source = position.source
    target = nil
    person = speaker.person
    organization = speaker.organization
    concept = ""
    agrees = position.agrees
    stance = position.stance
    layer = position.layer
    isNegated = position.isNegated
    isModal = position.isModal
    evidence = position.evidence
  }

  /// Who states it, in the two columns of the field.
  struct Speaker {
    let person: String?
    let organization: String?
  }
}

extension Graph {
  /// One row for each place where somebody is for or against something and for each thing that it is about, in the order
  /// of documents and places.
  ///
  /// Positions whose stance is neither ("says", "asks") are left out.
  ///
  /// - Parameters:
  ///   - whole: The graph that this one is a part of, which knows more offices.
  ///   - hasOpen: Whether those whose target could not be read are among them, with an empty concept for a coder to fill in.
  package func statements(officesFrom whole: Graph? = nil, withOpen hasOpen: Bool = false) -> [CodedStatement] {
    var byID: [Node.ID: Node] = [:]
    for node in whole?.nodes ?? nodes { byID[node.id] = node }
    var offices: [Node.ID: [Edge]] = [:]
    for edge in whole?.edges ?? edges where edge.kind == .role { offices[edge.source, default: []].append(edge) }
    /// The body of which the person holds an office: in the same article where it says so, else the most often named.
    func body(of person: Node.ID, in document: Document.ID) -> String? {
      let held = offices[person, default: []]
      let here = held.filter { edge in edge.evidence.contains { $0.document == document } }
      let best = (here.isEmpty ? held : here).min { ($1.articles, $0.id) < ($0.articles, $1.id) }
      return best.flatMap { byID[$0.target]?.name }
    }
    func speaker(_ source: Node, in document: Document.ID) -> CodedStatement.Speaker {
      let isPerson = source.kind == .person
      return CodedStatement.Speaker(
        person: isPerson ? source.name : nil, organization: isPerson ? body(of: source.id, in: document) : source.name)
    }
    var found: [CodedStatement] = []
    for edge in edges where edge.kind == .position {
      guard let stance = edge.stance, let polarity = edge.polarity, polarity != .neutral,
        let source = byID[edge.source], let target = byID[edge.target]
      else { continue }
      for evidence in edge.evidence {
        found.append(
          CodedStatement(
            evidence, of: edge, stance: stance, speaker: speaker(source, in: evidence.document), concept: target.name))
      }
    }
    for position in hasOpen ? openPositions : [] where position.polarity != .neutral {
      guard let source = byID[position.source] else { continue }
      found.append(CodedStatement(position, speaker: speaker(source, in: position.evidence.document)))
    }
    return found.sorted {
      let (left, right) = ($0.evidence, $1.evidence)
      if left.document != right.document { return left.document < right.document }
      return (left.start, left.end, $0.concept, $0.stance.rawValue, $0.edge?.rawValue ?? $0.source.rawValue)
        < (right.start, right.end, $1.concept, $1.stance.rawValue, $1.edge?.rawValue ?? $1.source.rawValue)
    }
  }
}
