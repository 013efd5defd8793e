extension Event.Participant {
  /// What somebody does in an event, or what is done to them. An open set: `Schemas/roles.tsv` lists it.
  package struct Role: RawRepresentable, Hashable, Sendable, Comparable {
    /// The name of the role, as in the table.
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }

    package static let agent = Role(rawValue: "agent")
    package static let target = Role(rawValue: "target")
    package static let victim = Role(rawValue: "victim")
    package static let host = Role(rawValue: "host")
    package static let signatory = Role(rawValue: "signatory")
    package static let attendee = Role(rawValue: "attendee")
    package static let recipient = Role(rawValue: "recipient")
    /// Of those whom the sentence of an event names without saying what they do in it.
    package static let unstated = Role(rawValue: "participant")

    /// Where those of a role stand when an event is written as pairs of two.
    package enum Side: String, Sendable {
      /// Acts, and is acted on.
      case agent, object
      /// Does it with others: who meets or signs.
      case mutual
      /// The text does not say.
      case none
    }

    /// The side of those who have the role, as `Schemas/roles.tsv` has it; whoever has a role of their own acts.
    package var side: Side {
      switch self {
      case .target, .victim, .recipient: .object
      case .attendee, .host, .signatory: .mutual
      case .unstated: .none
      default: .agent
      }
    }
  }
}
