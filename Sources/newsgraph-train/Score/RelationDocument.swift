import Foundation

/// A page of Re-DocRED as text, with its names of people, places and organizations and whose they are.
struct RelationDocument {
  /// A name by the offset of its first byte, and the number of its entity.
  struct Mention {
    let start: Int
    let entity: Int
  }

  private(set) var id: String
  private(set) var text = ""
  private(set) var mentions: [Mention] = []

  /// - Parameter path: `dev_revised.json` or its like.
  static func documents(in path: String) throws -> [RelationDocument] {
    try RelationPage.pages(in: URL(fileURLWithPath: path)).map(RelationDocument.init)
  }

  private init(_ page: RelationPage) {
    id = page.title
    var starts: [[Int]] = []
    for sentence in page.sents {
      var row: [Int] = []
      for word in sentence {
        if !text.isEmpty, !Self.closing.contains(word), !(text.utf8.last.map { $0 == UInt8(ascii: "(") } ?? false) {
          text += " "
        }
        row.append(text.utf8.count)
        text += word
      }
      starts.append(row)
    }
    for (entity, group) in page.vertexSet.enumerated() {
      for mention in group where ["PER", "LOC", "ORG"].contains(mention.type) {
        guard mention.sent_id < starts.count, let first = mention.pos.first, first < starts[mention.sent_id].count
        else { continue }
        mentions.append(Mention(start: starts[mention.sent_id][first], entity: entity))
      }
    }
  }

  /// Marks that stand on the word before them.
  private static let closing: Set<String> = [",", ".", ";", ":", ")", "'s", "’s", "'", "?", "!", "%"]
}
