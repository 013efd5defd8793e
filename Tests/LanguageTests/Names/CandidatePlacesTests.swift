import TestSupport
import Testing

@testable import Language

@Suite struct CandidatePlacesTests {
  @Test(arguments: UInt64(0)..<20)
  func `finds what a look at all candidates finds`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let candidates = (0..<60).map { _ in
      let first = dice.number(below: 390)
      return NameCandidate(tokens: first..<first + 1 + dice.number(below: 9), sense: .person, confidence: 1)
    }
    let places = CandidatePlaces(candidates, tokenCount: 400)
    for first in stride(from: 0, to: 390, by: 7) {
      let range = first..<first + 1 + dice.number(below: 9)
      #expect(places.touching(range, candidates) == candidates.indices.filter { candidates[$0].tokens.overlaps(range) })
    }
  }

  @Test func `leaves out what was emptied and knows what was added`() {
    var candidates = [NameCandidate(tokens: 2..<5, sense: .person, confidence: 1)]
    var places = CandidatePlaces(candidates, tokenCount: 40)
    candidates[0].tokens = 2..<2
    candidates.append(NameCandidate(tokens: 4..<36, sense: .organization, confidence: 1))
    places.add(1, at: 4..<36)
    #expect(places.touching(2..<5, candidates) == [1])
    #expect(places.touching(33..<34, candidates) == [1])
  }
}
