import Entities
import Events
import KnowledgeGraph
import NewsModel

/// Tells which events of different articles are one node.
///
/// Articles give equal ids to events of one name, year and people. Here they part again where their days, places or people
/// tell them apart: two elections of one country in one year, two arrests of one man. An event joins a node only when it
/// goes with every event that is in it, so no chain of near matches pulls strangers together.
struct EventNodes {
  private struct Member {
    let document: Document.ID
    let index: Int
    let event: Event
    let published: PartialDate?
    let place: Entity.ID?
    let people: Set<Entity.ID>
  }

  /// The node of each event of each article.
  ///
  /// - Complexity: O(*n* log *n*) in the events, and quadratic in those of one name and year.
  func ids(
    of records: [DocumentRecord], entities: [Document.ID: [Entity.ID?]]
  ) -> [Document.ID: [Graph.Node.ID?]] {
    // Most ids stand once: those cost no more than this count.
    var counts: [Event.ID: Int] = [:]
    for record in records {
      for event in record.events { counts[event.id, default: 0] += 1 }
    }
    var buckets: [Event.ID: [Member]] = [:]
    var ids: [Document.ID: [Graph.Node.ID?]] = [:]
    for record in records {
      ids[record.document.id] = record.events.map { Graph.Node.ID($0.id) }
      let nodes = entities[record.document.id] ?? []
      func node(_ index: Int) -> Entity.ID? { index < nodes.count ? nodes[index] : record.entities[index].id }
      for (index, event) in record.events.enumerated() where counts[event.id, default: 0] > 1 {
        buckets[event.id, default: []].append(
          Member(
            document: record.document.id, index: index, event: event, published: record.document.publicationDate,
            place: event.place.flatMap(node), people: Set(event.participants.compactMap { node($0.entity) })))
      }
    }
    var taken = Set(counts.keys.map(\.rawValue))
    for (id, members) in buckets.sorted(by: { $0.key < $1.key }) where !isOneName(members) {
      for (number, cluster) in clusters(of: members).enumerated() where number > 0 {
        let mark = cluster.lazy.compactMap { $0.event.time?.date?.iso8601 }.first ?? "other"
        // Two of one day are told apart by their number.
        let name = FreeID.first(isTaken: taken.contains) { "\(id.rawValue)-\(mark)-\(number + $0)" }
        taken.insert(name)
        for member in cluster { ids[member.document]?[member.index] = Graph.Node.ID(rawValue: name) }
      }
    }
    return ids
  }

  private func clusters(of members: [Member]) -> [[Member]] {
    // The earliest first, so that the order of the articles changes nothing.
    let sorted = members.sorted {
      (date(of: $0)?.iso8601 ?? "~", $0.document, $0.index) < (date(of: $1)?.iso8601 ?? "~", $1.document, $1.index)
    }
    var clusters: [[Member]] = []
    for member in sorted {
      if let fitting = clusters.firstIndex(where: { $0.allSatisfy { isCompatible($0, member) } }) {
        clusters[fitting].append(member)
      } else {
        clusters.append([member])
      }
    }
    return clusters
  }

  /// Articles on a war or a pandemic by its name: there is nothing to tell apart.
  private func isOneName(_ members: [Member]) -> Bool {
    members.allSatisfy {
      $0.event.isNamed && $0.event.type == members[0].event.type
        && !$0.event.type.isRecurring
    }
  }

  private func date(of member: Member) -> PartialDate? { member.event.time?.date }

  private func isCompatible(_ one: Member, _ other: Member) -> Bool {
    guard one.document != other.document else { return false }
    guard one.event.type == other.event.type else { return false }
    if one.event.isNamed {
      // A name is one event; those that come again are told apart by the year.
      guard one.event.type.isRecurring, let year = date(of: one)?.year,
        let second = date(of: other)?.year
      else { return true }
      return year == second
    }
    if let first = one.place, let second = other.place, first != second,
      first.type == second.type
    {
      return false
    }
    if !one.people.isEmpty, !other.people.isEmpty, one.people.isDisjoint(with: other.people) { return false }
    return isNear(one, other)
  }

  /// Days at most three apart, months and years that agree; an undated event is told within some weeks of the dated one.
  private func isNear(_ left: Member, _ right: Member) -> Bool {
    guard let first = date(of: left) ?? left.published, let second = date(of: right) ?? right.published else {
      return true
    }
    if first.year != second.year, first.month == nil || second.month == nil { return false }
    guard first.month != nil, second.month != nil, let one = Self.day(of: first), let other = Self.day(of: second)
    else {
      return true
    }
    let days = abs(one - other)
    let isDated = date(of: left) != nil && date(of: right) != nil
    if isDated, first.day != nil, second.day != nil { return days <= 3 }
    return isDated ? first.month == second.month && first.year == second.year : days <= 45
  }

  /// The number of a day; of a month the middle.
  private static func day(of date: PartialDate) -> Int? {
    PartialDate(year: date.year, month: date.month, day: date.day ?? 15).dayNumber
  }
}
