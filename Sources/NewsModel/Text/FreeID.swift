/// Ids that several would have by their name alone.
package enum FreeID {
  /// The first id that is free: that of number 1, else of 2, 3 and on.
  ///
  /// - Parameter id: The id of a number: "claim:the-vote", "claim:the-vote-2".
  package static func first<ID>(isTaken: (ID) -> Bool, _ id: (Int) -> ID) -> ID {
    var number = 1
    while true {
      let found = id(number)
      if !isTaken(found) { return found }
      number += 1
    }
  }
}
