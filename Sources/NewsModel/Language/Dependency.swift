/// How a token depends on its head: the universal dependency relations, with the subtypes that positions need.
///
/// <https://universaldependencies.org/u/dep/>
///
/// Public for the same reason as ``WordHash``, with a comparison that is written out.
public enum Dependency: UInt8, CaseIterable, Hashable, Sendable {
  case root
  case subject, passiveSubject, clausalSubject, passiveClausalSubject, expletive
  case object, indirectObject, complementClause, openComplement
  case oblique, obliqueAgent, obliqueTime, vocative, dislocated
  case adverbialClause, relativeClause, clausalModifier
  case adverb, discourse, auxiliary, passiveAuxiliary, copula, mark
  case nominalModifier, possessive, temporalModifier, nominalAdverb, appositive, numeric, adjective, determiner, `case`
  case conjunct, coordinator, fixed, flat, list, parataxis, compound, particle, orphan, goesWith, reparandum
  case punctuation, dependent

  /// Whether two relations are one.
  @inlinable @inline(__always)
  public static func == (left: Dependency, right: Dependency) -> Bool { left.rawValue == right.rawValue }

  /// The name in CoNLL-U, such as `nsubj:pass`.
  package var name: String {
    switch self {
    case .root: "root"
    case .subject: "nsubj"
    case .passiveSubject: "nsubj:pass"
    case .clausalSubject: "csubj"
    case .passiveClausalSubject: "csubj:pass"
    case .expletive: "expl"
    case .object: "obj"
    case .indirectObject: "iobj"
    case .complementClause: "ccomp"
    case .openComplement: "xcomp"
    case .oblique: "obl"
    case .obliqueAgent: "obl:agent"
    case .obliqueTime: "obl:tmod"
    case .vocative: "vocative"
    case .dislocated: "dislocated"
    case .adverbialClause: "advcl"
    case .relativeClause: "acl:relcl"
    case .clausalModifier: "acl"
    case .adverb: "advmod"
    case .discourse: "discourse"
    case .auxiliary: "aux"
    case .passiveAuxiliary: "aux:pass"
    case .copula: "cop"
    case .mark: "mark"
    case .nominalModifier: "nmod"
    case .possessive: "nmod:poss"
    case .temporalModifier: "nmod:tmod"
    case .nominalAdverb: "obl:npmod"
    case .appositive: "appos"
    case .numeric: "nummod"
    case .adjective: "amod"
    case .determiner: "det"
    case .case: "case"
    case .conjunct: "conj"
    case .coordinator: "cc"
    case .fixed: "fixed"
    case .flat: "flat"
    case .list: "list"
    case .parataxis: "parataxis"
    case .compound: "compound"
    case .particle: "compound:prt"
    case .orphan: "orphan"
    case .goesWith: "goeswith"
    case .reparandum: "reparandum"
    case .punctuation: "punct"
    case .dependent: "dep"
    }
  }

  /// Reads a CoNLL-U relation; a subtype that is not kept apart here falls back to its main relation.
  package init(name: String) {
    let all = Self.allCases
    let main = String(name.prefix { $0 != ":" })
    self = all.first { $0.name == name } ?? all.first { $0.name == main } ?? .dependent
  }
}
