import CLibXML2

/// The nodes of a page or of an XML record, in document order, without pointers: a subtree is a range of indices.
///
/// The memory belongs to the parser that filled it and is used again for the next page.
struct MarkupTree {
  let nodes: UnsafeBufferPointer<MarkupNode>
  private let attributes: UnsafeBufferPointer<MarkupAttribute>
  let pool: UnsafeBufferPointer<UInt8>
  let flattened: Int

  init(_ tree: UnsafePointer<ng_tree>) {
    nodes = UnsafeBufferPointer(start: tree.pointee.nodes, count: Int(tree.pointee.nodeCount))
    attributes = UnsafeBufferPointer(start: tree.pointee.attributes, count: Int(tree.pointee.attributeCount))
    pool = UnsafeBufferPointer(start: tree.pointee.pool, count: Int(tree.pointee.poolCount))
    flattened = Int(tree.pointee.flattened)
  }

  var count: Int { nodes.count }

  @inline(__always) func tag(_ node: Int) -> MarkupTag { nodes[node].tag }
  @inline(__always) func end(_ node: Int) -> Int { Int(nodes[node].end) }
  @inline(__always) func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// The bytes of a text node, or the name of an XML element.
  @inline(__always)
  func bytes(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    let entry = nodes[node]
    return UnsafeBufferPointer(rebasing: pool[Int(entry.offset)..<Int(entry.offset + entry.length)])
  }

  /// The name of an XML element, with its prefix, or of an HTML element without a tag of its own.
  func name(_ node: Int) -> String { String(decoding: bytes(node), as: UTF8.self) }

  /// The value of an attribute, as bytes.
  func attributeBytes(_ node: Int, _ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let entry = nodes[node]
    let length = name.utf8CodeUnitCount
    for index in Int(entry.firstAttribute)..<(Int(entry.firstAttribute) + Int(entry.attributeCount)) {
      let attribute = attributes[index]
      guard attribute.nameLength == length else { continue }
      let start = Int(attribute.nameOffset)
      if name.withUTF8Buffer({ $0.elementsEqual(pool[start..<(start + length)]) }) {
        let value = Int(attribute.valueOffset)
        return UnsafeBufferPointer(rebasing: pool[value..<(value + Int(attribute.valueLength))])
      }
    }
    return nil
  }

  func attribute(_ node: Int, _ name: StaticString) -> String? {
    attributeBytes(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text inside a node, cleaned to one line.
  func text(_ node: Int) -> String {
    var clean = CleanText()
    appendText(node, to: &clean)
    return clean.finish()
  }

  func appendText(_ node: Int, to clean: inout CleanText) {
    for index in node..<end(node) where nodes[index].tag == .text { clean.append(bytes(index)) }
  }

  /// The bytes inside a node, untouched.
  func rawText(_ node: Int) -> [UInt8] {
    var raw: [UInt8] = []
    for index in node..<end(node) where nodes[index].tag == .text { raw.append(contentsOf: bytes(index)) }
    return raw
  }

  /// The children of a node, in order.
  func children(_ node: Int) -> some Sequence<Int> {
    let end = end(node)
    return sequence(first: node + 1) { self.end($0) }.lazy.prefix { $0 < end }
  }
}
