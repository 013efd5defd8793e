/// What is known of an entity or event as the target of one position: the columns that `target-weights.tsv` weighs.
///
/// One byte a trait, so that a row of the table is compared with all of them at once.
package struct TargetAttributes: Hashable, Sendable {
  /// A trait, named in the table as here; its values are the names of an enumeration's cases.
  package enum Trait: Int, CaseIterable, Sendable {
    case kind, place, form, opening, chief, count, named, points, referred, stance, layer, distance, frame
    case echo, told, continued, share, sort
    case cohesion, nearby, order, rivals
  }

  enum Kind: UInt8, CaseIterable { case person, country, organization, place, group, event, talk }
  /// The best place of its mentions: what the cue's frame takes for the target, of whom something is said ("Berg is
  /// suspected of fraud"), the content by grammar, the clause that the cue belongs to ("brought it to the court, asking
  /// for help"), the sentence around, the sentences before, or only elsewhere.
  enum Place: UInt8, CaseIterable {
    case asked, theme, root, subject, object, phrase, part, inner, governing, outside, before, near, elsewhere
  }
  enum Form: UInt8, CaseIterable { case none, pronoun, word }
  enum Answer: UInt8, CaseIterable { case no, yes }
  /// Of the events that the title names, the place by how often the text mentions them.
  enum Opening: UInt8, CaseIterable { case no, first, second, later }
  /// Of its kind the one that the article is about.
  enum Chief: UInt8, CaseIterable { case no, event, person, entity }
  enum Count: UInt8, CaseIterable { case one, few, many }
  /// Whether the content names anything, the speaker aside.
  enum Named: UInt8, CaseIterable { case nothing, entity, event, both }
  /// How the content points back: not, by "it", by "the move".
  enum Points: UInt8, CaseIterable { case no, pronoun, noun }
  enum Group: UInt8, CaseIterable { case tells, praises, judges, asks, plans, blames }
  enum Layer: UInt8, CaseIterable { case quoted, reported, stated }
  /// How many others were mentioned between it and the cue.
  enum Distance: UInt8, CaseIterable { case last, second, third, far }
  enum Frame: UInt8, CaseIterable { case content, object }
  /// Whether the content names it, or only has a word that names it elsewhere.
  enum Echo: UInt8, CaseIterable { case no, word, inside }
  /// How many other positions name it in their contents.
  enum Told: UInt8, CaseIterable { case no, once, twice, often }
  /// Its part in all mentions of entities, or of events, in hundredths.
  enum Share: UInt8, CaseIterable {
    case under2, from2, from5, from10, from20, from40

    static func of(_ mentions: Int, in all: Int) -> Share {
      let bounds = [2, 5, 10, 20, 40]
      return allCases[bounds.firstIndex { 100 * mentions < $0 * all } ?? bounds.count]
    }
  }

  /// How many words the content has in common with the sentences that name it elsewhere: those that few sentences have
  /// count for more. In fifths of a word that one sentence alone has.
  enum Cohesion: UInt8, CaseIterable {
    case none, one, three, five, ten, more

    static func of(_ sum: Int, in word: Int) -> Cohesion {
      if sum == 0 { return .none }
      let bounds = [word, 5 * word / 2, 5 * word, 10 * word]
      return allCases[1 + (bounds.firstIndex { 5 * sum <= $0 } ?? bounds.count)]
    }
  }

  /// In how many sentences of the paragraph it is named.
  enum Nearby: UInt8, CaseIterable { case no, once, often }
  /// Its place among the events, or the entities, that the content names.
  enum Order: UInt8, CaseIterable { case no, first, second, later }
  /// How many events, or entities, the content names.
  enum Rivals: UInt8, CaseIterable { case no, one, two, many }

  /// What sort of event it is, by `event-sorts.tsv`; an entity is none.
  enum Sort: UInt8, CaseIterable { case none, plain, talk, grave, decision, contest }

  var values = SIMD32<UInt8>(repeating: 0)

  subscript(trait: Trait) -> UInt8 {
    get { values[trait.rawValue] }
    set { values[trait.rawValue] = newValue }
  }

  /// The names of a trait's values, in the order of their numbers.
  static func names(of trait: Trait) -> [String] {
    func names<Value: CaseIterable>(_: Value.Type) -> [String] { Value.allCases.map { String(describing: $0) } }
    return switch trait {
    case .kind: names(Kind.self)
    case .place: names(Place.self)
    case .form: names(Form.self)
    case .chief: names(Chief.self)
    case .count: names(Count.self)
    case .named: names(Named.self)
    case .points: names(Points.self)
    case .stance: names(Group.self)
    case .layer: names(Layer.self)
    case .distance: names(Distance.self)
    case .frame: names(Frame.self)
    case .opening: names(Opening.self)
    case .echo: names(Echo.self)
    case .told: names(Told.self)
    case .share: names(Share.self)
    case .sort: names(Sort.self)
    case .cohesion: names(Cohesion.self)
    case .nearby: names(Nearby.self)
    case .order: names(Order.self)
    case .rivals: names(Rivals.self)
    case .referred, .continued: names(Answer.self)
    }
  }

  /// The traits with their values by name, for those who fit the weights.
  package var described: [(trait: String, value: String)] {
    Trait.allCases.map { (String(describing: $0), Self.names(of: $0)[Int(self[$0])]) }
  }
}
