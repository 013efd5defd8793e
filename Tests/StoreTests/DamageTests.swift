import Foundation
import KnowledgeGraph
import NewsModel
import Testing

@testable import Store

/// Damaged bytes end in an error that names the file, never in a crash and never in a graph that does not hold together.
@Suite struct DamageTests {
  /// A small generator, the same on every machine (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `a record with flipped bits is refused or makes a graph`(seed: UInt64) {
    var dice = Dice(state: seed)
    var bytes = RecordBytes.encode(SampleData.record)
    for _ in 0...seed % 3 {
      bytes[Int.random(in: 0..<bytes.count, using: &dice)] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
    }
    guard let record = try? RecordBytes.decode(bytes, text: SampleData.record.document.text) else { return }
    var builder = GraphBuilder(hasClaims: true)
    builder.add(record)
    #expect(builder.graph().violations().filter { $0.contains("lacks") } == [])
  }

  @Test func `a store with flipped bits throws or answers`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("news.db")
    let store = try GraphStore(path: path, for: .creating)
    try store.apply(.init(records: [SampleData.record], graph: SampleData.graph))
    try store.close()
    let sound = Array(try Data(contentsOf: URL(filePath: path)))
    // Bits that are set say something; most of a small store is empty.
    let places = sound.indices.filter { sound[$0] != 0 }
    var refused = 0
    for seed in UInt64(0)..<600 {
      var dice = Dice(state: seed)
      var bytes = sound
      for _ in 0...seed % 4 {
        let place = places[Int.random(in: 0..<places.count, using: &dice)]
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      }
      let damaged = folder.file("damaged.db")
      try Data(bytes).write(to: URL(filePath: damaged))
      do {
        let store = try GraphStore(path: damaged, for: .reading)
        _ = try store.records()
        _ = try store.articles()
        _ = try store.settings
        for node in try store.graph().nodes {
          _ = try store.edges(touching: node.id)
          _ = try store.evidence(of: node.id)
        }
      } catch is StoreError {
        refused += 1
      }
    }
    #expect(refused > 50)
  }
}
