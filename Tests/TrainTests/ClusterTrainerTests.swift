import Language
import Testing

@testable import newsgraph_train

@Suite struct ClusterTrainerTests {
  @Test func `words in the same company share a cluster, rare words have none`() {
    let words = (1...9).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    // Two kinds of words, each between its own neighbours.
    let sentences = (0..<300).map { number -> [UInt64] in
      [words[0], words[2 + number % 3], words[1], words[5 + number / 3 % 3]]
    }
    let slots = ClusterTrainer(clusters: 4, slots: 64).train(sentences + [[words[8]]])
    let clusters = ClusterTrainer.running(slots)
    #expect(Set(words[2...4].map { clusters.cluster(of: $0) }).count == 1)
    #expect(Set(words[5...7].map { clusters.cluster(of: $0) }).count == 1)
    #expect(clusters.cluster(of: words[2]) != clusters.cluster(of: words[5]))
    #expect(clusters.cluster(of: words[8]) == 0)
  }
}
