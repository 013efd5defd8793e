import Language
import NewsModel

/// Counts names that are right in range and type, on documents with marked names.
struct NameScore {
  private struct Counts {
    var right = 0
    var found = 0
    var marked = 0

    var f: Double {
      let right = Double(right)
      return FMeasure(annotated: Double(marked), found: right, read: Double(found), right: right).f
    }
  }

  private let title: String
  private var counts: [String: Counts] = [:]
  private(set) var faults: [String] = []

  init(_ title: String) { self.title = title }

  /// Counts a name that was found, or one that was marked.
  mutating func count(_ type: String, right: Bool, marked: Bool) {
    if marked {
      counts[type, default: Counts()].marked += 1
    } else {
      counts[type, default: Counts()].found += 1
      if right { counts[type, default: Counts()].right += 1 }
    }
  }

  mutating func add(fault: String) { faults.append(fault) }

  init(_ title: String, _ documents: [NameDocument], finder: NameFinder) {
    self.title = title
    for document in documents {
      let text = document.analyzed()
      let marked = Self.marked(document.allowed)
      let full = document.allowed.map { $0 == NameSample.everything }
      let open = document.allowed.map { $0 & ($0 - 1) != 0 }
      var found: [Range<Int>: String] = [:]
      for name in finder.names(in: text) {
        let type = name.form == .demonym ? "demonym" : name.type == .country ? "place" : name.type.rawValue
        // Where the corpus leaves open what a word is, nothing is counted.
        if name.tokens.allSatisfy({ open[$0] }), !["person", "place", "organization"].contains(type) { continue }
        if name.tokens.contains(where: { full[$0] }) { continue }
        found[name.tokens] = type
      }
      for (range, type) in found {
        counts[type, default: Counts()].found += 1
        if marked[range] == type {
          counts[type, default: Counts()].right += 1
        } else {
          faults.append("+ \(type) \(text.words(of: range)) (\(marked[range] ?? "-"))")
        }
      }
      for (range, type) in marked where type != "other" {
        counts[type, default: Counts()].marked += 1
        if found[range] != type { faults.append("- \(type) \(text.words(of: range)) (\(found[range] ?? "-"))") }
      }
    }
  }

  private static func marked(_ allowed: [UInt16]) -> [Range<Int>: String] {
    var names: [Range<Int>: String] = [:]
    var index = 0
    while index < allowed.count {
      let bits = allowed[index]
      let label = NameLabel(rawValue: bits.trailingZeroBitCount)
      guard bits & (bits - 1) == 0, let kind = label.kind, !label.isFurther else {
        index += 1
        continue
      }
      var end = index + 1
      while end < allowed.count, allowed[end] == NameSample.bit(.further(kind)) { end += 1 }
      let type: String =
        switch kind {
        case .person: "person"
        case .location: "place"
        case .organization: "organization"
        case .demonym: "demonym"
        case .event: "event"
        case .other: "other"
        }
      names[index..<end] = type
      index = end
    }
    return names
  }

  /// F for person, place with country, organization together, and for each kind.
  func print() {
    var all = Counts()
    for type in ["person", "place", "country", "organization", "group"] {
      let part = counts[type] ?? Counts()
      all.right += part.right
      all.found += part.found
      all.marked += part.marked
    }
    var line = title.padded(24) + " all " + all.f.tenths
    for type in ["person", "place", "country", "organization", "demonym", "group", "event"] where counts[type] != nil {
      let part = counts[type] ?? Counts()
      line += "  \(type) \(part.f.tenths) (\(part.right)/\(part.found)/\(part.marked))"
    }
    Swift.print(line)
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
