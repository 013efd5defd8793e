import IngestData
import NewsModel

/// The words in class names that tell what an element is for: `Data/class-words.tsv`.
enum ClassWords {
  struct Meaning: Sendable {
    var role: ElementRole = []
    /// `article` in `article-body`.
    var isSubject = false
    /// `body` in `article-body`.
    var isHolder = false
    /// Counts only as the last word of a class name.
    var mustEndName = false

    /// - Parameter row: The line that has the name, where it is unknown.
    fileprivate mutating func add(_ name: Substring, in row: LexiconTable.Row) {
      switch name {
      case "subject": isSubject = true
      case "holder": isHolder = true
      case "last": mustEndName = true
      default:
        guard let role = ClassWords.roles[name] else { row.refuse(name, as: "meaning") }
        self.role.formUnion(role)
      }
    }
  }

  /// What a word means, by its hash.
  @inline(__always)
  static func meaning(of hash: UInt64) -> Meaning? {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
    let slots = slots
    while let entry = slots[slot] {
      if entry.hash == hash { return entry.meaning }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  private static let roles: [Substring: ElementRole] = [
    "foreign": .foreign, "comments": .comments, "aside": .aside, "body": .body, "date": .date,
    "published": .published, "modified": .modified, "byline": .byline, "author": .author, "hidden": .hidden,
    "lead": .lead, "furniture": .furniture,
  ]

  /// An open table: class names are looked up for every element of every page.
  private static let slots: [(hash: UInt64, meaning: Meaning)?] = {
    var slots = [(hash: UInt64, meaning: Meaning)?](repeating: nil, count: 1024)
    let rows = LexiconTable(ingest_class_words()).rows
    precondition(rows.count < 900, "Sources/Ingest/Data/class-words.tsv has outgrown its table of 1024")
    for row in rows {
      var meaning = Meaning()
      for name in row.list("meanings") { meaning.add(name, in: row) }
      let hash = row["word"].utf8.reduce(FNV1a.start) { FNV1a.hash($0, then: UInt64($1)) }
      var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
      while slots[slot] != nil { slot = (slot + 1) & 1023 }
      slots[slot] = (hash, meaning)
    }
    return slots
  }()
}
