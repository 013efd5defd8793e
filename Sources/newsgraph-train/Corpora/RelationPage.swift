import Foundation

/// A page of Re-DocRED: sentences of words, and for each entity its mentions.
struct RelationPage: Decodable {
  struct Mention: Decodable {
    /// The first word and the end.
    let pos: [Int]
    let sent_id: Int
    let type: String
  }

  let title: String
  let vertexSet: [[Mention]]
  let sents: [[String]]

  /// The pages of `dev_revised.json` or its like.
  static func pages(in file: URL) throws -> [RelationPage] {
    try JSONDecoder().decode([RelationPage].self, from: Data(contentsOf: file))
  }
}
