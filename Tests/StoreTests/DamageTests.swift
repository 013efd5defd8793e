import Foundation
import KnowledgeGraph
import NewsModel
import TestSupport
import Testing

@testable import Store

/// Damaged bytes end in an error that names the file, never in a crash and never in a graph that does not hold together.
@Suite struct DamageTests {
  @Test func `a record with flipped bits is refused or makes a graph`() {
    var (refused, read) = (0, 0)
    for seed in UInt64(0)..<400 {
      var dice = Dice(seed: seed)
      var bytes = RecordBytes.encode(SampleData.record)
      for _ in 0...seed % 3 { bytes[dice.number(below: bytes.count)] ^= 1 << UInt8(dice.number(below: 8)) }
      guard let record = try? RecordBytes.decode(bytes, text: SampleData.record.document.text) else {
        refused += 1
        continue
      }
      read += 1
      var builder = GraphBuilder(hasClaims: true)
      builder.add(record)
      #expect(builder.graph().violations().filter { $0.contains("lacks") } == [], "seed \(seed)")
    }
    // Neither may become a test of nothing.
    #expect(refused > 50 && read > 50, "\(refused) refused, \(read) read")
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
      var dice = Dice(seed: seed)
      var bytes = sound
      for _ in 0...seed % 4 { bytes[dice.pick(places)] ^= 1 << UInt8(dice.number(below: 8)) }
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
