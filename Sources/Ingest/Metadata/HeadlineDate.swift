import CLibXML2

/// Reads the date that a page shows beside its headline without saying what it is: a short line over or under it.
struct HeadlineDate {
  let tree: MarkupTree

  /// - Parameter headings: The nodes of the page's main headings.
  func stamp(headings: [Int]) -> Timestamp? {
    guard let heading = headings.first else { return nil }
    let before = max(0, heading - 12)..<heading
    let after = tree.end(heading)..<min(tree.count, tree.end(heading) + 24)
    for range in [after, before] {
      for node in range where tree.tag(node) == .text && !isElsewhere(node) {
        let text = tree.text(node)
        // "Published 25 September 2018, 10:30": longer lines tell of other things.
        guard text.utf8.count <= 60, text.split(separator: " ").count <= 8 else { continue }
        if let stamp = DateReader().stamp(in: text) { return stamp }
      }
    }
    return nil
  }

  /// Inside a link, a script or something that is not of this article.
  private func isElsewhere(_ node: Int) -> Bool {
    var node = tree.parent(node)
    while node >= 0 {
      let tag = tree.tag(node)
      if tag == .a || tag == .script || tag == .style || tag == .nav || tag == .aside || tag == .footer { return true }
      if tag != .body, tag != .html, ElementRole.role(of: tree, node).contains(.foreign) { return true }
      node = tree.parent(node)
    }
    return false
  }
}
