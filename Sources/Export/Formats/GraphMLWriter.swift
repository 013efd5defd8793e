/// What every kind of GraphML that we write has in common: the head, the keys and the values.
protocol GraphMLWriter {}

extension GraphMLWriter {
  /// Longer texts are cut and end in "…": some readers give up on very long attributes.
  static var longestText: Int { 2_000 }

  /// The declaration and the opening of the document.
  func head(into buffer: inout ByteBuffer) {
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
  }

  func declare(_ keys: [GraphMLKey], into buffer: inout ByteBuffer) {
    for key in keys {
      buffer.append("<key id=\"")
      buffer.append(key.id)
      buffer.append(key.isNode ? "\" for=\"node\" attr.name=\"" : "\" for=\"edge\" attr.name=\"")
      buffer.append(key.name)
      buffer.append("\" attr.type=\"")
      buffer.append(key.type)
      buffer.append("\"/>\n")
    }
  }

  func tail(into buffer: inout ByteBuffer) { buffer.append("</graph>\n</graphml>\n") }

  // MARK: Values

  func open(_ key: StaticString, _ buffer: inout ByteBuffer) {
    buffer.append("<data key=\"")
    buffer.append(key)
    buffer.append("\">")
  }

  /// Writes nothing where there is no text.
  func data(_ key: StaticString, _ value: String?, _ buffer: inout ByteBuffer, longest: Int = Self.longestText) {
    guard let value, !value.isEmpty else { return }
    open(key, &buffer)
    buffer.append(xmlText: value, longest: longest)
    buffer.append("</data>\n")
  }

  func data(_ key: StaticString, _ value: Int, _ buffer: inout ByteBuffer) {
    open(key, &buffer)
    buffer.append(value)
    buffer.append("</data>\n")
  }

  func data(_ key: StaticString, decimal value: Double, _ buffer: inout ByteBuffer) {
    open(key, &buffer)
    buffer.append(decimal: value)
    buffer.append("</data>\n")
  }
}

/// An attribute: its column name, and whether nodes or edges have it.
struct GraphMLKey {
  let id: StaticString
  let name: StaticString
  let type: StaticString
  let isNode: Bool
}
