import NewsModel

/// Groups statements of several actors that say the same of the same.
///
/// Each statement is compared with the first one of a group alone, so that no chain of small likenesses joins two claims.
/// Two statements say the same if they name a node in common and most of the words of the shorter; one that only points
/// back ("denied such meddling") joins the first claim about the event it is towards.
struct ClaimGroups {
  /// The statements of each claim, in the order of the articles; of at least two actors.
  ///
  /// - Parameter statements: In any order.
  /// - Complexity: O(*n* · *g*) in the statements and the groups that share a seldom word with each.
  func groups(of statements: [ClaimStatement]) -> [[ClaimStatement]] {
    let sorted = statements.sorted(by: ClaimStatement.precedes)
    let common = commonWords(sorted)
    var groups: [(leader: Set<WordHash>, members: [ClaimStatement])] = []
    var groupsOfWord: [WordHash: [Int]] = [:]
    var groupsOfEvent: [Graph.Node.ID: Int] = [:]
    for statement in sorted where !statement.topics.isEmpty {
      let words = statement.words.subtracting(common)
      var found: Int?
      if statement.pointsBack {
        found = statement.events.compactMap { groupsOfEvent[$0] }.sorted().first { group in
          groups[group].members.first.map { statement.topics.isSubset(of: $0.topics) && !$0.isNested(with: statement) }
            == true
            // "said it was on tape": an event that was only found around the words says nothing about them.
            && (!statement.isInferred || !groups[group].leader.isDisjoint(with: words))
        }
      } else {
        let near = Set(words.flatMap { groupsOfWord[$0] ?? [] }).sorted()
        found = near.first { isSame(groups[$0], words, statement) }
      }
      let index = found ?? groups.count
      if found == nil {
        groups.append((words, [statement]))
        if !statement.pointsBack { for word in words { groupsOfWord[word, default: []].append(index) } }
      } else {
        groups[index].members.append(statement)
      }
      for event in statement.events where groupsOfEvent[event] == nil && !statement.isInferred {
        groupsOfEvent[event] = index
      }
    }
    return groups.map(\.members).filter { Set($0.map(\.holder)).count > 1 }
  }

  private func isSame(
    _ group: (leader: Set<WordHash>, members: [ClaimStatement]), _ words: Set<WordHash>, _ statement: ClaimStatement
  ) -> Bool {
    guard let leader = group.members.first, !leader.topics.isDisjoint(with: statement.topics),
      !leader.isNested(with: statement)
    else { return false }
    let shared = group.leader.intersection(words).count
    // Two words are a claim only where there are no others: "a deal with Norway" is in many that say something else.
    guard shared > 2 || shared == 2 && max(group.leader.count, words.count) == 2 else { return false }
    return shared * 10 >= 6 * min(group.leader.count, words.count)
  }

  /// Words of more than one statement in twenty tell nothing ("would", "people"), unless there are few statements.
  private func commonWords(_ statements: [ClaimStatement]) -> Set<WordHash> {
    var counts: [WordHash: Int] = [:]
    for statement in statements { for word in statement.words { counts[word, default: 0] += 1 } }
    let limit = max(12, statements.count / 20)
    return Set(counts.filter { $0.value > limit }.keys)
  }
}
