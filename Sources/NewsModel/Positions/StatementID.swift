/// What one statement is called in tables, in answers and in corrections: `news/a.txt#120-185.supports`.
///
/// Made of the article, of where the words stand in it and of the stance that was read there: the same after every run and
/// every reading of that article, whoever else is in the graph and whatever a correction makes of the statement.
package struct StatementID: Hashable, Sendable {
  package let document: Document.ID
  /// Half-open, in Unicode scalars of the document's text: the words for who states it, the cue and what is said.
  package let start: Int
  package let end: Int
  /// As the article was read, before corrections.
  package let stance: Stance

  package init(document: Document.ID, start: Int, end: Int, stance: Stance) {
    self.document = document
    self.start = start
    self.end = end
    self.stance = stance
  }

  /// - Parameter stance: That of the statement now.
  /// - Parameter rule: What read it, with what a correction made of it.
  package init(document: Document.ID, start: Int, end: Int, stance: Stance, rule: String) {
    self.init(document: document, start: start, end: end, stance: Position.stanceAsRead(in: rule) ?? stance)
  }

  /// Reads an id as it is printed; `nil` for what is none.
  package init?(_ text: some StringProtocol) {
    guard let mark = text.lastIndex(of: "#"), mark > text.startIndex else { return nil }
    let parts = text[text.index(after: mark)...].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let stance = Stance(rawValue: String(parts[1])) else { return nil }
    let places = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard places.count == 2, let start = places[0], let end = places[1] else { return nil }
    self.init(document: Document.ID(rawValue: String(text[..<mark])), start: start, end: end, stance: stance)
  }
}

extension StatementID: CustomStringConvertible {
  package var description: String { "\(document.rawValue)#\(start)-\(end).\(stance.rawValue)" }
}
