/// What a graph was built with beside its articles: kept in the store and replayed whenever its articles change.
package struct BuildSettings: Hashable, Sendable {
  /// The user's rules on who is who.
  package struct Corrections: Hashable, Sendable {
    /// The file as it was read; the store does not depend on where it lies.
    package var text: String
    /// The file, as findings name it.
    package var location: String

    package init(text: String, location: String) {
      self.text = text
      self.location = location
    }
  }

  /// Whether the graph has a node for what several actors say of the same thing.
  package var hasClaims: Bool
  package var corrections: Corrections?
  /// The paths of the knowledge bases that nodes have their public ids from.
  package var knowledgeBases: [String]

  package init(hasClaims: Bool = false, corrections: Corrections? = nil, knowledgeBases: [String] = []) {
    self.hasClaims = hasClaims
    self.corrections = corrections
    self.knowledgeBases = knowledgeBases
  }

  /// The settings of several stores that become one: what one of them has, in an order that is not theirs.
  package init(joining all: [BuildSettings]) {
    let files = Set(all.compactMap(\.corrections)).sorted { ($0.text, $0.location) < ($1.text, $1.location) }
    // One text that two stores know by different names is one file.
    let texts = files.enumerated().filter { number, file in number == 0 || files[number - 1].text != file.text }
    self.init(
      hasClaims: all.contains(where: \.hasClaims),
      corrections: files.isEmpty
        ? nil
        : Corrections(
          text: texts.map(\.element.text).joined(separator: "\n"),
          location: texts.map(\.element.location).joined(separator: " and ")),
      knowledgeBases: Set(all.flatMap(\.knowledgeBases)).sorted())
  }
}
