import CLibXML2

extension MarkupTree {
  /// The first element with one of the names below a node, the names in order of preference.
  func first(_ names: String..., in node: Int = 0) -> Int? {
    for name in names {
      var index = node + 1
      while index < end(node) {
        if tag(index) != .text, hasName(index, name) { return index }
        index += 1
      }
    }
    return nil
  }

  /// The first child with one of the names.
  func child(_ names: String..., of node: Int = 0) -> Int? {
    guard count > 0 else { return nil }
    for name in names {
      for child in children(node) where tag(child) != .text && hasName(child, name) { return child }
    }
    return nil
  }

  private func hasName(_ node: Int, _ name: String) -> Bool { bytes(node).elementsEqual(name.utf8) }

  /// The value of an XML attribute; libxml2 leaves `&` as a reference in it.
  func value(_ node: Int, _ name: StaticString) -> String? {
    attribute(node, name)?.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
